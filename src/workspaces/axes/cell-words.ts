import { CELL_CHANGES, type CellChange } from '@/analysis/two-axes/matrix-difference';
import type { Matrix, MatrixCell } from '@/analysis/two-axes/matrix-model';
import { LIGHT_COLORS, type LightColor } from '@/domain/dispatch/light-rule';
import { formatMoney } from '@/i18n/format-money';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';
import { leadOf } from './draw-cell';

/** A share as signed percentage points with one decimal: `+3.8`. */
export const signedPoints = (share: number): string =>
  `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(1)}`;

/** Where a cell stands, in words: `济南 × 二、培育“十强”产业集群`. */
export function placeOfCell(
  { columns, rows, columnSteps, rowSteps }: Matrix,
  column: number,
  row: number,
  locale: Locale,
): string {
  const place = columns.nodes[columnSteps[column] ?? 0]?.[locale] ?? '';
  const policy = rows.nodes[rowSteps[row] ?? 0]?.[locale] ?? '';
  return `${place} × ${policy}`;
}

/** What a cell says, as short sentences: how many, how much, how far, which lights. */
export function sentencesOfCell(cell: MatrixCell, t: Translate, locale: Locale): readonly string[] {
  if (cell.count === 0) return [t(`axes.empty.${cell.empty ?? 'none'}`)];
  const known = cell.count - cell.unstatedMoney;
  const lead = leadOf(cell);
  const lights = (Object.keys(LIGHT_COLORS) as LightColor[])
    .filter((light) => cell.lights[light] > 0)
    .map((light) => `${LIGHT_COLORS[light][locale]} ${cell.lights[light]}`);
  return [
    t('axes.cell.count', { count: cell.count }),
    known === 0
      ? t('axes.cell.noMoney')
      : t('axes.cell.money', { money: formatMoney(cell.totalInvestmentWan, locale), known }),
    lead === null
      ? cell.withStage > 0
        ? t('axes.cell.byStage')
        : t('axes.cell.unknown')
      : t(lead < 0 ? 'axes.cell.behind' : 'axes.cell.ahead', {
          points: Math.abs(lead * 100).toFixed(1),
          actual: ((cell.actual ?? 0) * 100).toFixed(1),
          planned: ((cell.planned ?? 0) * 100).toFixed(1),
          count: cell.withPlan,
        }),
    lights.join(locale === 'zh' ? '、' : ', '),
  ];
}

/** What changed, in sums: `前进 8、后退 6`. */
export const sayChangesOf = (
  changes: Readonly<Record<CellChange, readonly string[]>>,
  t: Translate,
  locale: Locale,
): string =>
  CELL_CHANGES.filter((change) => changes[change].length > 0)
    .map((change) => `${t(`axes.change.${change}`)} ${changes[change].length}`)
    .join(locale === 'zh' ? '、' : ', ');
