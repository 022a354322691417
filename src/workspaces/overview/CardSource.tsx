import '@/i18n/add-card-words';
import { type ReactNode, useState } from 'react';
import type { CardProvenance } from '@/layers/cards/card-model';
import { ProvenanceMark } from '@/ui/ProvenanceMark';
import { useTranslate } from '../app-context';
import { DataText } from './DataText';

/**
 * A value with the mark of its provenance class; pressing the mark (or the card's switch for all of them) shows
 * source, confidence and note below it.
 */
export function CardSource(props: {
  readonly provenance: CardProvenance | null;
  /** What the value is of, for the button's name. */
  readonly label: string;
  readonly allOpen: boolean;
  readonly children: ReactNode;
}) {
  const t = useTranslate();
  const [own, setOwn] = useState<boolean | null>(null);
  const [before, setBefore] = useState(props.allOpen);
  if (before !== props.allOpen) {
    setBefore(props.allOpen);
    setOwn(null);
  }
  const { provenance } = props;
  if (provenance === null) return <div className="card-sourced">{props.children}</div>;
  const open = own ?? props.allOpen;
  const word = t(`provenance.${provenance.provenanceClass}`);
  const sure = provenance.confidence === null ? '' : ` · ${t(`confidence.${provenance.confidence}`)}`;
  return (
    <div className="card-sourced">
      {props.children}
      <button
        type="button"
        className="card-mark"
        aria-expanded={open}
        aria-label={t('card.sourceOf', { label: props.label, class: word })}
        onClick={() => setOwn(!open)}
      >
        <ProvenanceMark provenance={provenance.provenanceClass} word={word} />
      </button>
      {open ? (
        <div className={`card-source card-source-${provenance.provenanceClass}`}>
          <p>
            <strong>{word}</strong>
            {sure}
          </p>
          <p>
            <DataText text={t('card.sourceLine', { source: provenance.source })} />
          </p>
          {provenance.note === '' ? null : (
            <p>
              <DataText text={t('card.noteLine', { note: provenance.note })} />
            </p>
          )}
        </div>
      ) : null}
    </div>
  );
}
