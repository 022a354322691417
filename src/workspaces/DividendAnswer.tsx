import '@/i18n/add-reach-words';
import { useMemo, useState } from 'react';
import { assumptionsOf } from '@/analysis/reach/assumptions';
import { DIVIDEND_MINUTES, type KnownSubject, type ProjectDividend } from '@/analysis/reach/project-dividend';
import type { ReachPlan } from '@/analysis/reach/reach-engine';
import type { CountyChange } from '@/analysis/reach/scenario-delta';
import type { Atlas } from '@/domain/atlas/atlas';
import type { Month } from '@/domain/time/month';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import type { Locale } from '@/i18n/locale';
import { ProvenanceMark } from '@/ui/ProvenanceMark';
import { useApp, useServices, useTranslate } from './app-context';
import { useReachAnswer } from './use-reach';

/** Counties told by name: those that gain most. */
const MOST_COUNTIES = 3;

/** How a dividend is reckoned wherever it is shown: the facts of the month, the system's own assumptions. */
export const dividendPlan = (month: Month): ReachPlan => ({
  month,
  assumptions: assumptionsOf('base'),
  scenario: null,
});

/** What the map calls the things a project is. */
export function namesOfSubject(subject: KnownSubject, atlas: Atlas, locale: Locale): readonly string[] {
  const things: readonly { readonly id: string; readonly name: string; readonly nameEn?: string }[] =
    subject.kind === 'lines'
      ? [...atlas.railLines, ...atlas.expressways]
      : subject.kind === 'airport'
        ? atlas.airports
        : atlas.stations;
  const ids = subject.kind === 'lines' ? subject.ids : [subject.id];
  return things
    .filter(({ id }) => ids.includes(id))
    .map(({ name, nameEn }) => (locale === 'en' ? (nameEn ?? name) : name));
}

const wan = (people: number): string => formatNumber(people / 1e4, 1);

function Figures(props: {
  readonly subject: KnownSubject;
  readonly found: Extract<ProjectDividend, { measured: true }>;
  readonly className: string;
}) {
  const { subject, found, className } = props;
  const t = useTranslate();
  const { cities, counties } = useServices().province.atlas;
  const locale = useApp((state) => state.preferences.locale);
  const cityName = (index: number): string =>
    (locale === 'en' ? cities[index]?.nameEn : cities[index]?.shortName) ?? '';
  const { people, pairs, gaining } = found;
  const sayChange = ({ adcode, before, after }: CountyChange): string => {
    const county = counties.find((each) => each.adcode === adcode);
    const [was, is] = [before, after].map((minutes) =>
      minutes === null ? t('reach.noWay') : formatNumber(minutes, 0),
    );
    return t('reach.sheet.county', {
      name: (locale === 'en' ? county?.nameEn : county?.name) ?? String(adcode),
      before: was ?? '',
      after: is ?? '',
    });
  };
  return (
    <dl className={className} data-testid="dividend">
      {people.map(({ minutes, without, with: within }) => (
        <div key={minutes}>
          <dt>
            {t(subject.kind === 'airport' ? 'reach.sheet.people.airport' : 'reach.sheet.people.core', {
              minutes,
            })}
          </dt>
          <dd>
            {t('reach.sheet.people.value', {
              gained: wan(within - without),
              without: wan(without),
              with: wan(within),
            })}{' '}
            <ProvenanceMark provenance="estimated" word={t('reach.own')} />
          </dd>
        </div>
      ))}
      <div>
        <dt>
          {t(subject.kind === 'airport' ? 'reach.sheet.counties.airport' : 'reach.sheet.counties.core')}
        </dt>
        <dd>
          {gaining.length === 0
            ? t('reach.delta.nonePairs')
            : t('reach.sheet.counties.value', {
                count: gaining.length,
                most: gaining.slice(0, MOST_COUNTIES).map(sayChange).join(t('reach.and')),
              })}
        </dd>
      </div>
      {DIVIDEND_MINUTES.map((minutes) => {
        const list = minutes === 60 ? pairs?.pairs60 : pairs?.pairs90;
        return (
          <div key={minutes}>
            <dt>{t('reach.sheet.pairs', { minutes })}</dt>
            <dd>
              {list === undefined
                ? t('reach.sheet.pairs.airport')
                : list.length === 0
                  ? t('reach.delta.nonePairs')
                  : list.map(([a, b]) => `${cityName(a)}—${cityName(b)}`).join(t('reach.and'))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What was reckoned, with how; or why nothing can be said. */
export function DividendAnswer(props: {
  readonly subject: KnownSubject;
  readonly month: Month;
  readonly answer: ProjectDividend;
  /** Of the list of figures. */
  readonly className: string;
}) {
  const { subject, month, answer, className } = props;
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  if (!answer.measured) return <p>{t('reach.sheet.none', { why: t(`reach.sheet.why.${answer.why}`) })}</p>;
  return (
    <>
      <Figures subject={subject} found={answer} className={className} />
      <p className="quiet">{t('reach.sheet.method', { month: formatMonthWords(month, locale) })}</p>
    </>
  );
}

/** A button, then the dividend: it is computed when it is asked for, in the worker. */
export function DividendOnAsking(props: {
  readonly subject: KnownSubject;
  readonly month: Month;
  readonly className: string;
}) {
  const { subject, month, className } = props;
  const t = useTranslate();
  const { province } = useServices();
  const [isAsked, setAsked] = useState(false);
  const ask = useMemo(
    () => (isAsked ? { plan: dividendPlan(month), subject } : null),
    [isAsked, month, subject],
  );
  const { found, isPending, why } = useReachAnswer(province, 'dividend', ask);
  return (
    <>
      {isAsked ? null : (
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {t('reach.sheet.open')}
        </button>
      )}
      {isPending ? <p role="status">{t('reach.computing')}</p> : null}
      {why === '' ? null : <p role="alert">{t('reach.failed', { why })}</p>}
      {found === null || isPending ? null : (
        <DividendAnswer subject={subject} month={month} answer={found.answer} className={className} />
      )}
    </>
  );
}
