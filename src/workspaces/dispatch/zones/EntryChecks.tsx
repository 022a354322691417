import { type FormEvent, useState } from 'react';
import { changesOfEntries } from '@/analysis/zones/change-book';
import { checkEntries, ENTRY_CHECKS, type EntryAnswer } from '@/analysis/zones/check-entry';
import type { Park } from '@/domain/park/park';
import type { EntryThreshold } from '@/domain/park/zone-year';
import { bookOf } from '@/domain/library/library-books';
import { toRef } from '@/domain/view-state/entity-ref';
import { useServices, useTranslate } from '../../app-context';
import { useKept } from '../../library-room';
import { openSheet } from '../../open-sheet';
import type { ZoneWriter } from './use-zone-writer';

const SHOUGUANG = 370783;
const SHOWN = 60;

type Typed = Readonly<Record<'investment' | 'intensity' | 'source', string>>;
const textOf = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** Shouguang's projects against the position and thresholds of the park each stands in. */
export function EntryChecks({
  parks,
  writer,
}: {
  readonly parks: readonly Park[];
  readonly writer: ZoneWriter;
}) {
  const t = useTranslate();
  const { library } = useKept();
  const { store } = useServices();
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed>>(new Map());
  const [problem, setProblem] = useState('');
  const thresholds = bookOf(library, 'entries');
  const ours = parks.filter(({ countyAdcode, level }) => countyAdcode === SHOUGUANG && level !== 'national');
  const projects = library.projects.filter(({ countyAdcode }) => countyAdcode === SHOUGUANG);
  const lines = checkEntries(projects, parks, thresholds);
  const say = (answer: EntryAnswer): string =>
    answer.answer === 'unknown'
      ? t('zones.entry.unknown', { why: t(`zones.entry.why.${answer.why}`) })
      : t(`zones.entry.${answer.answer}`);
  const shownOf = (id: string): Typed => {
    const old = thresholds.find(({ parkId }) => parkId === id);
    return (
      typed.get(id) ?? {
        investment: textOf(old?.minInvestmentWan),
        intensity: textOf(old?.minIntensityWanPerMu),
        source: old?.source ?? '',
      }
    );
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const records: EntryThreshold[] = [];
    for (const [parkId, { investment, intensity, source }] of typed) {
      const read = (text: string): number | null => (text.trim() === '' ? null : Number(text));
      const [minInvestmentWan, minIntensityWanPerMu] = [read(investment), read(intensity)];
      const wrong = [minInvestmentWan, minIntensityWanPerMu].some(
        (value) => value !== null && !(Number.isFinite(value) && value > 0),
      );
      const park = ours.find(({ id }) => id === parkId)?.name ?? parkId;
      if (wrong) return setProblem(t('zones.enter.notNumber', { park, text: `${investment} ${intensity}` }));
      records.push({ parkId, minInvestmentWan, minIntensityWanPerMu, source: source.trim() });
    }
    setProblem('');
    if (await writer.commit(changesOfEntries(library, records))) setTyped(new Map());
  };
  return (
    <section aria-label={t('zones.entry')}>
      <h3>{t('zones.entry')}</h3>
      <p className="quiet">{t('zones.entry.note')}</p>
      {lines.length === 0 ? (
        <p>{t('zones.entry.none')}</p>
      ) : (
        <table className="rules-table">
          <thead>
            <tr>
              <th scope="col">{t('zones.entry.project')}</th>
              <th scope="col">{t('zones.park')}</th>
              {ENTRY_CHECKS.map((check) => (
                <th key={check} scope="col">
                  {t(`zones.entry.check.${check}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, SHOWN).map(({ project, park, checks }) => (
              <tr key={project.id}>
                <th scope="row" className="ladder-name">
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => openSheet(store, toRef('project', project.id), library.id)}
                  >
                    {project.name}
                  </button>
                </th>
                <td>
                  {park?.name ?? '—'}
                  {park === null || park.industries.length === 0 ? null : (
                    <p className="quiet">{park.industries.join('、')}</p>
                  )}
                </td>
                {ENTRY_CHECKS.map((check) => (
                  <td
                    key={check}
                    className={checks[check].answer === 'unknown' ? 'quiet' : `entry-${checks[check].answer}`}
                  >
                    {say(checks[check])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lines.length > SHOWN ? (
        <p className="quiet">{t('zones.entry.more', { count: lines.length - SHOWN })}</p>
      ) : null}
      <details>
        <summary>{t('zones.entry.thresholds')}</summary>
        <form aria-label={t('zones.entry.thresholds')} onSubmit={(event) => void save(event)}>
          <table className="rules-table">
            <thead>
              <tr>
                <th scope="col">{t('zones.park')}</th>
                <th scope="col">{t('zones.entry.position')}</th>
                <th scope="col">{t('zones.entry.minInvestment')}</th>
                <th scope="col">{t('zones.entry.minIntensity')}</th>
                <th scope="col">{t('zones.entry.source')}</th>
              </tr>
            </thead>
            <tbody>
              {ours.map(({ id, name: park, industries }) => {
                const shown = shownOf(id);
                const field = (name: keyof Typed, label: string) => (
                  <input
                    type="text"
                    aria-label={label}
                    value={shown[name]}
                    onChange={(event) =>
                      setTyped(new Map(typed).set(id, { ...shown, [name]: event.target.value }))
                    }
                  />
                );
                return (
                  <tr key={id}>
                    <th scope="row">{park}</th>
                    <td className="quiet">{industries.join('、')}</td>
                    <td>{field('investment', t('zones.entry.investmentOf', { park }))}</td>
                    <td>{field('intensity', t('zones.entry.intensityOf', { park }))}</td>
                    <td>{field('source', t('zones.entry.sourceOf', { park }))}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {problem === '' && writer.problem === '' ? null : (
            <p role="alert" className="form-error">
              {problem === '' ? writer.problem : problem}
            </p>
          )}
          <button type="submit" className="button button-primary" disabled={typed.size === 0}>
            {t('zones.entry.save')}
          </button>
        </form>
      </details>
    </section>
  );
}
