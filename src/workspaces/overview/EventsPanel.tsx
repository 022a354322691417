import { useMemo, useState } from 'react';
import { type Month, yearOf } from '@/domain/time/month';
import { formatFuzzyDate } from '@/i18n/format-date';
import { TIMELINE_KINDS, type TimelineEvent, type TimelineKind } from '@/layers/timeline-event';
import { paletteOf } from '@/symbology/palette';
import { timelineColor } from '@/symbology/timeline-color';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { goToEntity } from '../go-to';
import { DataText } from './DataText';
import './EventsPanel.css';

const FIRST_YEAR = 2008;
const LAST_YEAR = 2030;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_item, index) => FIRST_YEAR + index);

function groupByYear(
  events: readonly TimelineEvent[],
): readonly (readonly [number, readonly TimelineEvent[]])[] {
  const years = new Map<number, TimelineEvent[]>();
  for (const event of events) {
    const year = yearOf(event.date.latest);
    const group = years.get(year);
    if (group === undefined) years.set(year, [event]);
    else group.push(event);
  }
  return [...years];
}

function EventRow({ event }: { readonly event: TimelineEvent }) {
  const actions = useActions();
  const services = useServices();
  const { locale, theme } = useApp((state) => state.preferences);
  const show = (): void => {
    actions.setMonth(event.date.latest as Month);
    if (event.ref !== null) goToEntity(services, event.ref);
  };
  return (
    <li className={event.expected ? 'event event-expected' : 'event'}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <rect
          x="1"
          y="1"
          width="8"
          height="8"
          fill={event.expected ? 'none' : timelineColor(event.kind, paletteOf(theme))}
          stroke={timelineColor(event.kind, paletteOf(theme))}
        />
      </svg>
      <span className="event-date">{formatFuzzyDate(event.date, locale)}</span>
      <button type="button" className="link-button" onClick={show}>
        <DataText text={locale === 'zh' ? event.text : event.textEn} />
      </button>
    </li>
  );
}

/** Everything dated as one list: what opened, closed or was reached between two years, and when. */
export function EventsPanel() {
  const t = useTranslate();
  const { events } = useServices().province;
  const [kinds, setKinds] = useState<readonly TimelineKind[]>(['rail']);
  const [from, setFrom] = useState(2018);
  const [to, setTo] = useState(2024);
  const shown = useMemo(
    () =>
      events.filter(
        (event) =>
          kinds.includes(event.kind) && yearOf(event.date.latest) >= from && yearOf(event.date.latest) <= to,
      ),
    [events, kinds, from, to],
  );
  const toggle = (kind: TimelineKind): void =>
    setKinds(kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind]);
  const yearChoice = (label: string, value: number, set: (year: number) => void) => (
    <select aria-label={label} value={value} onChange={(event) => set(Number(event.target.value))}>
      {YEARS.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  );
  return (
    <section className="panel panel-wide" aria-label={t('action.events')}>
      <div className="events-head">
        <h2 className="panel-title">{t('action.events')}</h2>
        <div className="events-kinds" role="group" aria-label={t('events.kinds')}>
          {TIMELINE_KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              className="button"
              aria-pressed={kinds.includes(kind)}
              onClick={() => toggle(kind)}
            >
              {t(`timeline.${kind}`)}
            </button>
          ))}
        </div>
        <p className="events-years">
          {yearChoice(t('events.from'), from, setFrom)} — {yearChoice(t('events.to'), to, setTo)}{' '}
          <span className="quiet">{t('events.count', { count: shown.length })}</span>
        </p>
      </div>
      <div className="panel-scroll" tabIndex={0} role="group" aria-label={t('action.events')}>
        {shown.length === 0 ? <p className="panel-note">{t('events.none')}</p> : null}
        {groupByYear(shown).map(([year, group]) => (
          <section key={year}>
            <h3 className="events-year">{year}</h3>
            <ul className="events">
              {group.map((event) => (
                <EventRow key={`${event.date.text}/${event.text}`} event={event} />
              ))}
            </ul>
          </section>
        ))}
        <p className="panel-note quiet">{t('events.note')}</p>
      </div>
    </section>
  );
}
