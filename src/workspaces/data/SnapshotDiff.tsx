import { useMemo, useState } from 'react';
import { compareSnapshots } from '@/analysis/compare-snapshots';
import { POOL_CLASSES } from '@/domain/dispatch/pool-class';
import { POOL_MOVEMENT_KINDS, type PoolMovement } from '@/domain/dispatch/pool-movement';
import type { Snapshot } from '@/domain/dispatch/snapshot';
import { formatMonth } from '@/domain/time/month';
import { showChange } from './show-change';
import { usePlaceWords } from '../use-place-words';

const SHOWN = 200;

/** Two snapshots side by side: who moved in the pool, and which values differ. */
export function SnapshotDiff({ snapshots }: { readonly snapshots: readonly Snapshot[] }) {
  const words = usePlaceWords();
  const { t, locale } = words;
  const last = snapshots.length - 1;
  const [pair, setPair] = useState<readonly [number, number]>([Math.max(0, last - 1), last]);
  const [before, after] = [snapshots[pair[0]], snapshots[pair[1]]];
  const difference = useMemo(
    () => (before === undefined || after === undefined ? null : compareSnapshots(before, after)),
    [before, after],
  );
  if (before === undefined || after === undefined || difference === null) return null;
  const names = new Map(
    [...before.content.projects, ...after.content.projects].map(({ id, name }) => [id, name]),
  );
  const nameOf = (id: string): string => names.get(id) ?? id;
  const classWord = (id: PoolMovement['from']): string => (id === null ? '—' : POOL_CLASSES[id][locale]);
  const values = [...difference.fields, ...difference.reports].flatMap((change) =>
    showChange(change, words).map((shown) => ({ ...shown, projectId: change.projectId })),
  );
  const pick = (side: 0 | 1) => (
    <select
      aria-label={t(side === 0 ? 'data.snapshots.before' : 'data.snapshots.after')}
      value={pair[side]}
      onChange={(event) =>
        setPair(side === 0 ? [Number(event.target.value), pair[1]] : [pair[0], Number(event.target.value)])
      }
    >
      {snapshots.map(({ month, edition, hash }, index) => (
        <option key={hash} value={index}>
          {formatMonth(month)} {t(`data.snapshots.${edition}`)}
        </option>
      ))}
    </select>
  );
  return (
    <section>
      <h3>{t('data.snapshots.compare')}</h3>
      <div className="data-row">
        {pick(0)}
        <span>→</span>
        {pick(1)}
      </div>
      <p className="data-equation">
        {t('data.snapshots.difference', { movements: difference.movements.length, values: values.length })}
      </p>
      <table className="data-table">
        <tbody>
          {difference.movements.slice(0, SHOWN).map(({ projectId, kind, from, to }) => (
            <tr key={projectId}>
              <th scope="row">{nameOf(projectId)}</th>
              <td>{POOL_MOVEMENT_KINDS[kind][locale]}</td>
              <td>
                {classWord(from)} → {classWord(to)}
              </td>
            </tr>
          ))}
          {values.slice(0, SHOWN).map(({ projectId, what, from, to }) => (
            <tr key={`${projectId}${what}`}>
              <th scope="row">{nameOf(projectId)}</th>
              <td>{what}</td>
              <td>
                <del>{from}</del> <ins>{to}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
