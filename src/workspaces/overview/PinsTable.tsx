import type { CardModel, CardRow } from '@/layers/cards/card-model';
import type { ComparedRow } from '@/layers/cards/compare-cards';
import { IconButton } from '@/ui/IconButton';
import { ProvenanceMark } from '@/ui/ProvenanceMark';
import { useActions, useTranslate } from '../app-context';
import { DataText } from './DataText';

function Cell({ row }: { readonly row: CardRow | null }) {
  const t = useTranslate();
  if (row === null) return <td className="quiet">{t('pins.noRow')}</td>;
  const { provenance } = row;
  return (
    <td className={row.missing ? 'quiet' : undefined}>
      <DataText text={row.value} />
      {provenance === null ? null : (
        <ProvenanceMark
          provenance={provenance.provenanceClass}
          word={t(`provenance.${provenance.provenanceClass}`)}
        />
      )}
    </td>
  );
}

/** The pinned things side by side, one row per label; a row that differs is heavier and says so. */
export function PinsTable(props: {
  readonly cards: readonly CardModel[];
  readonly rows: readonly ComparedRow[];
}) {
  const t = useTranslate();
  const actions = useActions();
  return (
    <table className="pins-table">
      <thead>
        <tr>
          <th scope="col">{t('pins.item')}</th>
          {props.cards.map((card) => (
            <th key={card.ref} scope="col">
              <span className="pins-head">
                <button type="button" className="link-button" onClick={() => actions.select(card.ref)}>
                  <DataText text={card.title} />
                </button>
                <IconButton
                  icon="close"
                  label={t('pins.unpinOne', { title: card.title })}
                  onClick={() => actions.togglePin(card.ref)}
                />
              </span>
              <span className="pins-kind">{card.kindWord}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={row.label} className={row.differs ? 'pins-differs' : undefined}>
            <th scope="row">
              {row.differs ? (
                <span
                  className="pins-sign"
                  role="img"
                  aria-label={t('pins.differs')}
                  title={t('pins.differs')}
                >
                  ≠
                </span>
              ) : null}
              {row.label}
            </th>
            {row.cells.map((cell, at) => (
              <Cell key={props.cards[at]?.ref ?? at} row={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
