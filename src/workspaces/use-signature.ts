import { useState } from 'react';
import { useKeeper, useKept } from './library-room';

/** The name under what is done to the library: asked where something is about to be written, and once. */
export interface Signature {
  /** False once the office has typed its name. */
  readonly isAsked: boolean;
  readonly typed: string;
  readonly type: (name: string) => void;
  /** Keep the name for what comes. @returns false while it is blank: nothing may be written unsigned */
  readonly sign: () => Promise<boolean>;
}

/** The signature of this library; `SignatureField` asks for it. */
export function useSignature(): Signature {
  const keeper = useKeeper();
  const { person } = useKept();
  const [typed, type] = useState('');
  const sign = async (): Promise<boolean> => {
    const name = person === '' ? typed.trim() : person;
    if (name !== '' && name !== person) await keeper.setPerson(name);
    return name !== '';
  };
  return { isAsked: person === '', typed, type, sign };
}
