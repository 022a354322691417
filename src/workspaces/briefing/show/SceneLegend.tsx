import { useMemo } from 'react';
import { buildLegend } from '@/layers/legend';
import { SymbolSwatch } from '@/ui/SymbolSwatch';
import { useApp, useServices, useTranslate } from '../../app-context';

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
  return (
    <ul className="show-legend" aria-label={t('briefing.legend')}>
      {rows.slice(0, MOST_ROWS).map(({ layer, symbolClass }) => (
        <li key={`${layer}:${symbolClass.id}`}>
          <SymbolSwatch symbol={symbolClass.symbol} />
          <span>{symbolClass[locale]}</span>
        </li>
      ))}
    </ul>
  );
}
