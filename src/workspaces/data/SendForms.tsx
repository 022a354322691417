import { useState } from 'react';
import { makeFillInForms } from '@/analysis/fill-in/make-fill-in-forms';
import type { FillInScope } from '@/domain/dispatch/fill-in-form';
import { formatMonth, type Month } from '@/domain/time/month';
import { saveBlob } from '@/io/save-blob';
import { nameFillInFile, writeFillInWorkbook } from '@/io/write-fill-in-workbook';
import { zipFiles } from '@/io/zip-files';
import { useActions, useServices, useTranslate } from '../app-context';
import { useKept } from '../library-room';
import { localDay } from '@/lib/local-time';

/** Sends the month's workbooks out: one zip, one workbook for each city or task force. */
export function SendForms(props: { readonly month: Month; readonly scopes: readonly FillInScope[] }) {
  const { month, scopes } = props;
  const t = useTranslate();
  const actions = useActions();
  const { atlas } = useServices().province;
  const { library } = useKept();
  const [withContacts, setWithContacts] = useState(false);
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    setBusy(true);
    const forms = makeFillInForms(library, {
      month,
      scopes,
      withContacts,
      madeOn: localDay(),
      countyNames: new Map(atlas.counties.map(({ adcode, name }) => [adcode, name])),
    });
    const files = await Promise.all(
      forms.map(async (form) => ({ name: nameFillInFile(form), bytes: await writeFillInWorkbook(form) })),
    );
    const zip = new Blob([zipFiles(files) as BlobPart], { type: 'application/zip' });
    saveBlob(zip, `${t('data.section.fill_in')}-${formatMonth(month)}${library.drill ? '-演练' : ''}.zip`);
    const rows = forms.reduce((sum, form) => sum + form.rows.length, 0);
    if (rows === 0) actions.notify(t('data.fillIn.exported.none'), 'warning');
    else actions.notify(t('data.fillIn.exported', { count: files.length, rows }));
    setBusy(false);
  };
  return (
    <div className="data-row">
      <label className="data-check">
        <input
          type="checkbox"
          checked={withContacts}
          onChange={(event) => setWithContacts(event.target.checked)}
        />
        <span>{t('data.fillIn.contacts')}</span>
      </label>
      <button type="button" className="button button-primary" disabled={busy} onClick={() => void send()}>
        {t('data.fillIn.export', { count: scopes.length })}
      </button>
    </div>
  );
}
