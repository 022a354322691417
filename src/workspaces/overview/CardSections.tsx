import '@/i18n/add-card-words';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import { formatMonthWords } from '@/i18n/format-date';
import type { CardItem, CardRow, CardSection } from '@/layers/cards/card-model';
import { MilestoneStrip } from '@/charts/MilestoneStrip';
import { useApp, useTranslate } from '../app-context';
import { CardLinks, CardName } from './CardLinks';
import { CardSource } from './CardSource';
import { DataText } from './DataText';

interface Shared {
  readonly allOpen: boolean;
  readonly onOpen: (ref: EntityRef) => void;
}

function Rows({ rows, allOpen, onOpen }: Shared & { readonly rows: readonly CardRow[] }) {
  const t = useTranslate();
  return (
    <dl className="card-rows">
      {rows.map((row) => (
        <div key={row.label}>
          <dt>
            <DataText text={row.label} />
          </dt>
          <dd className={row.missing ? 'quiet' : undefined}>
            <CardSource provenance={row.provenance} label={row.label} allOpen={allOpen}>
              <span className="card-value">
                {row.links.length === 0 ? (
                  <DataText text={row.value} />
                ) : (
                  <CardLinks links={row.links} separator={t('card.listComma')} onOpen={onOpen} />
                )}
              </span>
            </CardSource>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Item({ item, allOpen, onOpen }: Shared & { readonly item: CardItem }) {
  return (
    <li>
      <CardSource provenance={item.provenance} label={item.text} allOpen={allOpen}>
        <div className="card-value">
          <CardName link={item} onOpen={onOpen} />
          {item.asides.map((aside) => (
            <p key={aside} className="card-aside">
              <DataText text={aside} />
            </p>
          ))}
        </div>
      </CardSource>
    </li>
  );
}

function List(props: Shared & { readonly section: Extract<CardSection, { kind: 'list' }> }) {
  const { section } = props;
  if (section.items.length === 0)
    return (
      <>
        <h3>{section.title}</h3>
        <p className="quiet">{section.empty}</p>
      </>
    );
  const items = section.items.map((item, at) => (
    <Item key={item.ref ?? `${item.text}/${at}`} item={item} allOpen={props.allOpen} onOpen={props.onOpen} />
  ));
  return (
    <details open={section.open}>
      <summary>
        <h3>{section.title}</h3>
        <span className="card-count">{section.items.length}</span>
      </summary>
      {section.ordered ? <ol className="card-list">{items}</ol> : <ul className="card-list">{items}</ul>}
    </details>
  );
}

function Milestones(props: Shared & { readonly section: Extract<CardSection, { kind: 'milestones' }> }) {
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const month = useApp((state) => state.view.month);
  const { title, items } = props.section;
  const dated = items.flatMap(({ id, date, forecast }) => (date === null ? [] : [{ id, date, forecast }]));
  return (
    <>
      <h3>{title}</h3>
      {dated.length === 0 ? null : (
        <MilestoneStrip
          points={dated}
          month={month}
          label={t('card.strip', { count: dated.length, month: formatMonthWords(month, locale) })}
        />
      )}
      <ol className="card-list card-milestones">
        {items.map((item) => (
          <li
            key={item.id}
            className={item.date === null ? 'card-undated' : item.later ? 'card-later' : undefined}
          >
            <CardSource provenance={item.provenance} label={item.title} allOpen={props.allOpen}>
              <div className="card-value">
                <DataText text={item.title} />
                <p className="card-aside">
                  <DataText
                    text={[
                      item.dateText,
                      item.forecast ? t('card.forecast') : '',
                      item.later ? t('card.later') : '',
                    ]
                      .filter((text) => text !== '')
                      .join(' · ')}
                  />
                </p>
              </div>
            </CardSource>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The body of a card: rows, lists and milestones under their headings. */
export function CardSections(props: Shared & { readonly sections: readonly CardSection[] }) {
  const { allOpen, onOpen } = props;
  return props.sections.map((section) => (
    <section key={`${section.kind}/${section.title}`} className="card-section">
      {section.kind === 'rows' ? (
        <>
          {section.title === '' ? null : <h3>{section.title}</h3>}
          <Rows rows={section.rows} allOpen={allOpen} onOpen={onOpen} />
        </>
      ) : section.kind === 'list' ? (
        <List section={section} allOpen={allOpen} onOpen={onOpen} />
      ) : (
        <Milestones section={section} allOpen={allOpen} onOpen={onOpen} />
      )}
    </section>
  ));
}
