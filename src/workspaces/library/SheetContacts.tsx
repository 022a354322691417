import { type FormEvent, useState } from 'react';
import { useActions } from '../app-context';
import { useKept, useKeeper } from '../library-room';
import type { FacetWords } from './row-facets';
import { SheetSection } from './SheetSection';
import { SignatureField } from '../SignatureField';
import { useSignature } from '../use-signature';

/** Who to call: hidden until asked for, never on paper or in an export, corrected with a reason. */
export function SheetContacts({
  projectId,
  words,
}: {
  readonly projectId: string;
  readonly words: FacetWords;
}) {
  const { t } = words;
  const keeper = useKeeper();
  const { library } = useKept();
  const actions = useActions();
  const contact = library.contacts.find((each) => each.projectId === projectId) ?? null;
  const [isShown, setShown] = useState(false);
  const [isEdited, setEdited] = useState(false);
  const [person, setPerson] = useState('');
  const [phone, setPhone] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const signature = useSignature();
  if (!isShown)
    return (
      <SheetSection title={t('sheet.contacts')}>
        <button type="button" className="button" onClick={() => setShown(true)}>
          {t('sheet.contacts.show')}
        </button>
      </SheetSection>
    );
  const edit = (): void => {
    setPerson(contact?.person ?? '');
    setPhone(contact?.phone ?? '');
    setReason('');
    setProblem('');
    setEdited(true);
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (reason.trim() === '') return setProblem(t('sheet.reasonNeeded'));
    if (!(await signature.sign())) return setProblem(t('library.edit.person.needed'));
    const isBlank = person.trim() === '' && phone.trim() === '';
    const to = isBlank ? null : { projectId, person: person.trim(), phone: phone.trim() };
    const done = await keeper.commit({
      origin: 'edit',
      reason: reason.trim(),
      changes: [{ kind: 'contact', projectId, from: contact, to, source: null }],
    });
    if (!done.ok) return setProblem(`${done.error.where}：${done.error.why}`);
    actions.notify(t('sheet.contactChanged'));
    setEdited(false);
  };
  return (
    <SheetSection title={t('sheet.contacts')}>
      {isEdited ? (
        <form className="sheet-step" aria-label={t('sheet.contacts')} onSubmit={(event) => void save(event)}>
          <label>
            <span>{t('sheet.contacts.person')}</span>
            <input type="text" value={person} onChange={(event) => setPerson(event.target.value)} />
          </label>
          <label>
            <span>{t('sheet.contacts.phone')}</span>
            <input type="tel" value={phone} onChange={(event) => setPhone(event.target.value)} />
          </label>
          <label className="sheet-step-wide">
            <span>{t('sheet.step.reason')}</span>
            <input type="text" value={reason} onChange={(event) => setReason(event.target.value)} />
          </label>
          <SignatureField className="sheet-step-wide" signature={signature} />
          {problem === '' ? null : (
            <p role="alert" className="form-error sheet-step-wide">
              {problem}
            </p>
          )}
          <div className="form-actions sheet-step-wide">
            <button type="button" className="button" onClick={() => setEdited(false)}>
              {t('action.cancel')}
            </button>
            <button type="submit" className="button button-primary">
              {t('sheet.step.save')}
            </button>
          </div>
        </form>
      ) : (
        <p className="sheet-contact">
          {contact === null ? (
            <span className="quiet">{t('sheet.contacts.none')}</span>
          ) : (
            <span>
              {contact.person || '—'} {contact.phone || '—'}
            </span>
          )}{' '}
          <button type="button" className="button" onClick={edit}>
            {t('sheet.contacts.edit')}
          </button>{' '}
          <button type="button" className="button" onClick={() => setShown(false)}>
            {t('sheet.contacts.hide')}
          </button>
        </p>
      )}
    </SheetSection>
  );
}
