import '@/i18n/add-card-words';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { type EntityKind, type EntityRef, kindOfRef } from '@/domain/view-state/entity-ref';
import type { CardModel } from '@/layers/cards/card-model';
import { IconButton } from '@/ui/IconButton';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { goToEntity } from '../go-to';
import { openSheet } from '../open-sheet';
import { useCardModels } from './card-use-models';
import { walkTrail } from './card-trail';
import { CardHeader } from './CardHeader';
import { CardSections } from './CardSections';
import { CardSource } from './CardSource';
import { DataText } from './DataText';
import './CardPanel.css';

const CardDividend = lazy(() => import('./CardDividend').then((part) => ({ default: part.CardDividend })));
/** Things one may ask what they change for whom. */
const WITH_DIVIDEND: ReadonlySet<EntityKind> = new Set(['rail', 'expressway', 'airport', 'station']);

function EmptyCard({ selection }: { readonly selection: EntityRef }) {
  const t = useTranslate();
  const actions = useActions();
  const { store, province } = useServices();
  const { complete } = province;
  const library = useApp((state) => state.view.library);
  return (
    <aside className="card" aria-label={t('card.loading')}>
      <div className="card-actions card-empty">
        {complete && library !== 'public' && kindOfRef(selection) === 'project' ? (
          <button type="button" className="button" onClick={() => openSheet(store, selection, library)}>
            {t('card.openSheet')}
          </button>
        ) : (
          <p className="quiet">{complete ? t('card.notFound', { ref: selection }) : t('card.loading')}</p>
        )}
        <IconButton icon="close" label={t('card.close')} onClick={() => actions.select(null)} />
      </div>
    </aside>
  );
}

function Card({
  card,
  back,
  hits,
}: {
  readonly card: CardModel;
  /** The card shown before this one. */
  readonly back: CardModel | null;
  readonly hits: readonly EntityRef[];
}) {
  const t = useTranslate();
  const services = useServices();
  const [allOpen, setAllOpen] = useState(false);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const followed = useRef(false);
  const { ref } = card;
  // The link that was followed is gone with the old card: keyboard focus goes on at the new title.
  useEffect(() => {
    if (followed.current) titleRef.current?.focus();
    followed.current = false;
  });
  const open = (to: EntityRef): void => {
    followed.current = true;
    goToEntity(services, to);
  };
  return (
    <aside className="card" aria-label={t('card.title', { kind: card.kindWord, title: card.title })}>
      <CardHeader card={card} back={back} hits={hits} titleRef={titleRef} onOpen={open} />
      <div className="card-scroll" key={ref}>
        {card.status === null ? null : (
          <div className="card-status">
            <CardSource provenance={card.status.provenance} label={card.status.text} allOpen={allOpen}>
              <strong className="card-value">
                <DataText text={card.status.text} />
              </strong>
            </CardSource>
          </div>
        )}
        {card.sentences.map((sentence) => (
          <div key={sentence.text} className={`card-sentence card-sentence-${sentence.tone}`}>
            <CardSource provenance={sentence.provenance} label={sentence.text} allOpen={allOpen}>
              <span className="card-value">
                <DataText text={sentence.text} />
              </span>
            </CardSource>
          </div>
        ))}
        <CardSections sections={card.sections} allOpen={allOpen} onOpen={open} />
        {WITH_DIVIDEND.has(kindOfRef(ref)) ? (
          <Suspense fallback={null}>
            <CardDividend of={ref} />
          </Suspense>
        ) : null}
      </div>
      <footer className="card-footer">
        <button
          type="button"
          className="link-button"
          aria-pressed={allOpen}
          onClick={() => setAllOpen(!allOpen)}
        >
          {t(allOpen ? 'card.hideSources' : 'card.showSources')}
        </button>
      </footer>
    </aside>
  );
}

/** What the selected thing is, at the right. `hits` are the things under the last click, top first. */
export function CardPanel({ hits }: { readonly hits: readonly EntityRef[] }) {
  const selection = useApp((state) => state.view.selection);
  const [trail, setTrail] = useState<readonly EntityRef[]>([]);
  const walked = walkTrail(trail, selection);
  if (walked !== trail) setTrail(walked);
  const before = walked.at(-2) ?? null;
  const refs = useMemo(
    () => [selection, before].filter((ref): ref is EntityRef => ref !== null),
    [selection, before],
  );
  const [card, back] = useCardModels(refs);
  if (selection === null) return null;
  return card === null || card === undefined ? (
    <EmptyCard selection={selection} />
  ) : (
    <Card card={card} back={back ?? null} hits={hits} />
  );
}
