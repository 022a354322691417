import { type FormEvent, useState } from 'react';
import { formatMonth } from '@/domain/time/month';
import { useActions, useTranslate } from '../app-context';
import { useKeeper } from '../library-room';
import { SignatureField } from '../SignatureField';
import { useSignature } from '../use-signature';
import type { CheckedFinding } from './use-findings';

/** One doubt: what it says, and accepting it with a reason. */
export function FindingRow({ checked, name }: { readonly checked: CheckedFinding; readonly name: string }) {
  const { finding, key, acceptance } = checked;
  const t = useTranslate();
  const actions = useActions();
  const keeper = useKeeper();
  const [reason, setReason] = useState<string | null>(null);
  const signature = useSignature();
  const accept = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const why = reason?.trim() ?? '';
    if (why === '') return actions.notify(t('data.checks.reason.needed'), 'warning');
    if (!(await signature.sign())) return actions.notify(t('library.edit.person.needed'), 'warning');
    const { projectId } = finding;
    const to = { key, projectId, reason: why };
    const done = await keeper.commit({
      origin: 'accept',
      reason: why,
      changes: [{ kind: 'acceptance', projectId, key, from: null, to, source: null }],
    });
    if (!done.ok) actions.notify(`${done.error.where}：${done.error.why}`, 'warning');
    setReason(null);
  };
  return (
    <li className="data-finding">
      <div>
        <strong>{name}</strong>{' '}
        <span className="quiet">{finding.month === null ? '' : formatMonth(finding.month)}</span>
        <div lang="zh-CN">{finding.sentence}</div>
        {acceptance === null ? null : (
          <div className="quiet">
            {t('data.log.acceptance')}：{acceptance.reason}
          </div>
        )}
      </div>
      {acceptance !== null ? null : reason === null ? (
        <button type="button" className="button" onClick={() => setReason('')}>
          {t('data.checks.accept')}
        </button>
      ) : (
        <form className="data-row" onSubmit={(event) => void accept(event)}>
          <input
            type="text"
            aria-label={t('data.checks.reason')}
            placeholder={t('data.checks.reason')}
            value={reason}
            autoFocus
            onChange={(event) => setReason(event.target.value)}
          />
          <SignatureField className="data-row" signature={signature} />
          <button type="submit" className="button button-primary">
            {t('data.checks.confirm')}
          </button>
          <button type="button" className="button" onClick={() => setReason(null)}>
            {t('action.cancel')}
          </button>
        </form>
      )}
    </li>
  );
}
