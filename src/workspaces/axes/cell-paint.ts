import type { MatrixCell } from '@/analysis/two-axes/matrix-model';
import { formatMoney } from '@/i18n/format-money';
import type { Locale } from '@/i18n/locale';
import { MATRIX_LOOKS } from '@/symbology/matrix-look';
import type { ThemeId } from '@/symbology/theme';
import type { CellPaint } from './draw-cell';
import type { AxesModel } from './use-axes';

/** The typefaces of the stage, on the screen and on paper. */
export const STAGE_FONT = '"Qilu Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** How cells look under the measure and mode chosen. @param scale of text */
export function makeCellPaint(
  { matrix, projects, axes }: Pick<AxesModel, 'matrix' | 'projects' | 'axes'>,
  { theme, scale, locale }: { readonly theme: ThemeId; readonly scale: number; readonly locale: Locale },
): CellPaint {
  const isMoney = axes.measure === 'money';
  const weightOf = (cell: MatrixCell): number => (isMoney ? cell.totalInvestmentWan : cell.count);
  return {
    look: MATRIX_LOOKS[theme],
    projects,
    scale,
    font: STAGE_FONT,
    isGap: axes.mode === 'gap',
    largest: matrix.cells.reduce((most, cell) => Math.max(most, weightOf(cell)), 1e-9),
    weightOf,
    textOf: (cell) =>
      !isMoney
        ? String(cell.count)
        : cell.unstatedMoney === cell.count
          ? '—'
          : formatMoney(cell.totalInvestmentWan, locale),
  };
}
