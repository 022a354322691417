import type { Table } from './use-table';

/** Why nothing is listed, and what to do. */
export function EmptyTable({ table }: { readonly table: Table }) {
  const { t } = table.words;
  const isEmpty = table.rows.length === 0;
  return (
    <div className="library-empty" role="status">
      <p>{t(isEmpty ? 'library.empty.library' : 'library.empty')}</p>
      <p className="quiet">{t(isEmpty ? 'library.empty.office' : 'library.empty.advice')}</p>
    </div>
  );
}
