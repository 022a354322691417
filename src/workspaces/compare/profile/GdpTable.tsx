import type { Atlas } from '@/domain/atlas/atlas';
import { type EntityRef, idOfRef, kindOfRef } from '@/domain/view-state/entity-ref';
import { formatNumber } from '@/i18n/format-number';
import { countiesOfRegion } from '@/layers/region-tree';
import { useServices, useTranslate } from '../../app-context';
import type { Subject } from './use-subjects';

/** GDP of a region in a year: a county's or city's own, else the sum of its cities. @nodata null */
function gdpIn(atlas: Atlas, ref: EntityRef, year: number): number | null {
  const valueOf = (adcode: number): number | null =>
    atlas.regionStats.find((stat) => stat.adcode === adcode && stat.measure === 'gdp' && stat.year === year)
      ?.value ?? null;
  if (kindOfRef(ref) === 'county') return valueOf(Number(idOfRef(ref)));
  const cities = new Set([...countiesOfRegion(atlas, ref)].map((adcode) => Math.floor(adcode / 100) * 100));
  let sum = 0;
  for (const city of cities) {
    const value = valueOf(city);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** What is known of GDP, every year by itself. */
export function GdpTable({ subjects }: { readonly subjects: readonly Subject[] }) {
  const t = useTranslate();
  const { atlas } = useServices().province;
  const years = [
    ...new Set(
      atlas.regionStats.flatMap(({ measure, year }) => (measure === 'gdp' && year !== null ? [year] : [])),
    ),
  ].sort();
  const regions = subjects.flatMap(({ ref, key, name }) => (ref === null ? [] : [{ ref, key, name }]));
  return (
    <section className="compare-block" aria-label={t('profile.gdp')}>
      <h3>{t('profile.gdp')}</h3>
      <table className="compare-table">
        <thead>
          <tr>
            <th />
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {regions.map(({ ref, key, name }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {years.map((year) => {
                const value = gdpIn(atlas, ref, year);
                return (
                  <td
                    key={year}
                    className="number"
                    title={value === null ? t('profile.unknown.gdp') : undefined}
                  >
                    {value === null ? t('profile.gdp.missing') : formatNumber(value, 2)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
