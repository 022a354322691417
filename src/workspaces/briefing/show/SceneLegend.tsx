import { useMemo } from 'react';
import { buildLegend } from '@/layers/legend';
import { SymbolSwatch } from '@/ui/SymbolSwatch';
import { useApp, useServices, useTranslate } from '../../app-context';
import { rowsWithRoom } from './legend-rows';

/** Layers whose look needs no word on a wall. */
const PLAIN = new Set(['lake', 'river', 'city', 'county', 'peak']);
const MOST_ROWS = 12;

/** What the signs on the map mean: the classes that are drawn, in the panel's order. */
export function SceneLegend() {
  const t = useTranslate();
  const { province } = useServices();
  const { layers, month, officialOnly } = useApp((state) => state.view);
  const { theme, locale } = useApp((state) => state.preferences);
  const rows = useMemo(
    () =>
      buildLegend(province.marksOf, layers, month, theme, () => true, officialOnly)
        .filter(({ layer }) => !PLAIN.has(layer))
        .flatMap((section) => section.rows.filter(({ total, hidden }) => total > 0 && !hidden)),
    [province, layers, month, theme, officialOnly],
  );
  if (rows.length === 0) return null;
  const { shown, left } = rowsWithRoom(rows, MOST_ROWS);
  /** A class that two layers have, as 规划, is told with its layer. */
  const isShared = (name: string): boolean =>
    new Set(rows.flatMap((row) => (row.symbolClass[locale] === name ? [row.layer] : []))).size > 1;
  const say = ({ layer, symbolClass }: (typeof shown)[number]): string =>
    isShared(symbolClass[locale])
      ? t('briefing.legend.of', { layer: t(`layer.${layer}`), sign: symbolClass[locale] })
      : symbolClass[locale];
  return (
    <ul className="show-legend" aria-label={t('briefing.legend')}>
      {shown.map((row) => (
        <li key={`${row.layer}:${row.symbolClass.id}`}>
          <SymbolSwatch symbol={row.symbolClass.symbol} />
          <span>{say(row)}</span>
        </li>
      ))}
      {left === 0 ? null : <li className="show-legend-left">{t('briefing.legend.left', { count: left })}</li>}
    </ul>
  );
}
