import { type FormEvent, useState } from 'react';
import { changesOfZones } from '@/analysis/zones/change-book';
import type { Park } from '@/domain/park/park';
import type { ZoneYear } from '@/domain/park/zone-year';
import { bookOf } from '@/domain/library/library-books';
import { useTranslate } from '../../app-context';
import { useKept } from '../../library-room';
import type { ZoneWriter } from './use-zone-writer';

/** What was typed of one park; a field that is absent was not touched. */
interface TypedZone {
  readonly score?: string;
  readonly rank?: string;
  readonly isDemonstration?: boolean;
}

const textOf = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** A year's results typed by hand, park by park. */
export function ZoneEntry(props: {
  readonly parks: readonly Park[];
  readonly year: number;
  readonly writer: ZoneWriter;
}) {
  const { parks, year, writer } = props;
  const t = useTranslate();
  const { library } = useKept();
  const [typed, setTyped] = useState<ReadonlyMap<string, TypedZone>>(new Map());
  const [query, setQuery] = useState('');
  const [problem, setProblem] = useState('');
  const known = new Map(
    bookOf(library, 'zones')
      .filter((record) => record.year === year)
      .map((record) => [record.parkId, record]),
  );
  const type = (id: string, part: TypedZone): void =>
    setTyped(new Map(typed).set(id, { ...typed.get(id), ...part }));
  const recordOf = (id: string): ZoneYear | string => {
    const [old, now] = [known.get(id), typed.get(id) ?? {}];
    const read = (text: string | undefined, before: number | null): number | null =>
      text === undefined ? before : text.trim() === '' ? null : Number(text);
    const score = read(now.score, old?.score ?? null);
    const rank = read(now.rank, old?.rank ?? null);
    if (score !== null && !Number.isFinite(score)) return now.score ?? '';
    if (rank !== null && (!Number.isInteger(rank) || rank < 1)) return now.rank ?? '';
    return {
      parkId: id,
      year,
      score,
      rank,
      isDemonstration: now.isDemonstration ?? old?.isDemonstration ?? false,
      measures: old?.measures ?? {},
      source: t('zones.enter.byHand'),
      drill: library.drill,
    };
  };
  const records = [...typed.keys()].map((id) => [id, recordOf(id)] as const);
  const readable = records.flatMap(([, record]) => (typeof record === 'string' ? [] : [record]));
  const count = changesOfZones(library, readable).length;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wrong = records.find(([, record]) => typeof record === 'string');
    const park = parks.find(({ id }) => id === wrong?.[0])?.name ?? '';
    if (wrong !== undefined) return setProblem(t('zones.enter.notNumber', { park, text: String(wrong[1]) }));
    setProblem('');
    if (await writer.write(readable)) setTyped(new Map());
  };
  const said = problem === '' ? writer.problem : problem;
  return (
    <form aria-label={t('zones.enter')} onSubmit={(event) => void save(event)}>
      <p className="quiet">{t('zones.enter.note')}</p>
      <div className="rules-fields">
        <label>
          <span>{t('zones.enter.person')}</span>
          <input
            type="text"
            value={writer.person}
            onChange={(event) => writer.setPerson(event.target.value)}
          />
        </label>
        <label className="rules-wide">
          <span>{t('zones.enter.reason')}</span>
          <input
            type="text"
            value={writer.reason}
            onChange={(event) => writer.setReason(event.target.value)}
          />
        </label>
        <label>
          <span>{t('zones.enter.find')}</span>
          <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
        </label>
      </div>
      <div className="zones-entry" tabIndex={0} role="group" aria-label={t('zones.park')}>
        <table className="rules-table">
          <thead>
            <tr>
              <th scope="col">{t('zones.park')}</th>
              <th scope="col">{t('zones.score')}</th>
              <th scope="col">{t('zones.rank')}</th>
              <th scope="col">{t('zones.demo')}</th>
            </tr>
          </thead>
          <tbody>
            {parks
              .filter(({ name }) => name.includes(query.trim()))
              .map(({ id, name: park }) => {
                const [old, now] = [known.get(id), typed.get(id)];
                return (
                  <tr key={id}>
                    <th scope="row">{park}</th>
                    <td>
                      <input
                        type="text"
                        inputMode="decimal"
                        aria-label={t('zones.enter.score', { park })}
                        value={now?.score ?? textOf(old?.score)}
                        onChange={(event) => type(id, { score: event.target.value })}
                      />
                    </td>
                    <td>
                      <input
                        type="text"
                        inputMode="numeric"
                        aria-label={t('zones.enter.rank', { park })}
                        value={now?.rank ?? textOf(old?.rank)}
                        onChange={(event) => type(id, { rank: event.target.value })}
                      />
                    </td>
                    <td>
                      <input
                        type="checkbox"
                        aria-label={t('zones.enter.demo', { park })}
                        checked={now?.isDemonstration ?? old?.isDemonstration ?? false}
                        onChange={(event) => type(id, { isDemonstration: event.target.checked })}
                      />
                    </td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      </div>
      {said === '' ? null : (
        <p role="alert" className="form-error">
          {said}
        </p>
      )}
      <button type="submit" className="button button-primary" disabled={typed.size === 0}>
        {t('zones.enter.save', { count })}
      </button>
    </form>
  );
}
