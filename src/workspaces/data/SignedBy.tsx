import { type FormEvent, useState } from 'react';
import { useTranslate } from '../app-context';
import { useKeeper, useKept } from '../library-room';

/** Whose name stands under changes from here on; what is in the log keeps its own. */
export function SignedBy() {
  const t = useTranslate();
  const keeper = useKeeper();
  const { person } = useKept();
  const [typed, setTyped] = useState<string | null>(null);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const name = typed?.trim() ?? '';
    if (name !== '') await keeper.setPerson(name);
    setTyped(null);
  };
  if (typed === null)
    return (
      <p className="data-row">
        <span>{t('data.log.signedBy', { name: person === '' ? t('data.log.nobody') : person })}</span>
        <button type="button" className="button" onClick={() => setTyped(person)}>
          {t('data.log.signedBy.change')}
        </button>
      </p>
    );
  return (
    <form className="data-row" onSubmit={(event) => void save(event)}>
      <label>
        <span>{t('data.log.signedBy.name')}</span>
        <input type="text" autoFocus value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <button type="submit" className="button button-primary" disabled={typed.trim() === ''}>
        {t('data.log.signedBy.save')}
      </button>
    </form>
  );
}
