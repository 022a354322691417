import { useEffect, useMemo, useState } from 'react';
import { makeDoctorGround } from '@/analysis/coordinate-doctor/doctor-ground';
import { balanceRows } from '@/analysis/intake/conservation';
import { examineImport } from '@/analysis/intake/place-rows';
import { proposeChanges } from '@/analysis/intake/propose-changes';
import { PASTE_FILE, readPaste } from '@/io/read-paste';
import { readTableFile } from '@/io/read-table-file';
import type { RawWorkbook } from '@/lib/raw-workbook';
import type { Result } from '@/lib/result';
import { useServices } from '../app-context';
import { useKept } from '../library-room';
import { type ImportChoices, readChosenSheet, startChoices } from './import-state';

/** What is on the table: nothing, a file being read, a refusal, or a workbook with what the person said of it. */
export type ImportState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly file: string; readonly cancel: () => void }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'open'; readonly workbook: RawWorkbook; readonly choices: ImportChoices };

const EMPTY: ImportState = { kind: 'empty' };
const NO_SAVED = new Map<string, never>();

/** A file, from dropping it to what it would change; nothing is written here. */
export function useImport() {
  const { atlas, areas } = useServices().province;
  const { library } = useKept();
  const [state, setState] = useState<ImportState>(EMPTY);
  const ground = useMemo(() => makeDoctorGround(atlas, areas.counties), [atlas, areas]);

  const open = (result: Result<RawWorkbook>): void => {
    if (!result.ok) return setState({ kind: 'refused', why: `${result.error.where}：${result.error.why}` });
    const { cities, counties } = atlas;
    const options = { regions: { cities, counties }, month: null, cityAdcode: null };
    setState({ kind: 'open', workbook: result.value, choices: startChoices(result.value, options) });
  };
  const read = async (file: File): Promise<void> => {
    let wanted = true;
    const cancel = (): void => {
      wanted = false;
      setState(EMPTY);
    };
    setState({ kind: 'reading', file: file.name, cancel });
    const result = await readTableFile(new Uint8Array(await file.arrayBuffer()), file.name);
    if (wanted) open(result);
  };
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const target = event.target as HTMLElement | null;
      if (target?.closest('input, textarea, select') !== null && target !== null) return;
      const html = event.clipboardData?.getData('text/html') ?? '';
      const plain = event.clipboardData?.getData('text/plain') ?? '';
      if (html === '' && plain === '') return;
      event.preventDefault();
      open(readPaste({ html, plain }));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  });

  const chosen = state.kind === 'open' ? state : null;
  const sheet = useMemo(
    () => (chosen === null ? null : readChosenSheet(chosen.workbook, chosen.choices, NO_SAVED)),
    [chosen],
  );
  const outcome = useMemo(() => {
    if (sheet === null) return null;
    const { ready } = sheet.result;
    return {
      balance: balanceRows([sheet.result]),
      proposals: proposeChanges(ready, library),
      doctor: examineImport(ready, ground, null),
    };
  }, [sheet, library, ground]);
  const choose = (change: Partial<ImportChoices>): void =>
    setState((now) => (now.kind === 'open' ? { ...now, choices: { ...now.choices, ...change } } : now));
  return {
    state,
    sheet,
    outcome,
    read,
    choose,
    clear: () => setState(EMPTY),
    isPaste: chosen?.workbook.file === PASTE_FILE,
  };
}
