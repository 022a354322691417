import { type KeptEdits, settleEdits } from '@/analysis/bulletin/apply-edits';
import { useTranslate } from '../../app-context';
import type { BulletinRoom } from './use-bulletin';

const MOST_NAMED = 12;

/** Said above the paper when rewritten paragraphs rest on numbers that moved, or have lost their place. */
export function MovedNumbers({ room }: { readonly room: BulletinRoom }) {
  const t = useTranslate();
  const { moved, homeless, kept, bulletin, setEdits } = room;
  if (kept === null || bulletin === null) return null;
  const { edits } = kept;
  const touched = new Set(moved.map(({ paragraphId }) => paragraphId));
  const without = (ids: ReadonlySet<string>): KeptEdits =>
    Object.fromEntries(Object.entries(edits).filter(([id]) => !ids.has(id)));
  const seen = moved.filter(({ paragraphId }) => !homeless.includes(paragraphId));
  return (
    <>
      {seen.length === 0 ? null : (
        <section className="bulletin-moved" role="status">
          <p>{t('bulletin.moved', { count: seen.length })}</p>
          <ul>
            {seen.slice(0, MOST_NAMED).map(({ paragraphId, figureId, before, now }) => (
              <li key={`${paragraphId} ${figureId}`}>
                {t('bulletin.moved.item', {
                  before: before === '' ? '—' : before,
                  now: now === '' ? '—' : now,
                })}
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="button"
            onClick={() => setEdits(settleEdits(bulletin.made, edits))}
          >
            {t('bulletin.moved.keep')}
          </button>
          <button type="button" className="button" onClick={() => setEdits(without(touched))}>
            {t('bulletin.moved.remake')}
          </button>
        </section>
      )}
      {homeless.length === 0 ? null : (
        <section className="bulletin-moved" role="status">
          <p>{t('bulletin.homeless', { count: homeless.length })}</p>
          <button type="button" className="button" onClick={() => setEdits(without(new Set(homeless)))}>
            {t('bulletin.drop')}
          </button>
        </section>
      )}
    </>
  );
}
