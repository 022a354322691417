import type { KeptEdits } from '@/analysis/bulletin/apply-edits';
import { useTranslate } from '../../app-context';

/** Numbers a person typed over those that were counted, each with its paragraph. */
export function HandNumbers({ edits }: { readonly edits: KeptEdits }) {
  const t = useTranslate();
  const paragraphs = Object.entries(edits);
  const said = paragraphs.flatMap(([paragraphId, { hand, gone }]) => [
    ...hand.map(({ text, figureId, was, run }) => ({
      key: `${paragraphId} ${run}`,
      paragraphId,
      words:
        figureId === null
          ? t('bulletin.hand.new', { now: text })
          : t('bulletin.hand.changed', { before: was, now: text }),
    })),
    ...gone.map(({ figureId, was }) => ({
      key: `${paragraphId} gone ${figureId}`,
      paragraphId,
      words: t('bulletin.hand.gone', { before: was }),
    })),
  ]);
  const go = (id: string): void =>
    document.querySelector(`[data-paragraph="${id}"]`)?.scrollIntoView({ block: 'center' });
  return (
    <section className="bulletin-box" aria-labelledby="bulletin-hand">
      <h3 id="bulletin-hand">{t('bulletin.hand')}</h3>
      {paragraphs.length === 0 ? null : (
        <p className="quiet">{t('bulletin.edits', { count: paragraphs.length })}</p>
      )}
      {said.length === 0 ? (
        <p className="quiet">{t('bulletin.hand.none')}</p>
      ) : (
        <ul className="bulletin-hand">
          {said.map(({ key, paragraphId, words }) => (
            <li key={key}>
              <span>{words}</span>
              <button type="button" className="link-button" onClick={() => go(paragraphId)}>
                {t('bulletin.hand.go')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
