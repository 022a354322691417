import { useMemo, useState } from 'react';
import type { Band } from '@/analysis/reach/assumptions';
import type { ReachTarget } from '@/analysis/reach/reach-questions';
import { MOST_MINUTES } from '@/analysis/reach/within-minutes';
import type { LngLat } from '@/domain/provenance/position';
import { REACH_BANDS } from '@/symbology/reach-look';
import { useApp, useServices, useTranslate } from '../../app-context';
import { useKept } from '../../library-room';
import { markPlace } from '../../projects/map-marks';
import { OriginPicker } from './OriginPicker';
import { PathPanel } from './PathPanel';
import { pointOrigin } from './reach-origins';
import {
  countGdpCounties,
  sayGdpShare,
  sayTotal,
  TOTAL_FIGURES,
  TOTAL_WORDS,
  type TotalFigure,
} from './reach-totals';
import { sayMinutes } from './reach-words';
import { SurfaceStage } from './SurfaceStage';
import { useReachAnswer } from '../../use-reach';
import type { ReachDesk } from './use-reach-desk';

/** Most rows of a list. */
const MOST_ROWS = 60;

type ListKind = 'people' | 'parks' | 'projects';
interface Aim {
  readonly name: string;
  readonly target: ReachTarget;
}

/** 等时圈: compute once, slide freely, click any number or place. */
export function SurfacePart({ desk }: { readonly desk: ReachDesk }) {
  const { province } = useServices();
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const { library } = useKept();
  const { atlas } = province;
  const { minutes } = desk.view;
  const [aim, setAim] = useState<Aim | null>(null);
  const [list, setList] = useState<ListKind>('people');
  const places = useMemo(() => library.projects.map(markPlace), [library]);
  const ask = useMemo(
    () => (desk.origins.length === 0 ? null : { plan: desk.plan, origins: desk.origins, projects: places }),
    [desk.plan, desk.origins, places],
  );
  const { found, isPending, why } = useReachAnswer(province, 'surface', ask);
  const surface = found?.answer ?? null;
  const pathAsk = useMemo(
    () =>
      aim === null || desk.origins.length === 0
        ? null
        : { plan: desk.plan, origins: desk.origins, target: aim.target },
    [aim, desk.plan, desk.origins],
  );
  const path = useReachAnswer(province, 'path', pathAsk).found?.answer ?? null;
  const onPoint = (at: LngLat, isShift: boolean): void => {
    if (isShift) desk.setView({ origins: [pointOrigin(at)] });
    else setAim({ name: t('reach.path.point'), target: { kind: 'point', lngLat: at } });
  };
  const rows = useMemo(() => {
    if (surface === null) return [];
    const named = (kind: 'county' | 'park', id: string, name: string, time: number) => ({
      key: `${kind}:${id}`,
      name,
      time,
      target: { kind: 'place', place: kind, id } as const satisfies ReachTarget,
    });
    const all =
      list === 'people'
        ? atlas.counties.map((county, index) =>
            named(
              'county',
              String(county.adcode),
              locale === 'en' ? county.nameEn : county.name,
              surface.counties[index] ?? Number.POSITIVE_INFINITY,
            ),
          )
        : list === 'parks'
          ? surface.parks.map(({ id, minutes: time }) =>
              named('park', id, atlas.parks.find((park) => park.id === id)?.name ?? id, time),
            )
          : library.projects.flatMap((project, index) => {
              const place = places[index];
              const time = surface.projects[index] ?? Number.POSITIVE_INFINITY;
              if (place === null || place === undefined) return [];
              const target = { kind: 'point', lngLat: place } as const satisfies ReachTarget;
              return [{ key: `project:${project.id}`, name: project.name, time, target }];
            });
    return all.filter(({ time }) => time <= minutes).sort((a, b) => a.time - b.time);
  }, [surface, list, minutes, atlas, library, places, locale]);
  const marks = [...REACH_BANDS, minutes];
  const known = countGdpCounties(atlas);
  const gdpShare = (most: number): string =>
    surface === null ? '—' : sayGdpShare(surface.totals.base, most);
  const column = (band: Band, figure: TotalFigure, most: number): string =>
    surface === null ? '—' : sayTotal(figure, surface.totals[band], most);
  return (
    <div className="reach-desk">
      <SurfaceStage desk={desk} surface={surface} path={path} onPoint={onPoint} hint={t('reach.mapHint')} />
      <div className="reach-side">
        <OriginPicker desk={desk} />
        <label className="reach-slider">
          <span>{t('reach.minutes')}</span>
          <input
            type="range"
            min={5}
            max={MOST_MINUTES}
            step={1}
            value={minutes}
            aria-valuetext={t('reach.minutesValue', { minutes })}
            onChange={(event) => desk.setView({ minutes: Number(event.target.value) }, 'reach-minutes')}
          />
          <output>{t('reach.minutesValue', { minutes })}</output>
        </label>
        {desk.origins.length === 0 ? <p>{t('reach.none')}</p> : null}
        {why === '' ? null : <p role="alert">{t('reach.failed', { why })}</p>}
        {surface === null && isPending ? <p role="status">{t('reach.computing')}</p> : null}
        {aim === null || path === null ? null : (
          <PathPanel desk={desk} name={aim.name} path={path} onClose={() => setAim(null)} />
        )}
        <div className="reach-scroll">
          <table
            className="reach-table reach-totals"
            aria-busy={isPending}
            data-testid="reach-totals"
            data-people={surface === null ? '' : Math.round(surface.totals.base.people[minutes] ?? 0)}
            data-ms={found?.ms.toFixed(1) ?? ''}
          >
            <caption>
              {t('reach.totals')} · {t('reach.own')}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('reach.what')}</th>
                {marks.map((most, index) => (
                  // oxlint-disable-next-line no-array-index-key -- the chosen limit may be one of the four
                  <th
                    key={index}
                    scope="col"
                    className={index === 4 ? 'reach-number reach-chosen' : 'reach-number'}
                  >
                    {t('reach.within', { minutes: most })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {TOTAL_FIGURES.map((figure) => (
                <tr key={figure}>
                  <th scope="row">{t(TOTAL_WORDS[figure], { count: known })}</th>
                  {marks.map((most, index) => (
                    // oxlint-disable-next-line no-array-index-key -- as above
                    <td key={index} className={index === 4 ? 'reach-number reach-chosen' : 'reach-number'}>
                      {figure === 'people' || figure === 'parks' || figure === 'projects' ? (
                        <button
                          type="button"
                          className="link-button"
                          aria-pressed={list === figure && minutes === most}
                          onClick={() => {
                            setList(figure);
                            if (most !== minutes) desk.setView({ minutes: most });
                          }}
                        >
                          {column('base', figure, most)}
                        </button>
                      ) : (
                        column('base', figure, most)
                      )}
                      {surface === null ? null : (
                        <small className="quiet" title={t('reach.band')}>
                          {column('slow', figure, most)}–{column('fast', figure, most)}
                        </small>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
              <tr>
                <th scope="row" className="quiet">
                  {t('reach.gdp.part')}
                </th>
                {marks.map((most, index) => (
                  // oxlint-disable-next-line no-array-index-key -- as above
                  <td key={index} className={index === 4 ? 'reach-number reach-chosen' : 'reach-number'}>
                    {gdpShare(most)}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
        <p className="quiet">
          {t('reach.spread', {
            count: known,
            unplaced: places.filter((place) => place === null).length,
          })}
        </p>
        <section aria-label={t(`reach.list.${list}`)}>
          <h3>
            {t(`reach.list.${list}`)}（{rows.length}）
          </h3>
          <ol className="reach-list">
            {rows.slice(0, MOST_ROWS).map(({ key, name, time, target }) => (
              <li key={key}>
                <button type="button" className="link-button" onClick={() => setAim({ name, target })}>
                  {t('reach.list.people.row', { name, minutes: sayMinutes(time, t) })}
                </button>
              </li>
            ))}
          </ol>
          {rows.length > MOST_ROWS ? (
            <p className="quiet">{t('reach.list.more', { count: rows.length - MOST_ROWS })}</p>
          ) : null}
        </section>
      </div>
    </div>
  );
}
