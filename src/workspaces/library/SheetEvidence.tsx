import { type FormEvent, useState } from 'react';
import type { DispatchProject, EvidenceLink } from '@/domain/dispatch/dispatch-project';
import { readEvidence } from '@/domain/dispatch/evidence';
import { useActions } from '../app-context';
import { useKeeper } from '../library-room';
import type { FacetWords } from './row-facets';
import { SheetSection } from './SheetSection';
import { SignatureField } from '../SignatureField';
import { useSignature } from '../use-signature';

/** What shows that things are so: titles with the file or address they lie at. Nothing is fetched. */
export function SheetEvidence({
  project,
  words,
  canEdit,
}: {
  readonly project: DispatchProject;
  readonly words: FacetWords;
  readonly canEdit: boolean;
}) {
  const { t } = words;
  const keeper = useKeeper();
  const actions = useActions();
  const [isOpen, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  const [link, setLink] = useState('');
  const [problem, setProblem] = useState('');
  const signature = useSignature();
  const put = async (to: readonly EvidenceLink[], reason: string): Promise<boolean> => {
    if (!(await signature.sign())) {
      setProblem(t('library.edit.person.needed'));
      return false;
    }
    setProblem('');
    const { id: projectId, evidence: from } = project;
    const done = await keeper.commit({
      origin: 'edit',
      reason,
      changes: [{ kind: 'field', projectId, field: 'evidence', from, to, source: null }],
    });
    if (!done.ok) actions.notify(`${done.error.where}：${done.error.why}`, 'warning');
    return done.ok;
  };
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readEvidence(title, link);
    if (!read.ok) return setProblem(read.error.why);
    if (
      !(await put([...project.evidence, read.value], t('sheet.evidence.added', { title: read.value.title })))
    )
      return;
    setTitle('');
    setLink('');
    setOpen(false);
  };
  if (!canEdit && project.evidence.length === 0) return null;
  return (
    <SheetSection title={t('sheet.evidence')}>
      {project.evidence.length === 0 ? <p className="quiet">{t('sheet.evidence.none')}</p> : null}
      <ul className="sheet-list">
        {project.evidence.map((each, index) => (
          <li key={`${each.title} ${each.link}`}>
            <span>
              {each.title} <span className="sheet-path">{each.link}</span>
            </span>
            {canEdit ? (
              <button
                type="button"
                className="link-button"
                aria-label={t('sheet.evidence.removeThis', { title: each.title })}
                onClick={() =>
                  void put(
                    project.evidence.filter((_each, at) => at !== index),
                    t('sheet.evidence.removed', { title: each.title }),
                  )
                }
              >
                {t('sheet.evidence.remove')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {isOpen || problem !== '' ? <SignatureField className="sheet-step" signature={signature} /> : null}
      {problem === '' ? null : (
        <p role="alert" className="form-error">
          {problem}
        </p>
      )}
      {canEdit && !isOpen ? (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {t('sheet.evidence.add')}
        </button>
      ) : null}
      {isOpen ? (
        <form
          className="sheet-step"
          aria-label={t('sheet.evidence.add')}
          onSubmit={(event) => void add(event)}
        >
          <label>
            <span>{t('sheet.evidence.title')}</span>
            <input type="text" value={title} onChange={(event) => setTitle(event.target.value)} />
          </label>
          <label>
            <span>{t('sheet.evidence.link')}</span>
            <input type="text" value={link} onChange={(event) => setLink(event.target.value)} />
          </label>
          <div className="form-actions sheet-step-wide">
            <button type="button" className="button" onClick={() => setOpen(false)}>
              {t('action.cancel')}
            </button>
            <button type="submit" className="button button-primary">
              {t('sheet.step.save')}
            </button>
          </div>
        </form>
      ) : null}
    </SheetSection>
  );
}
