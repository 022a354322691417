import '@/i18n/add-reach-words';
import { useMemo } from 'react';
import type { KnownSubject } from '@/analysis/reach/project-dividend';
import { statusAt } from '@/domain/time/lifecycle';
import { type EntityRef, idOfRef, kindOfRef } from '@/domain/view-state/entity-ref';
import { useApp, useServices, useTranslate } from '../app-context';
import { DividendOnAsking } from '../DividendAnswer';

/** What of the networks a card is of. */
function subjectOf(ref: EntityRef): KnownSubject | null {
  const id = idOfRef(ref);
  switch (kindOfRef(ref)) {
    case 'rail':
    case 'expressway':
      return { kind: 'lines', ids: [id] };
    case 'airport':
      return { kind: 'airport', id };
    case 'station':
      return { kind: 'station', id };
    default:
      return null;
  }
}

/** 通达红利 on the card of a line, an airport or a station: what it changes for whom. */
export function CardDividend({ of }: { readonly of: EntityRef }) {
  const t = useTranslate();
  const { atlas } = useServices().province;
  const month = useApp((state) => state.view.month);
  const subject = useMemo(() => subjectOf(of), [of]);
  const closed =
    subject?.kind === 'airport' &&
    atlas.airports.some(({ id, lifecycle }) => id === subject.id && statusAt(lifecycle, month) === 'closed');
  if (subject === null || closed) return null;
  return (
    <section className="card-section" aria-label={t('reach.sheet')}>
      <h3>{t('reach.sheet')}</h3>
      <DividendOnAsking key={of} subject={subject} month={month} className="card-rows" />
    </section>
  );
}
