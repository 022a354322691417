import { buildLegend } from '@/layers/legend';
import { isMarkInView } from '@/layers/mark-bounds';
import type { ViewState } from '@/domain/view-state/view-state';
import type { MapSymbol } from '@/symbology/symbol';
import type { ThemeId } from '@/symbology/theme';
import type { FilesRoom } from './files-room';

/** A sign of the legend with its words, the layer before the class where the class alone does not say it. */
export interface LegendSign {
  readonly key: string;
  readonly symbol: MapSymbol;
  readonly text: string;
}

/** Layers whose look needs no word. */
const PLAIN = new Set(['lake', 'river', 'city', 'county', 'peak']);
/** Layers whose classes say by themselves what they are. */
const NAMED = new Set(['circle', 'core', 'project', 'port', 'park', 'station']);

/** Every class that is drawn in a part of a map, none left out. */
export function legendSigns(
  room: Pick<FilesRoom, 'province' | 'locale' | 't'>,
  view: Pick<ViewState, 'layers' | 'month' | 'officialOnly'>,
  bounds: Parameters<typeof isMarkInView>[1],
  theme: ThemeId,
): readonly LegendSign[] {
  const inView = buildLegend(
    room.province.marksOf,
    view.layers,
    view.month,
    theme,
    (mark) => isMarkInView(mark, bounds),
    view.officialOnly,
  );
  return inView
    .filter(({ layer }) => !PLAIN.has(layer))
    .flatMap(({ layer, rows }): readonly LegendSign[] =>
      rows
        .filter((row) => row.inView > 0 && !row.hidden)
        .map(({ symbolClass }) => ({
          key: `${layer}:${symbolClass.id}`,
          symbol: symbolClass.symbol,
          text: NAMED.has(layer)
            ? symbolClass[room.locale]
            : `${room.t(`layer.${layer}`)}·${symbolClass[room.locale]}`,
        })),
    );
}
