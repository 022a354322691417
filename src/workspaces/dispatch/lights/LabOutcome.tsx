import { useState } from 'react';
import { movesOf, totalsOf } from '@/analysis/rule-lab/compare-lights';
import { COLOR_OF_RANK } from '@/analysis/rule-lab/judge-readings';
import { LIGHT_COLORS, type LightColor } from '@/domain/dispatch/light-rule';
import { toRef } from '@/domain/view-state/entity-ref';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import { useActions, useServices } from '../../app-context';
import { StatusMark } from '../../library/StatusMark';
import type { Table } from '../../library/use-table';
import { openSheet } from '../../open-sheet';
import type { RuleLab } from './use-rule-lab';

/** Worst first: the order a person asks in. */
const RANKS = [3, 2, 1, 0] as const;
const SHOWN = 60;
const signed = (value: number): string =>
  value > 0 ? `+${formatNumber(value)}` : value < 0 ? `−${formatNumber(-value)}` : '0';
const colorOf = (rank: number): LightColor => COLOR_OF_RANK[rank] ?? 'none';

/** What the draft changes: totals, from which light to which, by city, and every project by name. */
export function LabOutcome({ table, lab }: { readonly table: Table; readonly lab: RuleLab }) {
  const { library, month, words } = table;
  const { t, locale, names } = words;
  const { before, after, shift } = lab;
  const actions = useActions();
  const { store } = useServices();
  const [move, setMove] = useState<readonly [number, number] | null>(null);
  const [city, setCity] = useState<number | null>(null);
  const word = (rank: number): string => LIGHT_COLORS[colorOf(rank)][locale];
  const [were, are] = [totalsOf(before), totalsOf(after)];
  const listed = shift.changed.filter(
    (index) =>
      (move === null || (before[index] === move[0] && after[index] === move[1])) &&
      (city === null || library.projects[index]?.cityAdcode === city),
  );
  const cityName = (adcode: number): string => names.cityOf.get(adcode)?.[locale] ?? String(adcode);
  return (
    <section className="rules-lab" aria-label={t('rules.lab')}>
      <h3>{t('rules.lab')}</h3>
      <p className="quiet">
        {t('rules.lab.note', {
          month: formatMonthWords(month, locale),
          count: formatNumber(library.projects.length),
        })}
      </p>
      <table className="rules-table rules-numbers" aria-label={t('rules.lab.matrix')}>
        <caption>{t('rules.lab.fromTo')}</caption>
        <thead>
          <tr>
            <td />
            {RANKS.map((rank) => (
              <th key={rank} scope="col">
                <StatusMark color={colorOf(rank)} word={word(rank)} />
              </th>
            ))}
            <th scope="col">{t('rules.lab.before')}</th>
          </tr>
        </thead>
        <tbody>
          {RANKS.map((from) => (
            <tr key={from}>
              <th scope="row">
                <StatusMark color={colorOf(from)} word={word(from)} />
              </th>
              {RANKS.map((to) => {
                const count = movesOf(shift, from, to);
                const isOpen = move?.[0] === from && move[1] === to;
                return (
                  <td key={to} className={from === to ? 'rules-same' : ''}>
                    {from === to || count === 0 ? (
                      formatNumber(count)
                    ) : (
                      <button
                        type="button"
                        className="link-button"
                        aria-pressed={isOpen}
                        aria-label={t('rules.lab.move', { from: word(from), to: word(to), count })}
                        onClick={() => setMove(isOpen ? null : [from, to])}
                      >
                        {formatNumber(count)}
                      </button>
                    )}
                  </td>
                );
              })}
              <td>{formatNumber(were[from] ?? 0)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('rules.lab.after')}</th>
            {RANKS.map((rank) => (
              <td key={rank}>
                {formatNumber(are[rank] ?? 0)}{' '}
                <span className="quiet">{signed((are[rank] ?? 0) - (were[rank] ?? 0))}</span>
              </td>
            ))}
            <td />
          </tr>
        </tbody>
      </table>
      {shift.changed.length === 0 ? null : (
        <div className="rules-changed">
          <table className="rules-table rules-numbers">
            <caption>{t('rules.lab.byCity')}</caption>
            <thead>
              <tr>
                <td />
                <th scope="col">{t('rules.lab.worse')}</th>
                <th scope="col">{t('rules.lab.better')}</th>
              </tr>
            </thead>
            <tbody>
              {shift.byCity.map((each) => (
                <tr key={each.city}>
                  <th scope="row">
                    <button
                      type="button"
                      className="link-button"
                      aria-pressed={city === each.city}
                      onClick={() => setCity(city === each.city ? null : each.city)}
                    >
                      {cityName(each.city)}
                    </button>
                  </th>
                  <td>{each.worse}</td>
                  <td>{each.better}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div>
            <h4>
              {t('rules.lab.names')} <span className="quiet">{formatNumber(listed.length)}</span>
              {move === null && city === null ? null : (
                <button
                  type="button"
                  className="button rules-all"
                  onClick={() => {
                    setMove(null);
                    setCity(null);
                  }}
                >
                  {t('rules.lab.all')}
                </button>
              )}
            </h4>
            <ul className="rules-names-list" aria-label={t('rules.lab.names')}>
              {listed.slice(0, SHOWN).map((index) => {
                const project = library.projects[index];
                if (project === undefined) return null;
                return (
                  <li key={project.id}>
                    <button
                      type="button"
                      className="link-button"
                      onClick={() => actions.select(toRef('project', project.id))}
                      onDoubleClick={() => openSheet(store, toRef('project', project.id), library.id)}
                    >
                      {project.name}
                    </button>{' '}
                    <span className="quiet">{cityName(project.cityAdcode)}</span>{' '}
                    <span className="rules-shift">
                      <StatusMark color={colorOf(before[index] ?? 0)} word={word(before[index] ?? 0)} />→
                      <StatusMark color={colorOf(after[index] ?? 0)} word={word(after[index] ?? 0)} />
                    </span>
                  </li>
                );
              })}
            </ul>
            {listed.length > SHOWN ? (
              <p className="quiet">{t('rules.lab.more', { count: formatNumber(listed.length - SHOWN) })}</p>
            ) : null}
          </div>
        </div>
      )}
    </section>
  );
}
