import { useMemo } from 'react';
import type { MarkBounds } from '@/layers/mark-bounds';
import { SymbolSwatch } from '@/ui/SymbolSwatch';
import { useApp, useServices, useTranslate } from '../../app-context';
import { rowsWithRoom } from './legend-rows';
import { legendSigns, wordsOfSign } from '../legend-signs';
import { type StageSize, underCard } from './scene-view';
import { useFittingCount } from './use-fitting-count';

/** What is seen beside a card at the right. */
const clearOfCard = (bounds: MarkBounds | null, card: number, { width }: StageSize): MarkBounds | null =>
  bounds === null
    ? null
    : [bounds[0], bounds[1], bounds[2] - (bounds[2] - bounds[0]) * (card / width), bounds[3]];

/** English says in two lines what Chinese says in one. */
const MOST_ROWS = { zh: 16, en: 10 } as const;
/** So few stand in one column, each on one line. */
const ONE_COLUMN = 6;

/** What the signs on the map mean: the classes that are drawn, in the panel's order. */
export function SceneLegend({ stage }: { readonly stage: StageSize }) {
  const t = useTranslate();
  const { province } = useServices();
  const view = useApp((state) => state.view);
  const bounds = useApp((state) => state.viewBounds);
  const { theme, locale, textScale: scale } = useApp((state) => state.preferences);
  const rows = useMemo(
    () =>
      legendSigns(
        province,
        view,
        {
          bounds: clearOfCard(bounds, underCard(view, stage, scale), stage),
          zoom: view.camera.zoom - Math.log2(scale),
        },
        theme,
      ),
    [province, view, bounds, stage, theme, scale],
  );
  const keys = rows.map(({ layer, symbolClass }) => `${layer}:${symbolClass.id}`);
  const [list, most] = useFittingCount<HTMLUListElement>(
    Math.min(rows.length, MOST_ROWS[locale]),
    [stage.width, stage.height, scale, ...keys].join(' '),
  );
  if (rows.length === 0) return null;
  const { shown, left } = rowsWithRoom(rows, most);
  return (
    <ul
      ref={list}
      className={rows.length <= ONE_COLUMN ? 'show-legend show-legend-short' : 'show-legend'}
      aria-label={t('briefing.legend')}
    >
      {shown.map((row) => (
        <li key={`${row.layer}:${row.symbolClass.id}`}>
          <SymbolSwatch symbol={row.symbolClass.symbol} />
          <span>{wordsOfSign(row, t, locale)}</span>
        </li>
      ))}
      {left === 0 ? null : <li className="show-legend-left">{t('briefing.legend.left', { count: left })}</li>}
    </ul>
  );
}
