import { useMemo } from 'react';
import { gatherProfileFacts } from '@/analysis/profile/profile-facts';
import { MEASURES } from '@/analysis/profile/profile-measures';
import { monthOf } from '@/domain/time/month';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { ProfileView } from '@/domain/view-state/profile-view';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import { useApp, useServices, useTranslate } from '../../app-context';
import { regionName } from '../region-names';
import { areaOfRegion, type Profiles } from '../use-profiles';
import { type Subject, SUBJECT_SIGNS } from './use-subjects';

const WIDTH = 760;
const LEFT = 96;
const RIGHT = 96;
const THEN = monthOf(2018, 2);

interface Item {
  readonly key: string;
  readonly name: string;
  readonly value: number | null;
  /** Its place among the subjects. @nodata -1 */
  readonly at: number;
}

/** The cities and the subjects that are none of them, highest first; what is unknown stands last. */
function itemsOf(
  profiles: Profiles,
  subjects: readonly Subject[],
  nameOf: (ref: EntityRef) => string,
  valueOf: (facts: Subject['facts']) => number | null,
): readonly Item[] {
  const at = new Map(subjects.map(({ key }, index) => [key, index]));
  const cities = profiles.cities.map((ref) => ({
    key: ref as string,
    name: nameOf(ref),
    value: valueOf(profiles.factsOf(ref)),
    at: at.get(ref) ?? -1,
  }));
  const others = subjects.flatMap(({ key, name, facts }, index) =>
    cities.some((city) => city.key === key) ? [] : [{ key, name, value: valueOf(facts), at: index }],
  );
  return [...cities, ...others].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
}

function Bars({ items, decimals }: { readonly items: readonly Item[]; readonly decimals: number }) {
  const values = items.flatMap(({ value }) => value ?? []);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const x = (value: number): number => LEFT + ((value - low) / (high - low || 1)) * (WIDTH - LEFT - RIGHT);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${items.length * 24 + 6}`} className="profile-chart" aria-hidden="true">
      {items.map(({ key, name, value, at }, index) => (
        <g key={key} className={at >= 0 ? `subject-${at}` : 'subject-none'}>
          <text x={LEFT - 8} y={index * 24 + 18} textAnchor="end">
            {at >= 0 ? `${SUBJECT_SIGNS[at]} ` : ''}
            {name}
          </text>
          {value === null ? null : (
            <rect
              x={Math.min(x(0), x(value))}
              y={index * 24 + 5}
              width={Math.max(1, Math.abs(x(value) - x(0)))}
              height={16}
            />
          )}
          <text x={value === null ? x(0) + 6 : Math.max(x(value), x(0)) + 6} y={index * 24 + 18}>
            {value === null ? '—' : formatNumber(value, decimals)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Dots({ items, decimals }: { readonly items: readonly Item[]; readonly decimals: number }) {
  const known = items.filter(({ value }) => value !== null);
  const values = known.map(({ value }) => value ?? 0);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (value: number): number => 40 + ((value - low) / (high - low || 1)) * (WIDTH - 80);
  const named = known.filter(({ at }) => at >= 0);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${84 + named.length * 20}`} className="profile-chart" aria-hidden="true">
      <line x1="40" x2={WIDTH - 40} y1="40" y2="40" className="profile-axis" />
      <text x="40" y="66" textAnchor="middle">
        {formatNumber(low, decimals)}
      </text>
      <text x={WIDTH - 40} y="66" textAnchor="middle">
        {formatNumber(high, decimals)}
      </text>
      {known.map(({ key, value, at }) =>
        at >= 0 ? null : <circle key={key} cx={x(value ?? 0)} cy="40" r="5" className="subject-none" />,
      )}
      {named.map(({ key, name, value, at }, index) => (
        <g key={key} className={`subject-${at}`}>
          <line x1={x(value ?? 0)} x2={x(value ?? 0)} y1="40" y2={82 + index * 20} className="profile-drop" />
          <text x={x(value ?? 0)} y="46" textAnchor="middle" className="profile-sign">
            {SUBJECT_SIGNS[at]}
          </text>
          <text
            x={x(value ?? 0)}
            y={92 + index * 20 - 2}
            textAnchor={x(value ?? 0) > WIDTH / 2 ? 'end' : 'start'}
            dx={x(value ?? 0) > WIDTH / 2 ? -6 : 6}
          >
            {name} {formatNumber(value ?? 0, decimals)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Slopes between two months; names keep clear of each other on both sides. */
function Slopes(props: {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
  readonly decimals: number;
}) {
  const { before, after, decimals } = props;
  const values = [...before, ...after].flatMap(({ value }) => value ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const height = 430;
  const y = (value: number): number => height - 24 - ((value - low) / (high - low || 1)) * (height - 48);
  const later = new Map(after.map((item) => [item.key, item.value]));
  const named = before.filter(({ at, value }) => at >= 0 && value !== null);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} className="profile-chart" aria-hidden="true">
      {before.map(({ key, value, at }) => {
        const then = later.get(key) ?? null;
        return value === null || then === null ? null : (
          <line
            key={key}
            x1="230"
            x2={WIDTH - 230}
            y1={y(value)}
            y2={y(then)}
            className={at >= 0 ? `profile-slope subject-${at}` : 'profile-slope subject-none'}
          />
        );
      })}
      {named.map(({ key, name, value, at }) => (
        <g key={key} className={`subject-${at}`}>
          <text x="222" y={y(value ?? 0) + 5} textAnchor="end">
            {SUBJECT_SIGNS[at]} {name} {formatNumber(value ?? 0, decimals)}
          </text>
          <text x={WIDTH - 222} y={y(later.get(key) ?? 0) + 5}>
            {formatNumber(later.get(key) ?? 0, decimals)} {name}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** One measure of all cities with the subjects brought out, as bars, dots or slopes. */
export function MeasureChart(props: {
  readonly view: ProfileView;
  readonly subjects: readonly Subject[];
  readonly profiles: Profiles;
}) {
  const { view, subjects, profiles } = props;
  const t = useTranslate();
  const { province } = useServices();
  const locale = useApp((state) => state.preferences.locale);
  const { valueOf, decimals } = MEASURES[view.measure];
  const nameOf = (ref: EntityRef): string =>
    province.atlas.cities.find(({ adcode }) => ref === `city:${adcode}`)?.[
      locale === 'zh' ? 'shortName' : 'nameEn'
    ] ?? regionName(province.atlas, ref, locale);
  const items = itemsOf(profiles, subjects, nameOf, valueOf);
  const before = useMemo(() => {
    if (view.chart !== 'slopes') return [];
    const sources = { ...profiles.sources, month: THEN };
    return profiles.cities.map(
      (ref) => [ref, gatherProfileFacts(sources, areaOfRegion(province, ref))] as const,
    );
  }, [view.chart, profiles, province]);
  const label = t(`profile.measure.${view.measure}`);
  const slopesBefore = before.map(([ref, facts]) => ({
    key: ref as string,
    name: nameOf(ref),
    value: valueOf(facts),
    at: subjects.findIndex(({ key }) => key === ref),
  }));
  return (
    <figure className="profile-figure" aria-label={label} role="img">
      {view.chart === 'bars' ? <Bars items={items} decimals={decimals} /> : null}
      {view.chart === 'dots' ? <Dots items={items} decimals={decimals} /> : null}
      {view.chart === 'slopes' ? null : (
        <figcaption className="quiet">{t('profile.chart.others')}</figcaption>
      )}
      {view.chart === 'slopes' ? (
        <>
          <Slopes before={slopesBefore} after={items} decimals={decimals} />
          <figcaption className="quiet">
            {t('profile.chart.slopes.note', {
              month: formatMonthWords(profiles.sources.month, locale),
            })}
          </figcaption>
        </>
      ) : null}
    </figure>
  );
}
