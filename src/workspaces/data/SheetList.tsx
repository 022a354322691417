import { useTranslate } from '../app-context';
import type { OpenImport } from './use-import';

/** The sheets of all files on the table: which are written, which is looked at, what became of their rows. */
export function SheetList(props: {
  readonly open: OpenImport;
  readonly onShow: (index: number) => void;
  readonly onRead: (index: number) => void;
  readonly onLeave: (index: number, isLeft: boolean) => void;
  readonly onLeaveAll: (indexes: readonly number[], isLeft: boolean) => void;
}) {
  const { open, onShow, onRead, onLeave, onLeaveAll } = props;
  const t = useTranslate();
  const tables = open.sheets.filter(({ index }) => open.understood.get(index)?.plan != null);
  const taken = tables.filter(({ index }) => !open.left.has(index)).length;
  return (
    <table className="data-table data-sheets">
      <caption className="quiet">{t('import.sheets.explain')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <label className="data-check">
              <input
                ref={(box) => {
                  if (box !== null) box.indeterminate = taken > 0 && taken < tables.length;
                }}
                type="checkbox"
                aria-label={t('import.sheets.writeAll')}
                checked={tables.length > 0 && taken === tables.length}
                onChange={(event) =>
                  onLeaveAll(
                    tables.map(({ index }) => index),
                    !event.target.checked,
                  )
                }
              />
              <span>{t('import.sheets.write')}</span>
            </label>
          </th>
          <th scope="col">{t('import.sheet')}</th>
          <th scope="col">{t('import.sheets.rows')}</th>
          <th scope="col">{t('import.sheets.ready')}</th>
          <th scope="col">{t('import.sheets.tray')}</th>
        </tr>
      </thead>
      <tbody>
        {open.sheets.map(({ index, file, name, isHidden, rowCount }) => {
          const understood = open.understood.get(index);
          const title = `${file} › ${name}`;
          return (
            <tr key={index} aria-current={index === open.shown ? 'true' : undefined}>
              <td>
                <input
                  type="checkbox"
                  aria-label={t('import.sheets.writeThis', { sheet: title })}
                  disabled={understood?.plan == null}
                  checked={understood?.plan != null && !open.left.has(index)}
                  onChange={(event) => onLeave(index, !event.target.checked)}
                />
              </td>
              <th scope="row">
                <button type="button" className="link-button" onClick={() => onShow(index)}>
                  {title}
                </button>
                {isHidden ? t('import.sheet.hidden') : ''}
              </th>
              <td>{rowCount}</td>
              {understood === undefined ? (
                <td colSpan={2}>
                  <button type="button" className="button" onClick={() => onRead(index)}>
                    {t('import.sheets.read')}
                  </button>
                </td>
              ) : understood.plan === null ? (
                <td colSpan={2} className="quiet">
                  {t('import.sheet.noTable')}
                </td>
              ) : (
                <>
                  <td>{understood.result.ready.length}</td>
                  <td className={understood.result.tray.length > 0 ? 'data-doubt' : ''}>
                    {understood.result.tray.length}
                  </td>
                </>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
