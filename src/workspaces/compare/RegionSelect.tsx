import { useMemo } from 'react';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import { useApp, useServices, useTranslate } from '../app-context';
import { regionGroups } from './region-names';

/** Choose a region: province, circle, city or county. */
export function RegionSelect(props: {
  readonly label: string;
  readonly value: EntityRef;
  readonly onChange: (ref: EntityRef) => void;
  /** Only circles and cities, say. */
  readonly without?: (ref: EntityRef) => boolean;
}) {
  const { label, value, onChange, without } = props;
  const t = useTranslate();
  const { atlas } = useServices().province;
  const locale = useApp((state) => state.preferences.locale);
  const groups = useMemo(
    () =>
      regionGroups(atlas, locale, {
        province: t('compare.region.province'),
        circles: t('compare.region.circles'),
        cities: t('compare.region.cities'),
      }),
    [atlas, locale, t],
  );
  return (
    <select
      className="compare-region"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as EntityRef)}
    >
      {groups.map(({ name, regions }) => (
        <optgroup key={name} label={name}>
          {regions
            .filter(({ ref }) => without?.(ref) !== true)
            .map((region) => (
              <option key={region.ref} value={region.ref}>
                {region.name}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
