import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { toCanonicalJson } from '@/domain/dispatch/canonical-json';
import type { Month } from '@/domain/time/month';
import type { TableColumn } from '@/domain/view-state/table-view';
import { useActions } from '../app-context';
import { EDIT_RULES, typedWords } from './edit-rules';
import { useKeeper } from '../library-room';
import type { ProjectRow } from './project-row';
import type { FacetWords } from './row-facets';
import { SignatureField } from '../SignatureField';
import { useSignature } from '../use-signature';
import { ValueField } from './ValueField';

/** Edits one cell: the new value, why, and the first time who. Enter saves, Escape leaves it as it was. */
export function CellEditor(props: {
  readonly row: ProjectRow;
  readonly column: TableColumn;
  readonly month: Month;
  /** @unit px inside the grid */
  readonly place: { readonly top: number; readonly left: number };
  readonly words: FacetWords;
  readonly onDone: () => void;
}) {
  const { row, column, month, words, onDone } = props;
  const { t, locale } = words;
  const rule = EDIT_RULES[column];
  const keeper = useKeeper();
  const actions = useActions();
  const before = rule?.read(row, month) ?? '';
  const [typed, setTyped] = useState(before);
  const [reason, setReason] = useState('');
  const signature = useSignature();
  const [problem, setProblem] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const reasonId = useId();
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>('input, select');
    field?.focus();
    if (field instanceof HTMLInputElement && field.type === 'text') field.select();
  }, []);
  if (rule === undefined) return null;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const change = rule.changeOf(row, typed, month);
    if (!change.ok) return setProblem(change.error.why);
    if (toCanonicalJson(change.value.from) === toCanonicalJson(change.value.to))
      return setProblem(t('library.edit.same'));
    if (reason.trim() === '') return setProblem(t('library.edit.reason.needed'));
    if (!(await signature.sign())) return setProblem(t('library.edit.person.needed'));
    const done = await keeper.commit({ origin: 'edit', reason: reason.trim(), changes: [change.value] });
    if (!done.ok) return setProblem(`${done.error.where}：${done.error.why}`);
    const what = t('library.change.one', { name: row.project.name, field: t(`column.${column}`) });
    actions.notify(
      t('library.edit.done', {
        what: `${what}：${typedWords(rule, before, locale)} → ${typedWords(rule, typed, locale)}`,
      }),
    );
    onDone();
  };
  return (
    <form
      ref={form}
      className="cell-editor"
      aria-label={t('library.edit', { column: t(`column.${column}`) })}
      style={props.place}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onDone();
        }
      }}
    >
      <div className="cell-editor-field">
        <span className="quiet">
          {t(`column.${column}`)} · {row.project.name}
        </span>
        <ValueField
          rule={rule}
          value={typed}
          label={t('library.edit.value')}
          words={words}
          onChange={setTyped}
        />
      </div>
      <div className="cell-editor-field">
        <label htmlFor={reasonId}>{t('library.edit.reason')}</label>
        <input
          id={reasonId}
          type="text"
          value={reason}
          placeholder={t('library.edit.reason.hint')}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <SignatureField className="cell-editor-field" signature={signature} />
      {problem === '' ? null : (
        <p role="alert" className="form-error">
          {problem}
        </p>
      )}
      <div className="form-actions">
        <button type="button" className="button" onClick={onDone}>
          {t('action.cancel')}
        </button>
        <button type="submit" className="button button-primary">
          {t('library.edit.save')}
        </button>
      </div>
    </form>
  );
}
