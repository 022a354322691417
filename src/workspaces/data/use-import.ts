import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DoctorReport } from '@/analysis/coordinate-doctor/row-verdict';
import { balanceRows, type RowBalance } from '@/analysis/intake/conservation';
import { type ImportDispute, listDisputes } from '@/analysis/intake/list-disputes';
import type { RowProposal } from '@/analysis/intake/propose-changes';
import type { UnderstoodSheet } from '@/analysis/intake/understand-workbook';
import type { ImportProgress, ImportSource, SheetFacts } from '@/data/import/import-messages';
import { ImportSession, type WeighedSheets } from '@/data/import/import-session';
import type { Library } from '@/domain/library/library';
import type { Refusal } from '@/lib/result';
import { useServices } from '../app-context';
import { useKeeper, useKept } from '../library-room';
import {
  canKeep,
  forgetImport,
  keepFiles,
  keepSaid,
  nameOfSource,
  type SaidOfImport,
  type SheetChoice,
  takeKeptImport,
} from './kept-import';
import { columnsOfBook, readMappingBook } from './saved-mappings';

/** Files on the table, with what the person said of their sheets. */
export interface OpenImport {
  readonly kind: 'open';
  readonly sheets: readonly SheetFacts[];
  readonly understood: ReadonlyMap<number, UnderstoodSheet>;
  readonly choices: ReadonlyMap<number, SheetChoice>;
  /** Sheets that are not to be written. */
  readonly left: ReadonlySet<number>;
  /** The sheet that is looked at. */
  readonly shown: number;
  /** Files that could not be read; the others are on the table all the same. */
  readonly refusals: readonly Refusal[];
  /** Whether the files are there again after a refresh. */
  readonly isKept: boolean;
}

/** What is on the table. */
export type ImportState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly file: string; readonly progress: ImportProgress | null }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** The page was left while these were read. */
  | { readonly kind: 'halted'; readonly sources: readonly ImportSource[]; readonly said: SaidOfImport | null }
  /** These were on the table and too large to be kept. */
  | { readonly kind: 'gone'; readonly names: readonly string[] }
  | OpenImport;

/** What was weighed, and of what. */
interface Weighed extends WeighedSheets {
  readonly sheets: readonly UnderstoodSheet[];
  readonly library: Library;
  readonly disputes: readonly ImportDispute[];
}

/** What the sheets to be written would do. */
export interface Outcome {
  /** Those with a table, less those the person left out. */
  readonly sheets: readonly UnderstoodSheet[];
  readonly balance: RowBalance;
  readonly proposals: readonly RowProposal[];
  readonly doctors: ReadonlyMap<number, DoctorReport>;
  /** Values that two rows state differently; the later stands. */
  readonly disputes: readonly ImportDispute[];
  /** False while what was weighed is of an earlier reading or library: nothing may be written from it. */
  readonly isCurrent: boolean;
}

const EMPTY: ImportState = { kind: 'empty' };
const NOTHING: WeighedSheets & Pick<Weighed, 'disputes'> = {
  proposals: [],
  doctors: new Map(),
  disputes: [],
};
/** Bytes are handed over to the worker; the copy stays here to be kept. */
const copyOf = (source: ImportSource): ImportSource =>
  source.kind === 'file' ? { ...source, bytes: source.bytes.slice() } : source;
const blankChoice = (index: number): SheetChoice => ({ index, plan: null, edits: new Map() });

/** Files from dropping them to what they would change, read off the page; nothing is written to the library here. */
export function useImport() {
  const keeper = useKeeper();
  const { library } = useKept();
  const { atlas, areas } = useServices().province;
  const [state, setState] = useState<ImportState>(EMPTY);
  const session = useRef<ImportSession | null>(null);
  const sources = useRef<readonly ImportSource[]>([]);
  const options = useMemo(
    () => ({
      regions: {
        cities: atlas.cities,
        counties: atlas.counties,
        parks: atlas.parks,
        clauses: atlas.clauses,
      },
      month: null,
      cityAdcode: null,
    }),
    [atlas],
  );

  /** Read files, after those on the table or instead of them. */
  const read = useCallback(
    async (
      added: readonly ImportSource[],
      on: OpenImport | null = null,
      said: SaidOfImport | null = null,
    ): Promise<void> => {
      if (on === null) session.current?.cancel();
      const asked =
        (on === null ? null : session.current) ??
        new ImportSession((progress) =>
          setState((now) => (now.kind === 'reading' ? { ...now, progress } : now)),
        );
      session.current = asked;
      sources.current = on === null ? added.map(copyOf) : [...sources.current, ...added.map(copyOf)];
      if (on === null && said === null) await forgetImport(keeper);
      void keepFiles(keeper, sources.current, true);
      const saved = columnsOfBook(await readMappingBook(keeper));
      const sheets = [...(on?.sheets ?? [])];
      const understood = new Map(on?.understood);
      const refusals = [...(on?.refusals ?? [])];
      const choices = new Map(on?.choices);
      for (const source of added) {
        setState({ kind: 'reading', file: nameOfSource(source), progress: null });
        // oxlint-disable-next-line no-await-in-loop -- one worker reads one file after the other
        const answer = await asked.read({ source, options, saved });
        if (session.current !== asked) return;
        if (!answer.ok) refusals.push(answer.error);
        else {
          sheets.push(...answer.value.sheets);
          for (const sheet of answer.value.understood) understood.set(sheet.index, sheet);
        }
      }
      for (const choice of said?.choices ?? []) {
        if (sheets[choice.index] === undefined) continue;
        choices.set(choice.index, choice);
        if (choice.plan === null && choice.edits.size === 0 && understood.has(choice.index)) continue;
        // oxlint-disable-next-line no-await-in-loop -- as above
        const answer = await asked.reread({ ...choice, options });
        if (session.current !== asked) return;
        if (answer.ok) for (const sheet of answer.value.understood) understood.set(sheet.index, sheet);
      }
      void keepFiles(keeper, sources.current, false);
      if (sheets.length === 0) return setState({ kind: 'refused', refusals });
      const firstNew = [...understood.values()].find(
        ({ index, plan }) => plan !== null && index >= (on?.sheets.length ?? 0),
      );
      const first = firstNew ?? [...understood.values()].find(({ plan }) => plan !== null);
      const shown = said?.shown ?? first?.index ?? understood.keys().next().value ?? 0;
      const left = new Set(said?.left ?? on?.left);
      const isKept = canKeep(sources.current);
      setState({ kind: 'open', sheets, understood, choices, left, shown, refusals, isKept });
    },
    [keeper, options],
  );

  // What was on the table when the page was left is there again.
  useEffect(() => {
    let wanted = true;
    void takeKeptImport(keeper).then((kept) => {
      if (!wanted || kept === null || session.current !== null) return;
      if (kept.kind === 'names') setState({ kind: 'gone', names: kept.names });
      else if (kept.isReading) setState({ kind: 'halted', sources: kept.sources, said: kept.said });
      else void read(kept.sources.map(copyOf), null, kept.said);
    });
    return () => {
      wanted = false;
    };
  }, [keeper, read]);
  useEffect(
    () => () => {
      session.current?.cancel();
      session.current = null;
    },
    [],
  );

  const ground = useMemo(() => {
    const { cities, counties, towns, parks, stations, airports, generalAirports, ports } = atlas;
    const facts = { cities, counties, towns, parks, stations, airports, generalAirports, ports };
    return { facts, counties: areas.counties };
  }, [atlas, areas]);
  const open = state.kind === 'open' ? state : null;
  const [understood, left] = [open?.understood, open?.left];
  const included = useMemo(
    () =>
      [...(understood?.values() ?? [])]
        .filter(({ index, plan }) => plan !== null && left?.has(index) !== true)
        .sort((a, b) => a.index - b.index),
    [understood, left],
  );
  /** Sheets without a header hold no projects; their rows are counted all the same. */
  const headless = useMemo(
    () => [...(understood?.values() ?? [])].filter(({ plan }) => plan === null),
    [understood],
  );
  const [weighed, setWeighed] = useState<Weighed | null>(null);
  const [isWriting, setWriting] = useState(false);
  useEffect(() => {
    const asked = session.current;
    // What is being written changes the library; to weigh it against itself would only cost time.
    if (included.length === 0 || asked === null || isWriting) return;
    let wanted = true;
    void asked.weigh(included, library, ground).then((answer) => {
      if (!wanted || session.current !== asked) return;
      if (!answer.ok) return setState({ kind: 'refused', refusals: [answer.error] });
      const disputes = listDisputes(answer.value.proposals);
      setWeighed({ ...answer.value, disputes, sheets: included, library });
    });
    return () => {
      wanted = false;
    };
  }, [included, library, ground, isWriting]);
  const outcome = useMemo((): Outcome | null => {
    if (open === null) return null;
    const isOfThese =
      weighed?.sheets.some(({ result }) =>
        included.some((sheet) => sheet.result.file === result.file && sheet.result.sheet === result.sheet),
      ) === true;
    const found = included.length === 0 ? NOTHING : isOfThese ? weighed : null;
    if (found === null) return null;
    const { proposals, doctors, disputes } = found;
    const isCurrent = included.length === 0 || (weighed?.sheets === included && weighed.library === library);
    const balance = balanceRows([...included, ...headless].map(({ result }) => result));
    return { sheets: included, balance, proposals, doctors, disputes, isCurrent };
  }, [open, included, headless, library, weighed]);

  /** Put what the person said on the table and on the disk. */
  const say = (next: OpenImport): void => {
    setState(next);
    const { choices, left: leftOut, shown } = next;
    void keepSaid(keeper, { choices: [...choices.values()], left: [...leftOut], shown });
  };
  /** Read a sheet again by what the person said; the answer of an import that was left is not heard. */
  const choose = async (index: number, change: Partial<Omit<SheetChoice, 'index'>>): Promise<void> => {
    const asked = session.current;
    if (open === null || asked === null) return;
    const choice = { ...(open.choices.get(index) ?? blankChoice(index)), ...change };
    say({ ...open, choices: new Map(open.choices).set(index, choice) });
    const answer = await asked.reread({ ...choice, options });
    if (session.current !== asked) return;
    if (!answer.ok) return setState({ kind: 'refused', refusals: [answer.error] });
    const [sheet] = answer.value.understood;
    if (sheet === undefined) return;
    setState((now) =>
      now.kind === 'open' && now.choices.get(index) === choice
        ? { ...now, understood: new Map(now.understood).set(index, sheet) }
        : now,
    );
  };
  /** Look at a sheet; a hidden one is read now. */
  const show = (index: number): void => {
    if (open === null) return;
    say({ ...open, shown: index });
  };
  const openHidden = (index: number): void => void choose(index, {});
  const leaveOut = (indexes: readonly number[], isLeft: boolean): void => {
    if (open === null) return;
    const next = new Set(open.left);
    for (const index of indexes)
      if (isLeft) next.add(index);
      else next.delete(index);
    say({ ...open, left: next });
  };
  const clear = (): void => {
    session.current?.cancel();
    session.current = null;
    sources.current = [];
    setState(EMPTY);
    setWeighed(null);
    void forgetImport(keeper);
  };
  return { state, outcome, isWriting, setWriting, read, choose, show, openHidden, leaveOut, clear };
}
