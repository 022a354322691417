import type { ReactNode } from 'react';
import { ProvenanceMark } from '@/ui/ProvenanceMark';
import type { FacetWords } from './row-facets';
import type { SheetFact } from './sheet-facts';

/** A part of a sheet under its heading. */
export function SheetSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="sheet-section" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Values with the mark of their class; the source of each one hover or focus away, an unknown one says why. */
export function FactList({
  facts,
  words,
}: {
  readonly facts: readonly SheetFact[];
  readonly words: FacetWords;
}) {
  const { t } = words;
  return (
    <dl className="sheet-facts">
      {facts.map(({ label, text, provenance, source }) => (
        <div key={label} title={source}>
          <dt>{label}</dt>
          <dd>
            {text === null ? (
              <span className="quiet">
                {t('unknown')}（{source}）
              </span>
            ) : (
              <>
                {text}{' '}
                <ProvenanceMark
                  provenance={provenance}
                  word={`${t(`provenance.${provenance}`)}：${source}`}
                />
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
