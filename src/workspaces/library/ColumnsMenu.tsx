import { FIRST_COLUMNS, TABLE_COLUMNS } from '@/domain/view-state/table-view';
import { Popover } from '@/ui/Popover';
import { useActions, useApp, useTranslate } from '../app-context';

/** Which columns stand in the table; the name always does. */
export function ColumnsMenu() {
  const t = useTranslate();
  const actions = useActions();
  const columns = useApp((state) => state.view.table.columns);
  return (
    <Popover
      label={t('library.columns')}
      title={t('library.columns')}
      trigger={t('library.columns')}
      className="button"
    >
      <ul className="menu-list menu-columns">
        {TABLE_COLUMNS.map((column) => (
          <li key={column}>
            <label>
              <input
                type="checkbox"
                checked={columns.includes(column)}
                disabled={column === 'name'}
                onChange={(event) =>
                  actions.setTable({
                    columns: TABLE_COLUMNS.filter((id) =>
                      id === column ? event.target.checked : columns.includes(id),
                    ),
                  })
                }
              />
              {t(`column.${column}`)}
            </label>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="link-button"
        onClick={() => actions.setTable({ columns: FIRST_COLUMNS })}
      >
        {t('library.columns.reset')}
      </button>
    </Popover>
  );
}
