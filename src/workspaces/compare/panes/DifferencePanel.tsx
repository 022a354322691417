import { useMemo } from 'react';
import { shapeOfRegion } from '@/charts/svg-map/svg-map-input';
import type { ComparePane, DifferenceLayer } from '@/domain/view-state/panes-view';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import { countDifferences, differMarks, type MapState, type MarkStanding } from '@/layers/mark-difference';
import { differenceLook } from '@/symbology/difference-look';
import { useActions, useApp, useServices, useTranslate } from '../../app-context';
import { regionName } from '../region-names';
import { DifferenceMap } from './DifferenceMap';
import { RegionDifference } from './RegionDifference';

/** B − A of one layer: how many and how far changed in each way, a list, and a map. */
export function DifferencePanel(props: {
  readonly layer: Exclude<DifferenceLayer, ''>;
  readonly a: ComparePane;
  readonly b: ComparePane;
}) {
  const { layer, a, b } = props;
  const t = useTranslate();
  const actions = useActions();
  const { province } = useServices();
  const { theme, locale } = useApp((state) => state.preferences);
  const month = useApp((state) => state.view.month);
  const selection = useApp((state) => state.view.selection);
  const [before, after] = useMemo(
    () =>
      [a, b].map((pane): MapState => ({ month: pane.month ?? month, officialOnly: pane.officialOnly })) as [
        MapState,
        MapState,
      ],
    [a, b, month],
  );
  const isSameRegion = a.region === b.region;
  const differences = useMemo(
    () =>
      isSameRegion
        ? differMarks(province.marksOf[layer], before, after, shapeOfRegion(province, a.region))
        : [],
    [province, layer, before, after, a.region, isSameRegion],
  );
  const hasSame = province.marksOf[layer].some(({ geometry }) => geometry === 'line');
  const counts = countDifferences(differences).filter(({ count }) => count > 0);
  const say = (standing: MarkStanding): string => t(`panes.standing.${standing ?? 'none'}`);
  const title = t('panes.difference.title', {
    layer: t(`panes.layer.${layer}`),
    a: formatMonthWords(before.month, locale),
    b: formatMonthWords(after.month, locale),
  });
  return (
    <section className="difference" aria-label={t('panes.difference')}>
      <h3>{title}</h3>
      {isSameRegion ? null : (
        <RegionDifference layer={layer} a={a} b={b} months={[before.month, after.month]} />
      )}
      {isSameRegion && counts.length === 0 ? (
        <p className="quiet">
          {t('panes.difference.nothing', { region: regionName(province.atlas, a.region, locale) })}
        </p>
      ) : null}
      {isSameRegion && counts.length > 0 ? (
        <>
          <ul className="difference-counts">
            {counts.map(({ change, count, km }) => {
              const look = differenceLook(change, theme);
              return (
                <li key={change} data-change={change} data-count={count}>
                  <svg viewBox="0 0 34 14" aria-hidden="true">
                    <path
                      d="M1 7H33"
                      stroke={look.color}
                      strokeWidth={look.width}
                      strokeDasharray={look.dash?.map((length) => length * look.width).join(' ')}
                    />
                  </svg>
                  {t(km === null ? 'panes.count.things' : 'panes.count.lines', {
                    change: t(`panes.change.${change}`),
                    count,
                    km: formatNumber(km ?? 0, 0),
                  })}
                </li>
              );
            })}
            {hasSame ? (
              <li>
                <svg viewBox="0 0 34 14" aria-hidden="true">
                  <path d="M1 7H33" className="difference-same" />
                </svg>
                {t('panes.difference.same')}
              </li>
            ) : null}
          </ul>
          <div className="difference-body">
            <DifferenceMap
              layer={layer}
              region={a.region}
              differences={differences}
              onPick={(ref) => actions.select(ref)}
            />
            <div className="compare-scroll">
              <table className="compare-table" aria-label={title}>
                <thead>
                  <tr>
                    <th scope="col">{t('panes.column.name')}</th>
                    <th scope="col">{t('panes.column.change')}</th>
                    <th scope="col">{t('panes.column.before')}</th>
                    <th scope="col">{t('panes.column.after')}</th>
                    {differences.some(({ km }) => km !== null) ? (
                      <th scope="col" className="number">
                        {t('panes.column.km')}
                      </th>
                    ) : null}
                  </tr>
                </thead>
                <tbody>
                  {differences.map((item) => (
                    <tr
                      key={`${item.ref} ${item.change} ${item.before}`}
                      data-ref={item.ref}
                      data-change={item.change}
                      aria-selected={item.ref === selection}
                    >
                      <th scope="row">
                        <button
                          type="button"
                          className="link-button"
                          onClick={() => actions.select(item.ref === selection ? null : item.ref)}
                        >
                          {item[locale]}
                        </button>
                      </th>
                      <td style={{ color: differenceLook(item.change, theme).color }}>
                        {differenceLook(item.change, theme).sign} {t(`panes.change.${item.change}`)}
                      </td>
                      <td>{say(item.before)}</td>
                      <td>{say(item.after)}</td>
                      {item.km === null ? null : <td className="number">{formatNumber(item.km, 1)}</td>}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </div>
          <p className="quiet">{t('panes.difference.note')}</p>
        </>
      ) : null}
    </section>
  );
}
