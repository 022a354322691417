import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { CardLink } from '@/layers/cards/card-model';
import { DataText } from './DataText';

/** A name that opens another card, or plain text when there is none. */
export function CardName({
  link,
  onOpen,
}: {
  readonly link: CardLink;
  readonly onOpen: (ref: EntityRef) => void;
}) {
  const { ref, text } = link;
  if (ref === null)
    return (
      <span>
        <DataText text={text} />
      </span>
    );
  return (
    <button type="button" className="link-button" onClick={() => onOpen(ref)}>
      <DataText text={text} />
    </button>
  );
}

/** Several names in a row. */
export function CardLinks(props: {
  readonly links: readonly CardLink[];
  readonly separator: string;
  readonly onOpen: (ref: EntityRef) => void;
}) {
  return props.links.map((link, at) => (
    <span key={link.ref ?? link.text}>
      {at === 0 ? null : props.separator}
      <CardName link={link} onOpen={props.onOpen} />
    </span>
  ));
}
