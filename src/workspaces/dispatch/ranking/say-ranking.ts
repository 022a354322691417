import { DOUBTFUL_TIMES } from '@/analysis/doubtful-figure';
import type { RankMeasure } from '@/domain/view-state/dispatch-view';
import { formatNumber } from '@/i18n/format-number';
import type { Ratio } from '@/lib/ratio';
import type { WordKey } from '@/i18n/translate';
import type { Ranking, RankingRow } from './use-ranking';
import { showMeasure } from './show-measure';

/** More names than this are counted instead. */
const MOST_NAMES = 3;

type Said = Pick<Ranking, 'official' | 'measure' | 'total' | 'coverage' | 't'>;

/** Names in a row, the rest counted: `济南、青岛、烟台等5个单位`. */
export function listNames(names: readonly string[], t: Ranking['t']): string {
  const shown = names.slice(0, MOST_NAMES).join(t('ranking.say.and'));
  return names.length <= MOST_NAMES ? shown : `${shown}${t('ranking.say.more', { count: names.length })}`;
}

const valueOf = (row: RankingRow, measure: RankMeasure): Ratio => row.ranks[measure].value;

/** Who leads and who lags; one, none and all the same are said as they are. */
function sayEnds({ official, measure, t }: Said): readonly string[] {
  const ranked = official.filter(({ ranks }) => ranks[measure].rank !== null);
  const word = t(`ranking.measure.${measure}`);
  const show = (row: RankingRow): string => {
    const text = showMeasure(measure, valueOf(row, measure));
    return measure === 'lead' ? t('ranking.points', { points: text }) : text;
  };
  const [first] = ranked;
  if (first === undefined) return [t('ranking.say.none', { measure: word })];
  if (ranked.length === 1)
    return [t('ranking.say.one', { names: first.name, measure: word, value: show(first) })];
  const worst = Math.max(...ranked.map(({ ranks }) => ranks[measure].rank ?? 0));
  const at = (rank: number): readonly RankingRow[] =>
    ranked.filter(({ ranks }) => ranks[measure].rank === rank);
  if (worst === 1) return [`${word}${t('ranking.say.comma')}${t('ranking.say.all', { value: show(first) })}`];
  const say = (key: WordKey, rows: readonly RankingRow[]): string =>
    t(key, {
      measure: word,
      names: listNames(
        rows.map(({ name }) => name),
        t,
      ),
      value: show(rows[0] ?? first),
    });
  return [say('ranking.say.leads', at(1)), say('ranking.say.lags', at(worst))];
}

function sayBehind({ official, t }: Said): readonly string[] {
  const known = official.flatMap(({ measure: { lead } }) => (lead.defined ? [lead.value] : []));
  if (known.length < 2) return [];
  const behind = known.filter((points) => points < -0.05).length;
  if (behind === 0) return [t('ranking.say.noneBehind')];
  return [t(behind === known.length ? 'ranking.say.allBehind' : 'ranking.say.behind', { count: behind })];
}

function sayTrust({ total, coverage, t }: Said): readonly string[] {
  const { due, reported, silentIds } = coverage;
  const silent =
    silentIds.length === 0 ? '' : t('ranking.say.silent', { count: formatNumber(silentIds.length) });
  const doubtful = total.doubtfulIds.length;
  const fell = total.fellIds.length;
  return [
    `${t('ranking.say.trust', { due: formatNumber(due), reported: formatNumber(reported) })}${silent}`,
    ...(doubtful + fell === 0 ? [t('ranking.say.clean')] : []),
    ...(doubtful > 0 ? [t('ranking.say.doubtful', { count: doubtful, times: DOUBTFUL_TIMES })] : []),
    ...(fell > 0 ? [t('ranking.say.fell', { count: fell })] : []),
  ];
}

/** One sentence on who leads, who lags, and one on why it can be trusted. */
export function sayRanking(said: Said): string {
  const { t } = said;
  const stop = t('ranking.say.stop');
  const first = [...sayEnds(said), ...sayBehind(said)].join(t('ranking.say.comma'));
  return `${first}${stop}${sayTrust(said).join(t('ranking.say.semicolon'))}${stop}`.trim();
}
