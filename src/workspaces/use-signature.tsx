import { type ReactNode, useState } from 'react';
import { useTranslate } from './app-context';
import { useKeeper, useKept } from './library-room';

/** The name under what is done to the library. */
export interface Signature {
  /** Asks for the name. @nodata null: the office has typed it before */
  readonly field: ReactNode;
  /** Keep the name for what comes. @returns false while it is blank: nothing may be written unsigned */
  readonly sign: () => Promise<boolean>;
}

/** Ask for the name the office types once, where something is about to be written. */
export function useSignature(className = 'signature-field'): Signature {
  const t = useTranslate();
  const keeper = useKeeper();
  const { person } = useKept();
  const [typed, setTyped] = useState('');
  const name = person === '' ? typed.trim() : person;
  const sign = async (): Promise<boolean> => {
    if (name === '') return false;
    if (name !== person) await keeper.setPerson(name);
    return true;
  };
  const field =
    person === '' ? (
      <label className={className}>
        <span>{t('library.edit.person')}</span>
        <input
          type="text"
          autoComplete="name"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
    ) : null;
  return { field, sign };
}
