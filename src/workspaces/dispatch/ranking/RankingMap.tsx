import { useMemo } from 'react';
import { listUnits } from '@/analysis/dispatch/list-units';
import type { UnitMeasure } from '@/analysis/dispatch/measure-units';
import { FEWEST_PROJECTS, valueOfMeasure } from '@/analysis/dispatch/rank-units';
import { type AreaLook, Choropleth, type MarkGroup } from '@/charts/choropleth/Choropleth';
import { layoutChoropleth } from '@/charts/choropleth/layout-choropleth';
import { makeMapPlane } from '@/charts/svg-map/map-plane';
import type { Adcode } from '@/domain/region/adcode';
import type { RankMeasure } from '@/domain/view-state/dispatch-view';
import type { Ratio } from '@/lib/ratio';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import { viewOfBounds } from '@/geo/web-mercator';
import { regionBounds } from '@/layers/region-tree';
import { paletteOf } from '@/symbology/palette';
import type { RateBins } from '@/symbology/rate-bins';
import type { ThemeId } from '@/symbology/theme';
import { useServices } from '../../app-context';
import { type ProjectMarks, useProjectMarks } from './project-marks';
import { RankingLegend } from './RankingLegend';
import { showPoints, showUnit } from './show-measure';
import { nameOfUnit } from './ranking-rows';
import type { Ranking } from './use-ranking';

const INSETS = { top: 8, right: 8, bottom: 8, left: 8 };
/** Height over width: the province is wide. */
const ASPECT = 0.7;
/** Below this width names and numbers would cover each other. @unit px at text scale 1 */
const ROOMY = 280;
/** English names are longer: below this a number stands alone, its name is in the tip and the table. @unit px */
const ROOMY_EN = 520;

/** A value where there is little room: one decimal, without its unit. */
const shortValue = (value: Ratio, measure: RankMeasure): string =>
  measure === 'lead' || !value.defined ? showPoints(value) : (value.value * 100).toFixed(1);

/** What regions of the map are coloured by: the ranked ones, else cities. */
function useRegions(ranking: Ranking, level: 'city' | 'county') {
  const { atlas } = useServices().province;
  const { ledger, month, locale } = ranking;
  return useMemo(() => {
    const units = listUnits(level, atlas);
    const measures = ledger.units(
      level,
      units.map(({ id }) => id),
      month,
    );
    return units.flatMap((unit, index) => {
      const measure: UnitMeasure | undefined = measures[index];
      return measure === undefined
        ? []
        : [{ adcode: Number(unit.id) as Adcode, name: nameOfUnit(unit, locale), measure }];
    });
  }, [level, atlas, ledger, month, locale]);
}

/** The map beside the table: regions by class, or the projects of the selected unit as marks. Vectors. */
export function RankingMap(props: {
  readonly ranking: Ranking;
  /** @nodata null: on their way */
  readonly bins: RateBins | null;
  readonly width: number;
  readonly theme: ThemeId;
  readonly textScale: number;
  readonly hovered: string;
  readonly onHover?: (unitId: string) => void;
  readonly onSelect?: (unitId: string) => void;
}) {
  const { ranking, bins, width, theme, textScale, hovered, onHover, onSelect } = props;
  const { kind, measure, selected, t, locale } = ranking;
  const { province } = useServices();
  const isByRegion = kind === 'province' || kind === 'city' || kind === 'county';
  const level = kind === 'county' ? 'county' : 'city';
  const layout = useMemo(() => {
    const bounds = regionBounds(province.atlas, province.areas, PROVINCE_REF);
    const plane = makeMapPlane(viewOfBounds(bounds, width, Math.round(width * ASPECT), INSETS, 11));
    return layoutChoropleth(province, plane, level, paletteOf(theme), textScale);
  }, [province, width, level, theme, textScale]);
  const regions = useRegions(ranking, level);
  const marks: ProjectMarks | null = useProjectMarks(ranking, bins, layout);
  const looks = useMemo(() => {
    const found = new Map<Adcode, AreaLook>();
    if (bins === null || marks !== null) return found;
    for (const { adcode, name, measure: unit } of regions) {
      const bin = bins.binOf(valueOfMeasure(unit, measure), unit.projectIds.length > 0);
      const text = showUnit(unit, measure);
      // On the map the legend has the unit; one decimal leaves room for the neighbour's.
      const short = shortValue(valueOfMeasure(unit, measure), measure);
      found.set(adcode, {
        fill: bin.color,
        hatch: bin.kind === 'noData' ? 'noData' : unit.projectIds.length < FEWEST_PROJECTS ? 'few' : null,
        lines:
          level === 'city' && width >= ROOMY * textScale
            ? locale === 'zh' || width >= ROOMY_EN * textScale
              ? [name, short]
              : [short]
            : selected?.unit.id === String(adcode)
              ? [name, text]
              : [],
        title: `${name} ${text}`,
      });
    }
    return found;
  }, [bins, marks, regions, measure, level, width, textScale, selected, locale]);
  const groups: readonly MarkGroup[] = marks?.groups ?? [];
  const label =
    marks === null
      ? t('ranking.map', {
          unit: t(`ranking.unit.${level}`),
          measure: t(`ranking.measure.${measure}`),
        })
      : t('ranking.map.marks', {
          name: selected?.name ?? '',
          placed: marks.placed,
          unplaced: marks.unplaced,
        });
  const adcodeOf = (unitId: string): Adcode | null =>
    isByRegion && /^\d+$/.test(unitId) ? (Number(unitId) as Adcode) : null;
  return (
    <figure className="ranking-map" data-bins={bins === null ? 'waiting' : 'ready'}>
      <Choropleth
        layout={layout}
        looks={looks}
        marks={groups}
        markRadius={(marks !== null && marks.placed > 600 ? 2 : 3.2) * textScale}
        label={label}
        textPx={14 * textScale}
        selected={adcodeOf(selected?.unit.id ?? '')}
        hovered={adcodeOf(hovered)}
        {...(kind === 'city' || kind === 'county'
          ? {
              onHover: (adcode: Adcode | null) => onHover?.(adcode === null ? '' : String(adcode)),
              onSelect: (adcode: Adcode) => onSelect?.(String(adcode)),
            }
          : {})}
      />
      <figcaption>
        {marks === null ? null : <p>{label}</p>}
        {!isByRegion && marks === null ? (
          <p>{t('ranking.map.pick', { unit: t(`ranking.unit.${kind}`) })}</p>
        ) : null}
        {bins === null ? (
          <p role="status">{t('ranking.map.waiting')}</p>
        ) : (
          <RankingLegend bins={bins} ranking={ranking} isMarks={marks !== null} />
        )}
        <p className="quiet">{t('data.internalMap')}</p>
      </figcaption>
    </figure>
  );
}
