import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DoctorReport } from '@/analysis/coordinate-doctor/row-verdict';
import { balanceRows, type RowBalance } from '@/analysis/intake/conservation';
import type { IntakeResult } from '@/analysis/intake/intake-result';
import type { RowProposal } from '@/analysis/intake/propose-changes';
import type { SheetPlan } from '@/analysis/intake/sheet-plan';
import type { UnderstoodSheet } from '@/analysis/intake/understand-workbook';
import type { ImportProgress, ImportSource } from '@/data/import/import-messages';
import { type ImportedFile, ImportSession, type WeighedSheet } from '@/data/import/import-session';
import type { Library } from '@/domain/library/library';
import { useServices } from '../app-context';
import { useKeeper, useKept } from '../library-room';
import { keepImport, type KeptImport, readMappings, type SheetChoice, takeKeptImport } from './kept-import';

/** What is on the table: nothing, a file being read, a refusal, or a file with what the person said of it. */
export type ImportState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly file: string; readonly progress: ImportProgress | null }
  | { readonly kind: 'refused'; readonly why: string }
  | {
      readonly kind: 'open';
      readonly file: ImportedFile;
      readonly sheet: UnderstoodSheet | null;
      readonly choice: SheetChoice;
    };

/** What was weighed, and of what. */
interface Weighed extends WeighedSheet {
  readonly sheet: UnderstoodSheet;
  readonly library: Library;
}

/** What the sheet on the table would do. */
export interface Outcome {
  readonly plan: SheetPlan;
  readonly result: IntakeResult;
  readonly balance: RowBalance;
  readonly proposals: readonly RowProposal[];
  readonly doctor: DoctorReport;
  /** False while proposals and doctor are of an earlier reading or library: nothing may be written from them. */
  readonly isCurrent: boolean;
}

const EMPTY: ImportState = { kind: 'empty' };
const nameOf = (source: ImportSource): string => (source.kind === 'file' ? source.file : '');
/** Bytes are handed over to the worker; the copy stays here to be kept. */
const copyOf = (source: ImportSource): ImportSource =>
  source.kind === 'file' ? { ...source, bytes: source.bytes.slice() } : source;

/** A file from dropping it to what it would change, read off the page; nothing is written to the library here. */
export function useImport() {
  const keeper = useKeeper();
  const { library } = useKept();
  const { atlas, areas } = useServices().province;
  const [state, setState] = useState<ImportState>(EMPTY);
  const session = useRef<ImportSession | null>(null);
  const source = useRef<ImportSource | null>(null);
  const options = useMemo(
    () => ({ regions: { cities: atlas.cities, counties: atlas.counties }, month: null, cityAdcode: null }),
    [atlas],
  );

  /** Read the file again by what the person said; the answer of an import that was left is not heard. */
  const reread = useCallback(
    async (file: ImportedFile, choice: SheetChoice): Promise<void> => {
      const asked = session.current;
      if (asked === null) return;
      const answer = await asked.reread({ ...choice, options });
      if (session.current !== asked) return;
      if (!answer.ok) return setState({ kind: 'refused', why: `${answer.error.where}：${answer.error.why}` });
      setState({ kind: 'open', file, sheet: answer.value.understood[0] ?? null, choice });
      if (source.current !== null) void keepImport(keeper, { source: source.current, choice });
    },
    [keeper, options],
  );

  const read = useCallback(
    async (next: ImportSource, kept: KeptImport | null = null): Promise<void> => {
      session.current?.cancel();
      const asked = new ImportSession((progress) =>
        setState((now) => (now.kind === 'reading' ? { ...now, progress } : now)),
      );
      session.current = asked;
      source.current = copyOf(next);
      setState({ kind: 'reading', file: nameOf(next), progress: null });
      const answer = await asked.read({ source: next, options, saved: new Map() });
      if (session.current !== asked) return;
      if (!answer.ok) return setState({ kind: 'refused', why: `${answer.error.where}：${answer.error.why}` });
      const file = answer.value;
      const first = file.understood.find(({ plan }) => plan !== null) ?? file.understood[0];
      const choice = kept?.choice ?? { index: first?.index ?? 0, plan: null, edits: new Map() };
      const saved = await readMappings(
        keeper,
        file.understood.flatMap(({ plan }) => plan?.fingerprint ?? []),
      );
      const known = first?.plan == null ? undefined : saved.get(first.plan.fingerprint);
      if (kept !== null) return reread(file, choice);
      if (known !== undefined && first?.plan != null && known.length === first.plan.columns.length) {
        const columns = first.plan.columns.map((mapping, index) => ({
          ...mapping,
          field: known[index]?.field ?? null,
          unit: known[index]?.unit ?? null,
          why: 'saved' as const,
        }));
        return reread(file, { ...choice, plan: { ...first.plan, columns } });
      }
      setState({ kind: 'open', file, sheet: first ?? null, choice });
      void keepImport(keeper, { source: source.current, choice });
    },
    [keeper, options, reread],
  );

  // What was on the table when the page was left is there again.
  useEffect(() => {
    let wanted = true;
    void takeKeptImport(keeper).then((kept) => {
      if (wanted && kept !== null && session.current === null) void read(copyOf(kept.source), kept);
    });
    return () => {
      wanted = false;
    };
  }, [keeper, read]);
  useEffect(() => () => session.current?.cancel(), []);

  const ground = useMemo(() => {
    const { cities, counties, towns, parks, stations, airports, generalAirports, ports } = atlas;
    const facts = { cities, counties, towns, parks, stations, airports, generalAirports, ports };
    return { facts, counties: areas.counties };
  }, [atlas, areas]);
  const sheet = state.kind === 'open' ? state.sheet : null;
  const [weighed, setWeighed] = useState<Weighed | null>(null);
  useEffect(() => {
    const asked = session.current;
    if (sheet?.plan == null || asked === null) return;
    let wanted = true;
    void asked.weigh(sheet, library, ground).then((answer) => {
      if (!wanted || session.current !== asked) return;
      if (answer.ok) setWeighed({ ...answer.value, sheet, library });
      else setState({ kind: 'refused', why: `${answer.error.where}：${answer.error.why}` });
    });
    return () => {
      wanted = false;
    };
  }, [sheet, library, ground]);
  const balance = useMemo(() => (sheet === null ? null : balanceRows([sheet.result])), [sheet]);
  const outcome = useMemo((): Outcome | null => {
    if (sheet?.plan == null || balance === null || weighed === null) return null;
    // What was weighed of another sheet or file says nothing of this one; of an older reading it is shown, and waits.
    const isOfSheet = weighed.sheet.index === sheet.index && weighed.sheet.result.file === sheet.result.file;
    if (!isOfSheet) return null;
    const { plan, result } = sheet;
    const { proposals, doctor } = weighed;
    const isCurrent = weighed.sheet === sheet && weighed.library === library;
    return { plan, result, balance, proposals, doctor, isCurrent };
  }, [sheet, library, balance, weighed]);
  const choose = (change: Partial<SheetChoice>): void => {
    if (state.kind === 'open') void reread(state.file, { ...state.choice, ...change });
  };
  const clear = (): void => {
    session.current?.cancel();
    session.current = null;
    source.current = null;
    setState(EMPTY);
    void keepImport(keeper, null);
  };
  return { state, outcome, read, choose, clear };
}
