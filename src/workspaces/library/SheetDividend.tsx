import '@/i18n/add-reach-words';
import { useMemo, useState } from 'react';
import { assumptionsOf } from '@/analysis/reach/assumptions';
import { DIVIDEND_MINUTES, type KnownSubject, type ProjectDividend } from '@/analysis/reach/project-dividend';
import type { TransportSubject } from '@/analysis/reach/transport-subject';
import type { Atlas } from '@/domain/atlas/atlas';
import type { Month } from '@/domain/time/month';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import type { Locale } from '@/i18n/locale';
import { ProvenanceMark } from '@/ui/ProvenanceMark';
import { useApp, useServices, useTranslate } from '../app-context';
import { useReachAnswer } from '../use-reach';
import { SheetSection } from './SheetSection';

/** What the map calls the things a project is. */
function namesOf(subject: KnownSubject, atlas: Atlas, locale: Locale): readonly string[] {
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

function Figures({
  subject,
  found,
}: {
  readonly subject: KnownSubject;
  readonly found: Extract<ProjectDividend, { measured: true }>;
}) {
  const t = useTranslate();
  const { cities } = useServices().province.atlas;
  const locale = useApp((state) => state.preferences.locale);
  const cityName = (index: number): string =>
    (locale === 'en' ? cities[index]?.nameEn : cities[index]?.shortName) ?? '';
  const { people, pairs } = found;
  return (
    <dl className="sheet-facts" data-testid="sheet-dividend">
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

function Measured({ subject, month }: { readonly subject: KnownSubject; readonly month: Month }) {
  const t = useTranslate();
  const { province } = useServices();
  const locale = useApp((state) => state.preferences.locale);
  const [isAsked, setAsked] = useState(false);
  const ask = useMemo(
    () => (isAsked ? { plan: { month, assumptions: assumptionsOf('base'), scenario: null }, subject } : null),
    [isAsked, month, subject],
  );
  const { found, isPending, why } = useReachAnswer(province, 'dividend', ask);
  const answer = found?.answer;
  return (
    <>
      <p className="sheet-note">
        {t(`reach.sheet.of.${subject.kind}`, {
          names: namesOf(subject, province.atlas, locale).join(t('reach.and')),
        })}
      </p>
      {isAsked ? null : (
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {t('reach.sheet.open')}
        </button>
      )}
      {isPending ? <p role="status">{t('reach.computing')}</p> : null}
      {why === '' ? null : <p role="alert">{t('reach.failed', { why })}</p>}
      {answer === undefined || isPending ? null : answer.measured ? (
        <>
          <Figures subject={subject} found={answer} />
          <p className="sheet-note">{t('reach.sheet.method', { month: formatMonthWords(month, locale) })}</p>
        </>
      ) : (
        <p>{t('reach.sheet.none', { why: t(`reach.sheet.why.${answer.why}`) })}</p>
      )}
    </>
  );
}

/** 通达红利 of a transport project: computed when it is asked for, in the worker; what cannot be said is said so. */
export function SheetDividend({
  subject,
  month,
}: {
  readonly subject: TransportSubject;
  readonly month: Month;
}) {
  const t = useTranslate();
  return (
    <SheetSection title={t('reach.sheet')}>
      {subject.kind === 'unknown' ? (
        <p>{t('reach.sheet.none', { why: t(`reach.sheet.why.${subject.why}`) })}</p>
      ) : (
        <Measured subject={subject} month={month} />
      )}
    </SheetSection>
  );
}
