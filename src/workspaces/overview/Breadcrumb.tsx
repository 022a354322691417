import type { Atlas } from '@/domain/atlas/atlas';
import { type EntityRef, idOfRef, kindOfRef, parseRef, toRef } from '@/domain/view-state/entity-ref';
import { PROVINCE_REF } from '@/domain/view-state/view-state';
import { type RegionStep, regionPath } from '@/layers/region-tree';
import { IconButton } from '@/ui/IconButton';
import { useApp, useServices, useTranslate } from '../app-context';
import { goToRegion } from '../go-to';
import './Breadcrumb.css';

interface RegionGroup {
  readonly heading: RegionStep | null;
  readonly regions: readonly RegionStep[];
}

/** Regions to jump to from here: below the province the circles with their cities, then cities, then counties. */
function regionsBelow(atlas: Atlas, region: EntityRef): readonly RegionGroup[] {
  const cityStep = (city: Atlas['cities'][number]): RegionStep => ({
    ref: toRef('city', city.adcode),
    zh: city.name,
    en: city.nameEn,
  });
  const countiesIn = (cityAdcode: number): readonly RegionStep[] =>
    atlas.counties
      .filter((county) => county.cityAdcode === cityAdcode)
      .map((county) => ({ ref: toRef('county', county.adcode), zh: county.name, en: county.nameEn }));
  const id = idOfRef(region);
  switch (kindOfRef(region)) {
    case 'circle':
      return [{ heading: null, regions: atlas.cities.filter((city) => city.circleId === id).map(cityStep) }];
    case 'city':
      return [{ heading: null, regions: countiesIn(Number(id)) }];
    case 'county':
      return [{ heading: null, regions: countiesIn(Math.floor(Number(id) / 100) * 100) }];
    default:
      return atlas.circles.map((circle) => {
        const heading = { ref: toRef('circle', circle.id), zh: circle.name, en: circle.nameEn };
        return {
          heading,
          regions: [heading, ...atlas.cities.filter((city) => city.circleId === circle.id).map(cityStep)],
        };
      });
  }
}

/** 全省 › 圈 › 市 › 县: up by a button, down by a list. */
export function Breadcrumb() {
  const t = useTranslate();
  const services = useServices();
  const { atlas } = services.province;
  const region = useApp((state) => state.view.region);
  const locale = useApp((state) => state.preferences.locale);
  const options = (steps: readonly RegionStep[]) =>
    steps.map((step) => (
      <option key={step.ref} value={step.ref}>
        {step[locale]}
      </option>
    ));
  const jump = (text: string): void => {
    const ref = parseRef(text, '');
    if (ref.ok) goToRegion(services, ref.value);
  };
  return (
    <nav className="breadcrumb" aria-label={t('region.label')}>
      <ol>
        {regionPath(atlas, region).map((step) => (
          <li key={step.ref}>
            <button
              type="button"
              className="breadcrumb-step"
              aria-current={step.ref === region ? 'location' : undefined}
              onClick={() => goToRegion(services, step.ref)}
            >
              {step[locale]}
            </button>
          </li>
        ))}
      </ol>
      <select
        className="breadcrumb-jump"
        aria-label={t('region.jumpLabel')}
        value={kindOfRef(region) === 'county' ? region : ''}
        onChange={(event) => jump(event.target.value)}
      >
        {kindOfRef(region) === 'county' ? null : <option value="">{t('region.jump')}</option>}
        {regionsBelow(atlas, region).map(({ heading, regions }) =>
          heading === null ? (
            options(regions)
          ) : (
            <optgroup key={heading.ref} label={heading[locale]}>
              {options(regions)}
            </optgroup>
          ),
        )}
      </select>
      {region === PROVINCE_REF ? null : (
        <IconButton
          icon="close"
          label={t('region.clear')}
          onClick={() => goToRegion(services, PROVINCE_REF)}
        />
      )}
    </nav>
  );
}
