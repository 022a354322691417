import '@/i18n/add-reach-words';
import type { ReactNode } from 'react';
import type { ProjectDividend } from '@/analysis/reach/project-dividend';
import type { TransportSubject } from '@/analysis/reach/transport-subject';
import type { Province } from '@/data/province';
import type { Month } from '@/domain/time/month';
import { useApp, useServices, useTranslate } from '../app-context';
import { DividendAnswer, DividendOnAsking, dividendPlan, namesOfSubject } from '../DividendAnswer';
import { reachSession } from '../use-reach';
import { SheetSection } from './SheetSection';

type Known = Exclude<TransportSubject, { readonly kind: 'unknown' }>;

function Section(props: {
  readonly subject: TransportSubject;
  readonly children: (subject: Known) => ReactNode;
}) {
  const { subject, children } = props;
  const t = useTranslate();
  const { atlas } = useServices().province;
  const locale = useApp((state) => state.preferences.locale);
  return (
    <SheetSection title={t('reach.sheet')}>
      {subject.kind === 'unknown' ? (
        <p>{t('reach.sheet.none', { why: t(`reach.sheet.why.${subject.why}`) })}</p>
      ) : (
        <>
          <p className="sheet-note">
            {t(`reach.sheet.of.${subject.kind}`, {
              names: namesOfSubject(subject, atlas, locale).join(t('reach.and')),
            })}
          </p>
          {children(subject)}
        </>
      )}
    </SheetSection>
  );
}

/** 通达红利 of a transport project: computed when it is asked for, in the worker; what cannot be said is said so. */
export function SheetDividend(props: { readonly subject: TransportSubject; readonly month: Month }) {
  return (
    <Section subject={props.subject}>
      {(subject) => (
        <DividendOnAsking subject={subject} month={props.month} className="sheet-facts sheet-dividend" />
      )}
    </Section>
  );
}

/** The same on paper: what was reckoned before the sheet is laid out. */
export function PaperDividend(props: {
  readonly subject: TransportSubject;
  readonly month: Month;
  /** @nodata undefined: the worker failed; the section says what the project is and no figure */
  readonly answer: ProjectDividend | undefined;
}) {
  const { answer, month } = props;
  return (
    <Section subject={props.subject}>
      {(subject) =>
        answer === undefined ? null : (
          <DividendAnswer
            subject={subject}
            month={month}
            answer={answer}
            className="sheet-facts sheet-dividend"
          />
        )
      }
    </Section>
  );
}

/** Dividends of several projects, one after the other: two of the same line are reckoned once. */
export async function askDividends(
  province: Province,
  month: Month,
  subjects: ReadonlyMap<string, TransportSubject>,
): Promise<ReadonlyMap<string, ProjectDividend>> {
  const session = reachSession(province);
  const known = new Map<string, ProjectDividend>();
  const found = new Map<string, ProjectDividend>();
  for (const [projectId, subject] of subjects) {
    if (subject.kind === 'unknown') continue;
    const key = JSON.stringify(subject);
    const before = known.get(key);
    const asked =
      before === undefined ? await session.ask('dividend', { plan: dividendPlan(month), subject }) : null;
    const answer = before ?? (asked?.ok === true ? asked.value.answer : undefined);
    if (answer === undefined) continue;
    known.set(key, answer);
    found.set(projectId, answer);
  }
  return found;
}
