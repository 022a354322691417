import { useState } from 'react';
import { TABLE_FACETS, type TableFacet } from '@/domain/view-state/table-view';
import { formatNumber } from '@/i18n/format-number';
import { Icon } from '@/ui/Icon';
import { useActions, useApp } from '../app-context';
import { nameOfValue } from './row-facets';
import type { Table } from './use-table';
import './FacetPanel.css';

/** Values of a facet shown before it is asked for more. */
const SHORT = 8;
/** Facets that stand open at first; the others open by a press. */
const OPEN_AT_FIRST: readonly TableFacet[] = ['city', 'stage', 'pool_class', 'light', 'list', 'industry'];

function Facet({ facet, table }: { readonly facet: TableFacet; readonly table: Table }) {
  const { words, counts, facets } = table;
  const { t } = words;
  const actions = useActions();
  const filters = useApp((state) => state.view.table.filters);
  const chosen = filters[facet] ?? [];
  const [open, setOpen] = useState(OPEN_AT_FIRST.includes(facet) || chosen.length > 0);
  const [all, setAll] = useState(facet === 'city');
  const values = facets.find(({ id }) => id === facet)?.values ?? [];
  const count = counts.get(facet);
  const largest = Math.max(1, ...(count ?? []));
  // A link may choose what this library does not have: it stands in front, so that it can be let go.
  const strange = chosen.filter((value) => !values.includes(value));
  const entries = [
    ...strange.map((value) => ({ value, count: 0 })),
    ...values.map((value, index) => ({ value, count: count?.[index] ?? 0 })),
  ];
  const relevant =
    facet === 'county' ? entries.filter((entry) => entry.count > 0 || chosen.includes(entry.value)) : entries;
  const shown = all ? relevant : relevant.slice(0, SHORT);
  const choose = (value: string): void => {
    const next = chosen.includes(value) ? chosen.filter((item) => item !== value) : [...chosen, value];
    const { [facet]: _, ...others } = filters;
    actions.setTable({ filters: next.length === 0 ? others : { ...others, [facet]: next } });
  };
  return (
    <section className="facet" aria-label={t(`facet.${facet}`)}>
      <h3>
        <button type="button" className="facet-head" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span>{t(`facet.${facet}`)}</span>
          {chosen.length === 0 ? null : <b className="facet-chosen">{chosen.length}</b>}
          <Icon name="chevron" size={16} />
        </button>
      </h3>
      {open ? (
        <ul>
          {shown.map((entry) => {
            const isChosen = chosen.includes(entry.value);
            return (
              <li key={entry.value}>
                <label className={`facet-value${entry.count === 0 ? ' facet-nothing' : ''}`}>
                  <input type="checkbox" checked={isChosen} onChange={() => choose(entry.value)} />
                  <span className="facet-name">
                    {nameOfValue(facet, entry.value, words)}
                    {strange.includes(entry.value) ? `（${t('library.unknownFilter')}）` : ''}
                  </span>
                  <span className="facet-count">{formatNumber(entry.count)}</span>
                  <span
                    className="facet-bar"
                    aria-hidden="true"
                    style={{ transform: `scaleX(${entry.count / largest})` }}
                  />
                </label>
              </li>
            );
          })}
          {relevant.length > SHORT && facet !== 'city' ? (
            <li>
              <button type="button" className="link-button" onClick={() => setAll(!all)}>
                {all ? t('library.less') : t('library.more', { count: relevant.length - SHORT })}
              </button>
            </li>
          ) : null}
        </ul>
      ) : null}
    </section>
  );
}

/** Facets with counts; each counts what would be there without its own choice. */
export function FacetPanel({ table }: { readonly table: Table }) {
  const { t } = table.words;
  const actions = useActions();
  const { filters, query } = useApp((state) => state.view.table);
  const isFiltered = Object.keys(filters).length > 0 || query !== '';
  return (
    <aside className="facets" aria-label={t('library.filters')}>
      <header className="facets-head">
        <h2>{t('library.filters')}</h2>
        {isFiltered ? (
          <button
            type="button"
            className="link-button"
            onClick={() => actions.setTable({ filters: {}, query: '' })}
          >
            {t('library.clearFilters')}
          </button>
        ) : null}
      </header>
      <div className="facets-scroll">
        {TABLE_FACETS.map((facet) => (
          <Facet key={facet} facet={facet} table={table} />
        ))}
      </div>
    </aside>
  );
}
