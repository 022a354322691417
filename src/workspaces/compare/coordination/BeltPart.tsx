import { useMemo } from 'react';
import { BELT_CITIES, findNorthwardLinks } from '@/analysis/coordination/northward-links';
import { isRunning } from '@/analysis/coordination/network-pieces';
import { citeClause } from '@/i18n/cite-clause';
import { formatMonthWords } from '@/i18n/format-date';
import { useActions, useApp, useServices, useTranslate } from '../../app-context';
import { thingName } from '../thing-name';
import { PLACE_LAYERS, PlaceMap } from './PlaceMap';

const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
/** The four cities in one picture. @unit m of ground a px */
const GROUND = 900;
const MIDDLE = [116.9, 37.1] as const;

const directionOf = (bearing: number): (typeof DIRECTIONS)[number] =>
  DIRECTIONS[Math.round(bearing / 45) % DIRECTIONS.length] ?? 'n';

/** The belt towards 京津冀: what leads north from 德州, 聊城, 滨州 and 东营, and how far it has come. */
export function BeltPart() {
  const t = useTranslate();
  const actions = useActions();
  const { province } = useServices();
  const locale = useApp((state) => state.preferences.locale);
  const month = useApp((state) => state.view.month);
  const selection = useApp((state) => state.view.selection);
  const links = useMemo(() => findNorthwardLinks(province, month), [province, month]);
  const open = links.filter(({ piece }) => isRunning(piece)).length;
  const building = links.filter(({ piece }) => piece.status === 'building').length;
  const clause = province.atlas.clauses.find(({ id }) => id === 'A16');
  const cityName = (adcode: number): string =>
    province.atlas.cities.find((city) => city.adcode === adcode)?.[
      locale === 'zh' ? 'shortName' : 'nameEn'
    ] ?? '';
  const without = BELT_CITIES.filter((city) => links.every((link) => link.city !== city));
  return (
    <section className="compare-block" aria-label={t('coord.belt.title')}>
      <h3>{t('coord.belt.title')}</h3>
      <p className="compare-say" role="status">
        {t('coord.belt.say', {
          month: formatMonthWords(month, locale),
          open,
          building,
          planned: links.length - open - building,
        })}
        {without.map((city) => ` ${t('coord.belt.none', { city: cityName(city) })}`).join('')}
      </p>
      {clause === undefined ? null : (
        <p className="quiet">{t('coord.belt.clause', { clause: citeClause(clause, locale) })}</p>
      )}
      <div className="difference-body belt-body">
        <PlaceMap
          label={t('coord.belt.title')}
          at={MIDDLE}
          month={month}
          ground={GROUND}
          points={links.map(({ at }) => at)}
          ringWord={t('coord.belt.ring')}
          layers={PLACE_LAYERS.lines}
        />
        <div className="compare-scroll">
          <table className="compare-table" aria-label={t('coord.belt.title')}>
            <thead>
              <tr>
                {(['city', 'line', 'section', 'network', 'status', 'direction', 'precision'] as const).map(
                  (id) => (
                    <th key={id} scope="col" className="keep">
                      {t(`coord.belt.${id}`)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {links.map(({ piece, city, bearing }) => (
                <tr key={`${piece.segment.id} ${city}`} aria-selected={piece.ref === selection}>
                  <td className="keep">{cityName(city)}</td>
                  <th scope="row">
                    <button type="button" className="link-button" onClick={() => actions.select(piece.ref)}>
                      {thingName(province.atlas, piece.ref, piece.lineName, locale)}
                    </button>
                  </th>
                  <td className="belt-stretch">{piece.segment.name}</td>
                  <td>{t(`profile.network.${piece.network}`)}</td>
                  <td>{t(`panes.standing.${piece.status}`)}</td>
                  <td>{t(`coord.direction.${directionOf(bearing)}`)}</td>
                  <td>{t(piece.schematic ? 'coord.precision.schematic' : 'coord.precision.line')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <details className="compare-method">
        <summary>{t('compare.method')}</summary>
        <p>{t('coord.belt.method')}</p>
      </details>
    </section>
  );
}
