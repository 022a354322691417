import '@/i18n/add-card-words';
import type { RefObject } from 'react';
import { type EntityRef, kindOfRef } from '@/domain/view-state/entity-ref';
import { MAX_PINS } from '@/domain/view-state/view-state';
import type { CardModel } from '@/layers/cards/card-model';
import { IconButton } from '@/ui/IconButton';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { goToRegion } from '../go-to';
import { openSheet } from '../open-sheet';
import { locateCard } from './card-locate';
import { CardLinks } from './CardLinks';
import { DataText } from './DataText';

const isRegion = (ref: EntityRef): boolean =>
  ['province', 'circle', 'city', 'county'].includes(kindOfRef(ref));

function HitSteps({ hits, current }: { readonly hits: readonly EntityRef[]; readonly current: EntityRef }) {
  const t = useTranslate();
  const actions = useActions();
  const at = hits.indexOf(current);
  if (hits.length < 2 || at < 0) return null;
  const step = (by: number): void => actions.select(hits[(at + by + hits.length) % hits.length] ?? current);
  const count = `${at + 1}/${hits.length}`;
  return (
    <span className="card-hits">
      <IconButton icon="previous" label={t('card.previousHit')} onClick={() => step(-1)} />
      <span title={t('card.hits', { at: at + 1, count: hits.length })}>{count}</span>
      <IconButton icon="next" label={t('card.nextHit')} onClick={() => step(1)} />
    </span>
  );
}

/** Kind, name, place and the things to do with it. */
export function CardHeader(props: {
  readonly card: CardModel;
  readonly back: CardModel | null;
  readonly hits: readonly EntityRef[];
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  readonly onOpen: (ref: EntityRef) => void;
}) {
  const t = useTranslate();
  const services = useServices();
  const actions = useActions();
  const pins = useApp((state) => state.view.pins);
  const region = useApp((state) => state.view.region);
  const { card, back, titleRef } = props;
  const pinned = pins.includes(card.ref);
  const togglePin = (): void => {
    if (!pinned && pins.length >= MAX_PINS) actions.notify(t('card.pinFull', { count: MAX_PINS }), 'warning');
    else actions.togglePin(card.ref);
  };
  return (
    <header className="card-header">
      <div className="card-actions">
        {back === null ? null : (
          <IconButton
            icon="undo"
            label={t('card.backTo', { title: back.title })}
            onClick={() => props.onOpen(back.ref)}
          />
        )}
        <span className="card-kind">{card.kindWord}</span>
        <HitSteps hits={props.hits} current={card.ref} />
        {kindOfRef(card.ref) === 'project' ? (
          <IconButton
            icon="list"
            label={t('card.openSheet')}
            onClick={() => openSheet(services.store, card.ref, 'public')}
          />
        ) : null}
        <IconButton
          icon="locate"
          label={t('card.locate')}
          onClick={() => {
            if (!locateCard(services, card)) actions.notify(t('card.nothingPlaced'));
          }}
        />
        <IconButton
          icon="pin"
          label={t(pinned ? 'card.unpin' : 'card.pin')}
          shortcut="P"
          pressed={pinned}
          onClick={togglePin}
        />
        <IconButton icon="close" label={t('card.close')} onClick={() => actions.select(null)} />
      </div>
      <h2 ref={titleRef} tabIndex={-1}>
        <DataText text={card.title} />
      </h2>
      {card.subtitle.length === 0 ? null : (
        <p className="card-where">
          <CardLinks links={card.subtitle} separator=" · " onOpen={props.onOpen} />
        </p>
      )}
      {isRegion(card.ref) && card.ref !== region ? (
        <button type="button" className="button" onClick={() => goToRegion(services, card.ref)}>
          {t('card.setRegion')}
        </button>
      ) : null}
    </header>
  );
}
