import type { StyleSpecification } from 'maplibre-gl';
import type { MapForReview } from '@/analysis/map-review-lint';
import { LAYER_IDS } from '@/domain/view-state/layer-id';
import type { ViewState } from '@/domain/view-state/view-state';
import type { Translate } from '@/i18n/translate';

/** Layers on a map, with where their data comes from. */
export type DrawnLayers = MapForReview['layers'];

/** Layers of a map that the program draws from its own data: borders and what a person has switched on. */
export const layersOfView = ({ layers }: Pick<ViewState, 'layers'>, t: Translate): DrawnLayers => [
  { name: t('review.layer.ground'), origin: 'own' },
  ...LAYER_IDS.filter((id) => layers[id].visible).map((id) => ({
    name: t(`layer.${id}`),
    origin: 'own' as const,
  })),
];

/** Layers of several maps, each once. */
export const layersOfViews = (views: readonly Pick<ViewState, 'layers'>[], t: Translate): DrawnLayers => [
  ...new Map(views.flatMap((view) => layersOfView(view, t)).map((one) => [one.name, one])).values(),
];

const isOutside = (address: unknown): boolean =>
  typeof address === 'string' && /^(?:https?:)?\/\//.test(address);

/** Layers of the map on the screen, as its style has them: a source that asks another host is a foreign one. */
export const layersOfStyle = ({
  layers,
  sources,
}: Pick<StyleSpecification, 'layers' | 'sources'>): DrawnLayers =>
  layers.map((layer) => {
    const source = 'source' in layer && typeof layer.source === 'string' ? sources[layer.source] : undefined;
    const addresses: readonly unknown[] =
      source === undefined
        ? []
        : [
            ...('url' in source ? [source.url] : []),
            ...('tiles' in source ? (source.tiles ?? []) : []),
            ...('data' in source ? [source.data] : []),
          ];
    return { name: layer.id, origin: addresses.some(isOutside) ? 'foreign_tiles' : 'own' };
  });
