import type { CardModel, CardRow } from './card-model';

/** One label across the pinned cards; null where a card has no such row. */
export interface ComparedRow {
  readonly label: string;
  readonly cells: readonly (CardRow | null)[];
  /** The values are not all the same; a row that only one card has is no difference of values. */
  readonly differs: boolean;
}

const NAMES_SHOWN = 3;

function rowsOf(card: CardModel, statusLabel: string): readonly CardRow[] {
  const { status } = card;
  const first: readonly CardRow[] =
    status === null
      ? []
      : [
          {
            label: statusLabel,
            value: status.text,
            missing: false,
            links: [],
            provenance: status.provenance,
          },
        ];
  const rest = card.sections.flatMap((section): CardRow[] => {
    switch (section.kind) {
      case 'rows':
        return [...section.rows];
      case 'list': {
        const names = section.items
          .slice(0, NAMES_SHOWN)
          .map((item) => item.text)
          .join(' · ');
        const more = section.items.length > NAMES_SHOWN ? ` … (${section.items.length})` : '';
        const missing = section.items.length === 0;
        return [
          {
            label: section.title,
            value: missing ? section.empty : `${names}${more}`,
            missing,
            links: [],
            provenance: null,
          },
        ];
      }
      case 'milestones': {
        const past = section.items.filter((item) => item.date !== null && !item.later);
        const last = past.at(-1);
        if (last === undefined) return [];
        return [
          {
            label: section.title,
            value: `${last.dateText} ${last.title}`,
            missing: false,
            links: [],
            provenance: last.provenance,
          },
        ];
      }
    }
  });
  return [...first, ...rest];
}

const latestOf = (rows: readonly CardRow[]): CardRow | undefined =>
  rows.reduce<CardRow | undefined>(
    (last, row) => (last === undefined || (row.series?.when ?? '') > (last.series?.when ?? '') ? row : last),
    undefined,
  );

/** One row of a series under its bare name, its year beside the value. */
function withYearInValue(row: CardRow, name: string): CardRow {
  const when = row.series?.when ?? '';
  return { ...row, label: name, value: when === '' ? row.value : `${row.value} · ${when}` };
}

/**
 * Series told of several years on the same rows: the years all cards have, or where there is none in common the
 * latest year of each, said beside its value.
 */
function alignSeries(columns: readonly (readonly CardRow[])[]): readonly (readonly CardRow[])[] {
  const names = new Set(columns.flat().flatMap((row) => row.series?.name ?? []));
  return [...names].reduce((aligned, name) => {
    const told = aligned.map((rows) => rows.filter((row) => row.series?.name === name));
    const holders = told.filter((rows) => rows.length > 0);
    const [first = []] = holders;
    if (holders.length < 2) return aligned;
    const shared = new Set(
      first
        .map((row) => row.label)
        .filter((label) => holders.every((rows) => rows.some((row) => row.label === label))),
    );
    return aligned.map((rows, at) => {
      const latest = latestOf(told[at] ?? []);
      return rows.flatMap((row): readonly CardRow[] => {
        if (row.series?.name !== name) return [row];
        if (shared.size > 0) return shared.has(row.label) ? [row] : [];
        return row === latest ? [withYearInValue(row, name)] : [];
      });
    });
  }, columns);
}

/** Rows of up to four cards by label, in the order they first appear; rows with the same label twice keep the first. */
export function compareCards(cards: readonly CardModel[], statusLabel: string): readonly ComparedRow[] {
  const columns = alignSeries(cards.map((card) => rowsOf(card, statusLabel))).map((rows) => {
    const byLabel = new Map<string, CardRow>();
    for (const row of rows) if (!byLabel.has(row.label)) byLabel.set(row.label, row);
    return byLabel;
  });
  const labels = [...new Set(columns.flatMap((column) => [...column.keys()]))];
  return labels.map((label) => {
    const cells = columns.map((column) => column.get(label) ?? null);
    const values = cells.flatMap((cell) => (cell === null ? [] : [cell.value]));
    return { label, cells, differs: values.length > 1 && new Set(values).size > 1 };
  });
}
