import { toCanonicalJson } from '@/domain/dispatch/canonical-json';
import { sealSnapshot, type Snapshot } from '@/domain/dispatch/snapshot';
import type { Library } from '@/domain/library/library';
import { formatMonth, type Month } from '@/domain/time/month';
import { ok, refuse, type Result } from '@/lib/result';

/**
 * Seal a month of a library behind its chain: as published the first time, as corrected every time after.
 * A correction that changes nothing is refused.
 * @param note why it is corrected; a restatement without one is refused
 */
export function sealMonth(
  library: Library,
  chain: readonly Snapshot[],
  month: Month,
  note: string,
): Result<Snapshot> {
  const where = `月度快照 › ${formatMonth(month)}`;
  const published = chain.filter(({ edition }) => edition === 'published').map((link) => link.month);
  const content = { projects: library.projects, reports: library.reports.get(month) ?? [] };
  if (library.projects.length === 0) return refuse(where, '库中没有项目，没有可封存的内容');
  if (published.includes(month)) {
    if (note.trim() === '') return refuse(where, '本月已发布；重述须写明更正说明');
    const latest = chain.filter((link) => link.month === month).at(-1);
    if (latest !== undefined && toCanonicalJson(latest.content) === toCanonicalJson(content))
      return refuse(where, '项目和月报与上一版完全相同，没有可更正的内容；请先修改，再封存更正版');
    return ok(sealSnapshot(chain, { month, edition: 'corrected', note, content }));
  }
  const last = published.at(-1);
  if (last !== undefined && month < last)
    return refuse(where, `${formatMonth(last)} 已发布，更早的月份不能再首次发布`);
  return ok(sealSnapshot(chain, { month, edition: 'published', note, content }));
}
