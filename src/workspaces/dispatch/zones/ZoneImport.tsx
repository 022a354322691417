import { type ClipboardEvent, useRef, useState } from 'react';
import { readZoneSheet, type ZoneSheet } from '@/analysis/zones/read-zone-sheet';
import type { Park } from '@/domain/park/park';
import type { RawWorkbook } from '@/lib/raw-workbook';
import type { Result } from '@/lib/result';
import { useActions, useTranslate } from '../../app-context';
import { useKept } from '../../library-room';
import type { ZoneWriter } from './use-zone-writer';

/** Results from a file or the clipboard: read, shown with what could not be read, then written. */
export function ZoneImport(props: {
  readonly parks: readonly Park[];
  readonly year: number;
  readonly writer: ZoneWriter;
}) {
  const { parks, year, writer } = props;
  const t = useTranslate();
  const actions = useActions();
  const { library } = useKept();
  const input = useRef<HTMLInputElement>(null);
  const [sheet, setSheet] = useState<ZoneSheet | null>(null);
  const take = (workbook: Result<RawWorkbook>): void => {
    if (!workbook.ok) return actions.notify(`${workbook.error.where}：${workbook.error.why}`, 'warning');
    const read = readZoneSheet(workbook.value, parks, year);
    setSheet({ ...read, records: read.records.map((record) => ({ ...record, drill: library.drill })) });
  };
  const readFile = async (file: File): Promise<void> => {
    const { readTableFile } = await import('@/io/read-table-file');
    take(await readTableFile(new Uint8Array(await file.arrayBuffer()), file.name));
  };
  const paste = async (event: ClipboardEvent): Promise<void> => {
    const { clipboardData } = event;
    const [html, plain] = [clipboardData.getData('text/html'), clipboardData.getData('text/plain')];
    event.preventDefault();
    const { readPaste } = await import('@/io/read-paste');
    take(readPaste({ html, plain }));
  };
  const write = async (): Promise<void> => {
    if (sheet !== null && (await writer.write(sheet.records))) setSheet(null);
  };
  return (
    <div className="zones-import">
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {t('zones.import')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,.txt,.tsv"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) void readFile(file);
        }}
      />
      <textarea
        rows={1}
        value=""
        aria-label={t('zones.paste')}
        placeholder={t('zones.paste')}
        onChange={() => undefined}
        onPaste={(event) => void paste(event)}
      />
      {sheet === null ? null : (
        <div role="status" className="zones-read">
          <p>{t('zones.import.read', { count: sheet.records.length, refused: sheet.refused.length })}</p>
          <ul>
            {sheet.refused.slice(0, 30).map(({ where, why }) => (
              <li key={where}>
                {where}：{why}
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="button button-primary"
            disabled={sheet.records.length === 0}
            onClick={() => void write()}
          >
            {t('zones.import.write', { count: sheet.records.length })}
          </button>
        </div>
      )}
    </div>
  );
}
