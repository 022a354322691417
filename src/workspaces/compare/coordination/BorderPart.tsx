import { useMemo } from 'react';
import {
  type BorderFinding,
  FINDING_KINDS,
  findAtBorders,
  GAP_YEARS,
  JOIN_KM,
} from '@/analysis/coordination/border-findings';
import type { LngLat } from '@/domain/provenance/position';
import { INDUSTRIES } from '@/domain/project/industry';
import type { CoordinationView } from '@/domain/view-state/coordination-view';
import { idOfRef, kindOfRef } from '@/domain/view-state/entity-ref';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import { useActions, useApp, useServices, useTranslate } from '../../app-context';
import { thingName } from '../thing-name';
import { goToEntity } from '../../go-to';
import { PlaceMap } from './PlaceMap';

/** Ground of a px on the small maps: about 60 km across for lines, 110 for parks. @unit m */
const LINE_GROUND = 130;
const PARK_GROUND = 240;

function FindingItem(props: {
  readonly finding: BorderFinding;
  readonly rank: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { finding, rank, isOpen, onToggle } = props;
  const t = useTranslate();
  const services = useServices();
  const { atlas } = services.province;
  const { showWorkspace } = useActions();
  const locale = useApp((state) => state.preferences.locale);
  const month = useApp((state) => state.view.month);
  const { kind, sides, border, at, precision } = finding;
  const cityName = (adcode: number | null): string =>
    atlas.cities.find((city) => city.adcode === adcode)?.[locale === 'zh' ? 'shortName' : 'nameEn'] ?? '—';
  const why = t(`coord.kind.${kind}.why`, {
    join: JOIN_KM,
    years: formatNumber(finding.gapYears ?? GAP_YEARS, 0),
    km: formatNumber(finding.apartKm ?? 0, 1),
    industries: finding.industryIds.map((id) => INDUSTRIES[id][locale]).join(locale === 'zh' ? '、' : ', '),
  });
  const names = [...new Set(sides.map(({ ref, name }) => thingName(atlas, ref, name, locale)))].join(
    locale === 'zh' ? ' 与 ' : ' and ',
  );
  const parkPoints: readonly LngLat[] = sides.flatMap(({ ref }) => {
    const park = kindOfRef(ref) === 'park' ? atlas.parks.find(({ id }) => id === idOfRef(ref)) : undefined;
    return park?.placement.placed === true ? [park.placement.lngLat] : [];
  });
  const [first] = sides;
  return (
    <li className="finding" data-kind={kind} data-finding={finding.id}>
      <div className="finding-head">
        <span className={`finding-kind finding-${kind}`}>{t(`coord.kind.${kind}`)}</span>
        <strong>
          {rank}. {names}
        </strong>
        <button type="button" className="button" aria-expanded={isOpen} onClick={onToggle}>
          {t(isOpen ? 'coord.hide' : 'coord.show')}
        </button>
      </div>
      <p>
        {why}
        {locale === 'zh' ? '。' : '. '}
        {t(border.kind === 'city' ? 'coord.border.city' : 'coord.border.province', {
          here: cityName(border.here),
          there: cityName(border.there),
          km: formatNumber(border.distanceKm, 1),
        })}
        {locale === 'zh' ? '。' : '.'}
      </p>
      <p className="quiet">
        {t('coord.precision')}
        {locale === 'zh' ? '：' : ': '}
        {t(`coord.precision.${precision}`)}
      </p>
      {isOpen ? (
        <div className="finding-open">
          <PlaceMap
            label={t('coord.map', { name: names })}
            at={at}
            month={month}
            ground={kind === 'parks' ? PARK_GROUND : LINE_GROUND}
            points={parkPoints.length > 0 ? parkPoints : [at]}
            ringWord={t(`coord.kind.${kind}`)}
          />
          <div>
            <h4>{t('coord.evidence')}</h4>
            <ul>
              {sides.map(({ ref, name, part, status, dates, source }) => (
                <li key={`${ref} ${part}`}>
                  {thingName(atlas, ref, name, locale)}
                  {part === '' ? '' : ` · ${part}`}
                  {status === null ? '' : ` · ${t(`panes.standing.${status}`)}`}
                  {dates === '' ? '' : ` · ${t('coord.dates', { dates })}`}
                  <br />
                  <span className="quiet">{source}</span>
                </li>
              ))}
            </ul>
            {first === undefined ? null : (
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  showWorkspace('overview');
                  goToEntity(services, first.ref);
                }}
              >
                {t('coord.overview')}
              </button>
            )}
          </div>
        </div>
      ) : null}
    </li>
  );
}

/** What breaks or stands twice at borders, ranked, each with its evidence and its map. */
export function BorderPart(props: {
  readonly view: CoordinationView;
  readonly onChange: (change: Partial<CoordinationView>, gesture?: string) => void;
}) {
  const { view, onChange } = props;
  const t = useTranslate();
  const { province } = useServices();
  const locale = useApp((state) => state.preferences.locale);
  const month = useApp((state) => state.view.month);
  const { edgeKm, parkKm } = view;
  const findings = useMemo(
    () => findAtBorders(province, month, { edgeKm, parkKm }),
    [province, month, edgeKm, parkKm],
  );
  const parts = FINDING_KINDS.flatMap((kind) => {
    const count = findings.filter((finding) => finding.kind === kind).length;
    return count === 0 ? [] : [`${t(`coord.kind.${kind}`)} ${count}`];
  });
  const when = formatMonthWords(month, locale);
  return (
    <>
      <div className="compare-bar">
        {(['edgeKm', 'parkKm'] as const).map((key) => (
          <label key={key}>
            <span>{t(`coord.${key}`)}</span>
            <input
              type="number"
              min="1"
              max={key === 'edgeKm' ? 30 : 100}
              value={view[key]}
              onChange={(event) => {
                const value = Number(event.target.value);
                if (value >= 1 && value <= (key === 'edgeKm' ? 30 : 100))
                  onChange({ [key]: value }, `coord-${key}`);
              }}
            />
          </label>
        ))}
      </div>
      <p className="compare-say" role="status">
        {findings.length === 0
          ? t('coord.say.none', { month: when })
          : t('coord.say', {
              month: when,
              count: findings.length,
              parts: parts.join(locale === 'zh' ? '，' : ', '),
            })}
      </p>
      <ol className="findings">
        {findings.map((finding, index) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            rank={index + 1}
            isOpen={view.finding === finding.id}
            onToggle={() => onChange({ finding: view.finding === finding.id ? '' : finding.id })}
          />
        ))}
      </ol>
      <details className="compare-method">
        <summary>{t('compare.method')}</summary>
        <p>{t('coord.method', { join: JOIN_KM })}</p>
      </details>
    </>
  );
}
