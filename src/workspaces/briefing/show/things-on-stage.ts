import type { Province } from '@/data/province';
import type { LayerId } from '@/domain/view-state/layer-id';
import type { ViewState } from '@/domain/view-state/view-state';
import { layersNotRevealedAt } from '@/charts/svg-map/point-shapes';
import { classIndexAt } from '@/layers/layer-frame';
import { NOT_DRAWN } from '@/layers/mark';
import type { Locale } from '@/i18n/locale';
import type { Box } from '@/lib/place-callout';
import { emOf, toStage } from './place-annotations';
import type { StageSize } from './scene-view';

/** Height of names on the map. @unit px at scale 1 */
const NAME_PX = 15;
const SIGN_PX = 20;
/** Signs without a name of their own at the zooms of a scene. */
const NAMELESS: ReadonlySet<LayerId> = new Set(['interchange', 'station']);

/**
 * Where signs and names of cities and things stand on a stage, as a remark should keep clear of them: a sign with its
 * name at its right, a city's name over its place. Places off the stage are left out.
 * @rule NOTE-1
 */
export function thingsOnStage(
  { atlas, marksOf }: Pick<Province, 'atlas' | 'marksOf'>,
  view: Pick<ViewState, 'layers' | 'month' | 'camera'>,
  stage: StageSize,
  { scale, locale }: { readonly scale: number; readonly locale: Locale },
): readonly Box[] {
  const { layers, month, camera } = view;
  const px = NAME_PX * scale;
  const onStage = (at: readonly [number, number] | null): at is readonly [number, number] =>
    at !== null && at[0] >= 0 && at[1] >= 0 && at[0] <= stage.width && at[1] <= stage.height;
  const tooFine: readonly LayerId[] = layersNotRevealedAt(camera.zoom - Math.log2(scale), layers);
  const signs = Object.values(marksOf)
    .flat()
    .flatMap((mark): Box[] => {
      if (mark.geometry !== 'point' || !layers[mark.layer].visible || tooFine.includes(mark.layer)) return [];
      if (classIndexAt(mark, month) === NOT_DRAWN) return [];
      const at = toStage(camera, stage, mark.lngLat);
      if (!onStage(at)) return [];
      const half = (SIGN_PX * scale) / 2;
      const name = NAMELESS.has(mark.layer) ? 0 : Math.min(9, emOf(mark[locale])) * px;
      return [{ x: at[0] - half, y: at[1] - half, width: 2 * half + name, height: 2 * half }];
    });
  const cities = layers.city.visible
    ? atlas.cities.flatMap((city): Box[] => {
        const at = city.seat.placed ? toStage(camera, stage, city.seat.lngLat) : null;
        if (!onStage(at)) return [];
        const width = emOf(locale === 'zh' ? city.shortName : city.nameEn) * px * 1.2;
        return [{ x: at[0] - width / 2, y: at[1] - px, width, height: 2 * px }];
      })
    : [];
  return [...signs, ...cities];
}
