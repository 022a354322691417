import type { MercatorView } from '@/geo/web-mercator';
import type { ViewState } from '@/domain/view-state/view-state';
import type { MapSymbol } from '@/symbology/symbol';
import type { ThemeId } from '@/symbology/theme';
import { legendSigns, wordsOfSign } from '../legend-signs';
import type { FilesRoom } from './files-room';

/** A sign of a drawn legend with its words. */
export interface LegendSign {
  readonly key: string;
  readonly symbol: MapSymbol;
  readonly text: string;
}

/** The legend of a drawn map: by the rule of the wall, none left out for want of room. */
export const paperLegend = (
  { province, t, locale }: Pick<FilesRoom, 'province' | 'locale' | 't'>,
  view: Pick<ViewState, 'layers' | 'month' | 'officialOnly' | 'region'>,
  ground: Pick<MercatorView, 'bounds' | 'zoom'>,
  theme: ThemeId,
): readonly LegendSign[] =>
  legendSigns(province, view, ground, theme).map((row) => ({
    key: `${row.layer}:${row.symbolClass.id}`,
    symbol: row.symbolClass.symbol,
    text: wordsOfSign(row, t, locale),
  }));
