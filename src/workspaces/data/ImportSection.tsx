import { useCallback, useState } from 'react';
import type { PastedText } from '@/io/read-paste';
import type { ImportSource } from '@/data/import/import-messages';
import { useTranslate } from '../app-context';
import { FileDrop } from './FileDrop';
import { ImportTable } from './ImportTable';
import { PortableOffer } from './PortableOffer';
import { nameOfSource } from './kept-import';
import { Refusals } from './Refusals';
import { SavedMappings } from './SavedMappings';
import { useDroppedFiles } from '../dropped-files';
import { useImport } from './use-import';
import { usePaste } from './use-paste';

const toSources = (files: readonly File[]): Promise<readonly ImportSource[]> =>
  Promise.all(
    files.map(async (file) => ({
      kind: 'file',
      file: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );

/** Drop, pick or paste tables; see where every row goes; mend; then write all of it as one change. */
export function ImportSection() {
  const t = useTranslate();
  const desk = useImport();
  const { state, outcome, read, clear } = desk;
  const open = state.kind === 'open' ? state : null;
  const [portable, setPortable] = useState<File | null>(null);
  const pasted = useCallback(
    (text: PastedText) => void read([{ kind: 'paste', pasted: text }], open),
    [read, open],
  );
  usePaste(pasted);
  const take = useCallback(
    async (files: readonly File[]): Promise<void> => {
      const portable = files.find(({ name }) => /\.zip$/i.test(name)) ?? null;
      setPortable(portable);
      const tables = files.filter((file) => file !== portable);
      if (tables.length > 0) await read(await toSources(tables), open);
    },
    [read, open],
  );
  useDroppedFiles(take);
  const drop = (
    <FileDrop
      accept=".xlsx,.xlsm,.csv,.txt,.tsv,.geojson,.json,.zip"
      multiple
      label={t(open === null ? 'import.drop' : 'import.drop.more')}
      pickLabel={t(open === null ? 'import.pick' : 'import.pick.more')}
      onFiles={(files) => void take(files)}
    />
  );
  const offer = portable === null ? null : <PortableOffer file={portable} onDone={() => setPortable(null)} />;
  const cancel = (
    <button type="button" className="button" onClick={clear}>
      {t('import.cancel')}
    </button>
  );
  if (open !== null && outcome !== null)
    return (
      <section className="data-block">
        <ImportTable open={open} outcome={outcome} desk={desk} />
        {offer}
        {drop}
      </section>
    );
  return (
    <section className="data-block">
      <p className="quiet">{t('import.explain')}</p>
      {drop}
      {offer}
      {state.kind === 'reading' ? (
        <p role="status">
          {t('import.reading', { file: state.file === '' ? t('import.paste') : state.file })}{' '}
          {state.progress === null || state.progress.of === 0 ? null : (
            <progress max={state.progress.of} value={state.progress.done} />
          )}{' '}
          {cancel}
        </p>
      ) : null}
      {state.kind === 'refused' ? <Refusals refusals={state.refusals} /> : null}
      {state.kind === 'halted' ? (
        <p role="status" className="data-row">
          {t('import.halted', { files: state.sources.map(nameOfSource).join('、') })}
          <button
            type="button"
            className="button button-primary"
            onClick={() => void read(state.sources, null, state.said)}
          >
            {t('import.halted.goOn')}
          </button>
          <button type="button" className="button" onClick={clear}>
            {t('import.halted.drop')}
          </button>
        </p>
      ) : null}
      {state.kind === 'gone' ? (
        <p role="status" className="data-doubt">
          {t('import.gone', { files: state.names.join('、') })}
        </p>
      ) : null}
      {open !== null ? (
        <p role="status">
          {t('import.weighing', {
            file: [...new Set(open.sheets.map(({ file }) => file))].join('、'),
            rows: [...open.understood.values()].reduce((sum, { result }) => sum + result.rowsIn, 0),
          })}{' '}
          <progress /> {cancel}
        </p>
      ) : (
        <SavedMappings />
      )}
    </section>
  );
}
