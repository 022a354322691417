import { parseTableText, type TableText, toTableText } from '@/domain/view-state/parse-table-view';
import type { TableView } from '@/domain/view-state/table-view';

/** A table view under a name. */
export interface SavedView {
  readonly name: string;
  readonly table: TableView;
}

const KEY = 'qilu-onemap.library-views';

function parseSaved(json: unknown): readonly SavedView[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((item: unknown): SavedView[] => {
    const { name, table } = item as { name?: unknown; table?: TableText };
    if (typeof name !== 'string' || typeof table?.filters !== 'string') return [];
    const view = parseTableText(table);
    return view.ok ? [{ name, table: view.value }] : [];
  });
}

/** Views kept on this machine; none where storage is refused or unreadable. */
export function readSavedViews(): readonly SavedView[] {
  try {
    return parseSaved(JSON.parse(window.localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}

/** Keep views on this machine. @returns false where storage is refused or full */
export function keepSavedViews(views: readonly SavedView[]): boolean {
  try {
    const texts = views.map(({ name, table }) => ({ name, table: toTableText(table) }));
    window.localStorage.setItem(KEY, JSON.stringify(texts));
    return true;
  } catch {
    return false;
  }
}
