import { type FormEvent, useState } from 'react';
import { TABLE_COLUMNS, type TableColumn } from '@/domain/view-state/table-view';
import { Dialog } from '@/ui/Dialog';
import { useActions } from '../app-context';
import { previewBulk } from './bulk-changes';
import { EDIT_RULES, typedWords } from './edit-rules';
import { useKeeper } from '../library-room';
import type { ProjectRow } from './project-row';
import type { Table } from './use-table';
import { SignatureField } from '../SignatureField';
import { useSignature } from '../use-signature';
import { ValueField } from './ValueField';

/** Columns that many projects can share a value of. */
const BULK_COLUMNS = TABLE_COLUMNS.filter((column) => column !== 'name' && EDIT_RULES[column] !== undefined);
const PREVIEW_ROWS = 40;

/** Gives many projects the same value: what will change is shown before it does, and is one step to undo. */
export function BulkDialog(props: {
  readonly table: Table;
  readonly chosen: readonly ProjectRow[];
  readonly onClose: () => void;
}) {
  const { table, chosen, onClose } = props;
  const { words, month } = table;
  const { t, locale } = words;
  const keeper = useKeeper();
  const actions = useActions();
  const [column, setColumn] = useState<TableColumn>('stage');
  const rule = EDIT_RULES[column];
  const [typed, setTyped] = useState(rule?.options[0]?.id ?? '');
  const [reason, setReason] = useState('');
  const signature = useSignature();
  const [problem, setProblem] = useState('');
  if (rule === undefined) return null;
  const preview = previewBulk(chosen, rule, typed, month);
  const count = preview.ok ? preview.value.changes.length : 0;
  const apply = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!preview.ok || count === 0) return;
    if (reason.trim() === '') return setProblem(t('library.edit.reason.needed'));
    if (!(await signature.sign())) return setProblem(t('library.edit.person.needed'));
    const { changes } = preview.value;
    const done = await keeper.commit({ origin: 'bulk', reason: reason.trim(), changes });
    if (!done.ok) return setProblem(`${done.error.where}：${done.error.why}`);
    actions.notify(
      t('library.edit.done', {
        what: `${t(`column.${column}`)} → ${typedWords(rule, typed, locale)}（${t('library.count', { count })}）`,
      }),
    );
    onClose();
  };
  return (
    <Dialog title={t('library.bulk')} closeLabel={t('action.close')} onClose={onClose} wide>
      <form className="form bulk" onSubmit={(event) => void apply(event)}>
        <div className="bulk-fields">
          <label>
            <span>{t('library.bulk.field')}</span>
            <select
              value={column}
              onChange={(event) => {
                const next = BULK_COLUMNS.find((id) => id === event.target.value) ?? column;
                setColumn(next);
                setTyped(EDIT_RULES[next]?.options[0]?.id ?? '');
              }}
            >
              {BULK_COLUMNS.map((id) => (
                <option key={id} value={id}>
                  {t(`column.${id}`)}
                </option>
              ))}
            </select>
          </label>
          <div className="bulk-value">
            <span>{t('library.bulk.value')}</span>
            <ValueField
              rule={rule}
              value={typed}
              label={t('library.bulk.value')}
              words={words}
              onChange={setTyped}
            />
          </div>
        </div>
        {preview.ok ? (
          <section aria-label={t('library.bulk.preview', { changed: count, same: preview.value.same })}>
            <p>{t('library.bulk.preview', { changed: count, same: preview.value.same })}</p>
            <ul className="bulk-list">
              {preview.value.changed.slice(0, PREVIEW_ROWS).map((row) => (
                <li key={row.project.id}>
                  <span>{row.project.name}</span>
                  <span className="quiet">{typedWords(rule, rule.read(row, month), locale)}</span>
                  <span>→ {typedWords(rule, typed, locale)}</span>
                </li>
              ))}
            </ul>
            {count > PREVIEW_ROWS ? (
              <p className="quiet">{t('library.bulk.more', { count: count - PREVIEW_ROWS })}</p>
            ) : null}
          </section>
        ) : (
          <p role="alert" className="form-error">
            {preview.error.why}
          </p>
        )}
        <label>
          <span>{t('library.edit.reason')}</span>
          <input
            type="text"
            value={reason}
            placeholder={t('library.edit.reason.hint')}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        <SignatureField signature={signature} />
        {problem === '' ? null : (
          <p role="alert" className="form-error">
            {problem}
          </p>
        )}
        <div className="form-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button button-primary" disabled={count === 0}>
            {t('library.bulk.apply', { count })}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
