import { useEffect, useRef, useState } from 'react';
import type { Bulletin } from '@/analysis/bulletin/bulletin-figure';
import type { DocumentKind } from '@/io/document/write-document';
import { Dialog } from '@/ui/Dialog';
import { useActions, useTranslate } from '../../app-context';
import { BulletinPrint, type PrintSize } from './BulletinPrint';
import { type SavedDocument, saveDocument } from './save-document';

/** The writers themselves load when a file is asked for. */
const KINDS: readonly DocumentKind[] = ['docx', 'xlsx', 'pptx', 'txt'];

/** The text, selected, where the browser does not let it be copied. */
function CopyDialog({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const t = useTranslate();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <Dialog title={t('bulletin.output.copy')} closeLabel={t('action.close')} onClose={onClose} wide>
      <p>{t('bulletin.output.copyFallback')}</p>
      <textarea
        ref={field}
        className="bulletin-copy"
        readOnly
        rows={16}
        aria-label={t('bulletin.output.copy')}
        value={text}
      />
    </Dialog>
  );
}

/** The files and papers of a bulletin: each is opened again and held to the document before it is saved. */
export function BulletinOutputs(props: {
  readonly bulletin: Bulletin;
  /** Rewritten paragraphs rest on old numbers: nothing goes out before a person looked. */
  readonly isStale: boolean;
}) {
  const { bulletin, isStale } = props;
  const t = useTranslate();
  const actions = useActions();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<
    SavedDocument | { readonly kind: 'failed'; readonly why: string } | null
  >(null);
  const [copied, setCopied] = useState<string | null>(null);
  const [printing, setPrinting] = useState<PrintSize | null>(null);
  const save = async (kind: DocumentKind): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    try {
      setOutcome(await saveDocument(kind, bulletin, t('bulletin.output.name')));
    } catch (error) {
      setOutcome({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
    } finally {
      setBusy(false);
    }
  };
  const copy = async (): Promise<void> => {
    const { writeDocument } = await import('@/io/document/write-document');
    const text = (await (await writeDocument('txt', bulletin)).text()).replace(/^\ufeff/, '');
    try {
      await navigator.clipboard.writeText(text);
      actions.notify(t('bulletin.output.copied'));
    } catch {
      setCopied(text);
    }
  };
  return (
    <section className="bulletin-box" aria-labelledby="bulletin-outputs">
      <h3 id="bulletin-outputs">{t('bulletin.outputs')}</h3>
      {isStale ? <p className="form-error">{t('bulletin.output.stale')}</p> : null}
      <div className="bulletin-outputs">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={kind === 'docx' ? 'button button-primary' : 'button'}
            disabled={busy || isStale}
            onClick={() => void save(kind)}
          >
            {t(`bulletin.output.${kind}`)}
          </button>
        ))}
        <button type="button" className="button" disabled={isStale} onClick={() => setPrinting('A4')}>
          {t('bulletin.output.print')}
        </button>
        <button type="button" className="button" disabled={isStale} onClick={() => setPrinting('A3')}>
          {t('bulletin.output.print3')}
        </button>
        <button type="button" className="button" disabled={isStale} onClick={() => void copy()}>
          {t('bulletin.output.copy')}
        </button>
      </div>
      <div role="status">
        {busy ? <p>{t('bulletin.output.making')}</p> : null}
        {outcome?.kind === 'saved' ? <p>{t('bulletin.output.saved', { file: outcome.file })}</p> : null}
        {outcome?.kind === 'failed' ? (
          <p className="form-error">{t('bulletin.output.failed', { why: outcome.why })}</p>
        ) : null}
        {outcome?.kind === 'differs' ? (
          <>
            <p className="form-error">{t('bulletin.output.blocked')}</p>
            <ul>
              {outcome.findings.map(({ where, why }, index) => (
                // Two findings may read the same: their place in the list tells them apart.
                <li key={`${index} ${where}`}>
                  {where}：{why}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      {copied === null ? null : <CopyDialog text={copied} onClose={() => setCopied(null)} />}
      {printing === null ? null : (
        <BulletinPrint bulletin={bulletin} size={printing} onDone={() => setPrinting(null)} />
      )}
    </section>
  );
}
