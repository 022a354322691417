import { useMemo, useState } from 'react';
import { compareReturnedForms } from '@/analysis/fill-in/compare-returned-forms';
import type { FillInScope, ReturnedForm } from '@/domain/dispatch/fill-in-form';
import { listReportMonths } from '@/domain/library/library';
import { addMonths, formatMonth, type Month } from '@/domain/time/month';
import { readFillInWorkbook } from '@/io/read-fill-in-workbook';
import type { Refusal } from '@/lib/result';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { useKept } from '../library-room';
import { MonthChoice } from '../MonthChoice';
import { FileDrop } from './FileDrop';
import { fillInScopes } from './fill-in-scopes';
import { ReturnedFormsReport } from './ReturnedFormsReport';
import { SendForms } from './SendForms';

interface Received {
  readonly forms: readonly ReturnedForm[];
  readonly refusals: readonly Refusal[];
}
const NOTHING: Received = { forms: [], refusals: [] };

/** The month after the last that was reported, or the month on the screen where nothing was. */
function nextMonth(months: readonly Month[], shown: Month): Month {
  const last = months.at(-1);
  return last === undefined ? shown : addMonths(last, 1);
}

/** Monthly dispatch without a server: workbooks out, workbooks back. */
export function FillInSection() {
  const t = useTranslate();
  const { library } = useKept();
  const { atlas } = useServices().province;
  const actions = useActions();
  const shown = useApp((state) => state.view.month);
  const [month, setMonth] = useState(() => nextMonth(listReportMonths(library), shown));
  const [kind, setKind] = useState<FillInScope['kind']>('city');
  const [received, setReceived] = useState(NOTHING);
  const [progress, setProgress] = useState<{ at: number; count: number } | null>(null);
  const scopes = useMemo(() => fillInScopes(kind, atlas.cities), [kind, atlas]);
  const comparison = useMemo(
    () => (received.forms.length === 0 ? null : compareReturnedForms(library, month, scopes, received.forms)),
    [library, month, scopes, received],
  );
  const receive = async (files: readonly File[]): Promise<void> => {
    // A file dropped again replaces what it said before: that is how a fault is mended.
    const again = new Set(files.map(({ name }) => name));
    const forms = received.forms.filter(({ file }) => !again.has(file));
    const refusals = received.refusals.filter(({ where }) => !again.has(where.split(' › ')[0] ?? ''));
    for (const [index, file] of files.entries()) {
      setProgress({ at: index + 1, count: files.length });
      const form = await readFillInWorkbook(file.name, new Uint8Array(await file.arrayBuffer()));
      if (form.ok) forms.push(form.value);
      else refusals.push(form.error);
    }
    setProgress(null);
    setReceived({ forms, refusals });
    // The files say which month they are of; where all agree, that is the month received.
    const months = new Set(forms.map((form) => form.month));
    const [said] = months;
    if (months.size === 1 && said !== undefined && said !== month) {
      setMonth(said);
      actions.notify(t('data.fillIn.monthOfFiles', { month: formatMonth(said) }), 'info');
    }
  };
  return (
    <>
      <section className="data-block">
        <h3>{t('data.fillIn.send')}</h3>
        <p className="quiet">{t('data.fillIn.send.explain')}</p>
        <div className="data-row">
          <div className="data-month">
            <span>{t('data.fillIn.month')}</span>
            <MonthChoice label={t('data.fillIn.month')} month={month} onChange={setMonth} />
          </div>
          <label>
            <span>{t('data.fillIn.by')}</span>
            <select
              value={kind}
              onChange={(event) => setKind(event.target.value === 'city' ? 'city' : 'task_force')}
            >
              <option value="city">{t('data.fillIn.by.city')}</option>
              <option value="task_force">{t('data.fillIn.by.task_force')}</option>
            </select>
          </label>
          <SendForms month={month} scopes={scopes} />
        </div>
      </section>
      <section className="data-block">
        <h3>{t('data.fillIn.receive')}</h3>
        <p className="quiet">{t('data.fillIn.receive.explain')}</p>
        <FileDrop
          accept=".xlsx"
          multiple
          label={t('data.fillIn.drop')}
          pickLabel={t('data.fillIn.pick')}
          onFiles={(files) => void receive(files)}
        />
        {progress === null ? null : <p role="status">{t('data.fillIn.reading', progress)}</p>}
        {comparison === null ? (
          <ul className="data-refusals">
            {received.refusals.map(({ where, why }) => (
              <li key={where} role="alert">
                <strong>{where}</strong>：{why}
              </li>
            ))}
          </ul>
        ) : (
          <ReturnedFormsReport
            comparison={comparison}
            refusals={[...received.refusals, ...comparison.refusals]}
            expected={scopes.length}
            files={received.forms.length}
            onDone={() => setReceived(NOTHING)}
          />
        )}
      </section>
    </>
  );
}
