import type { ExpressionSpecification } from 'maplibre-gl';
import type { LayerId } from '@/domain/view-state/layer-id';
import type { LayerChoice } from '@/domain/view-state/view-state';
import type { Locale } from '@/i18n/locale';
import type { Palette } from '@/symbology/palette';

/** Everything the style is a function of. Geometry is not: sources are made once. */
export interface StyleInput {
  readonly palette: Palette;
  readonly locale: Locale;
  /** One scale for type, lines and marks together. */
  readonly scale: number;
  readonly choices: Readonly<Record<LayerId, LayerChoice>>;
  /** Counties of the region everything is filtered to. @nodata null: the whole province */
  readonly counties: ReadonlySet<number> | null;
}

/** County of a feature whose county is not known: it belongs to every region. */
export const ANY_COUNTY = 0;

/** Whether a feature with a `county` lies in the region. */
export const isInside = ({ counties }: Pick<StyleInput, 'counties'>): ExpressionSpecification =>
  counties === null
    ? ['literal', true]
    : ['in', ['get', 'county'], ['literal', [ANY_COUNTY, ...[...counties].sort((a, b) => a - b)]]];

/** CSS families of the map's labels; MapLibre draws every glyph locally, no glyph server. */
export const LABEL_FONT = ['Qilu Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'sans-serif'];

/**
 * The zoom at which a map of this scale looks as one of scale 1 does at `zoom`: type twice as large needs twice the
 * ground, which is one level. What appears, grows or gives way at a zoom does so later by this much.
 */
export const atScale = (zoom: number, { scale }: Pick<StyleInput, 'scale'>): number =>
  zoom + Math.log2(scale);
