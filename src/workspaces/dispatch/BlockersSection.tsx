import '@/i18n/add-dispatch-rules-words';
import { useMemo, useState } from 'react';
import { addDays, listBlockers, listWeek, weekOf } from '@/analysis/blocker-ledger';
import { type Day, lastDayOf, parseDay } from '@/domain/dispatch/day';
import { formatMonthWords } from '@/i18n/format-date';
import { useActions } from '../app-context';
import { LandBalance } from './blockers/LandBalance';
import { LedgerSummary } from './blockers/LedgerSummary';
import { toWeekWorkbook } from './blockers/week-workbook';
import { WeekSheet } from './blockers/WeekSheet';
import { LedgerPrint } from './LedgerPrint';
import { saveWorkbook } from './save-workbook';
import { useDispatchMonth } from './use-dispatch-month';
import './rules.css';

const SHOWN = 60;

/** 堵点与要素: the ledger by factor and city, the week of the green channel, and what land is asked for. */
export function BlockersSection() {
  const { library, month, words } = useDispatchMonth();
  const { t, locale } = words;
  const actions = useActions();
  const asOf = lastDayOf(month);
  const lines = useMemo(() => listBlockers(library.projects), [library.projects]);
  const [chosen, setChosen] = useState<Day | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const week = weekOf(chosen ?? asOf);
  const list = useMemo(() => listWeek(lines, weekOf(chosen ?? asOf)), [lines, chosen, asOf]);
  const go = (day: Day): void => {
    setChosen(day);
    setTyped(null);
  };
  const write = async (): Promise<void> => {
    const file = await saveWorkbook(toWeekWorkbook(week, list, library.drill, words));
    actions.notify(t('rules.exported', { file }));
  };
  const isWrong = typed !== null && parseDay(typed.trim()) === null;
  return (
    <div className="rules-room">
      <p className="quiet">
        {t('blockers.asOf', { month: formatMonthWords(month, locale), day: asOf, count: lines.length })}
      </p>
      {lines.length === 0 ? (
        <p>{t('blockers.none')}</p>
      ) : (
        <>
          <LedgerSummary lines={lines} asOf={asOf} words={words} />
          <div className="rules-actions" role="group" aria-label={t('blockers.week')}>
            <button type="button" className="button" onClick={() => go(addDays(week.from, -7))}>
              {t('blockers.week.before')}
            </button>
            <label>
              <span className="quiet">{t('blockers.week.choose')} </span>
              <input
                type="text"
                value={typed ?? week.from}
                aria-invalid={isWrong}
                onChange={(event) => {
                  setTyped(event.target.value);
                  const day = parseDay(event.target.value.trim());
                  if (day !== null) setChosen(day);
                }}
                onBlur={() => {
                  if (!isWrong) setTyped(null);
                }}
              />
            </label>
            <button type="button" className="button" onClick={() => go(addDays(week.from, 7))}>
              {t('blockers.week.after')}
            </button>
            <button type="button" className="button" onClick={() => void write()}>
              {t('blockers.export')}
            </button>
            <button type="button" className="button" onClick={() => setPrinting(true)}>
              {t('blockers.print')}
            </button>
          </div>
          {isWrong ? (
            <p role="alert" className="form-error">
              {t('rules.adopt.badDay', { day: typed })}
            </p>
          ) : null}
          <WeekSheet week={week} list={list} most={SHOWN} words={words} />
        </>
      )}
      <LandBalance library={library} words={words} />
      {isPrinting ? (
        <LedgerPrint onDone={() => setPrinting(false)}>
          <WeekSheet week={week} list={list} most={Number.POSITIVE_INFINITY} words={words} />
          <p>
            {library.drill ? `${t('library.drillMark')} · ` : ''}
            {t('blockers.week.note')}
          </p>
        </LedgerPrint>
      ) : null}
    </div>
  );
}
