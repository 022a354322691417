import '@/i18n/add-search-words';
import { useEffect, useRef } from 'react';
import type { SearchResult, SearchSection } from '@/layers/search-run';
import { useTranslate } from '../app-context';
import { SearchRow } from './SearchRow';

const MAX_ROWS = 8;

/** What a row of the list stands for: a result, or the rest of a group. */
export type SearchOption =
  | { readonly id: string; readonly kind: 'result'; readonly result: SearchResult }
  | {
      readonly id: string;
      readonly kind: 'more';
      readonly section: SearchSection['id'];
      readonly count: number;
    };

/** A heading with the rows shown under it now. */
export interface OptionGroup {
  readonly id: SearchSection['id'];
  readonly total: number;
  readonly options: readonly SearchOption[];
}

/** Rows of each section: eight, and one that opens the rest. */
export function toOptionGroups(
  sections: readonly SearchSection[],
  opened: ReadonlySet<string>,
): readonly OptionGroup[] {
  return sections.map(({ id, results }) => {
    const isShort = opened.has(id) || results.length <= MAX_ROWS + 1;
    const shown = isShort ? results : results.slice(0, MAX_ROWS);
    const options: SearchOption[] = shown.map((result) => ({
      id: `search-${result.entry.key}`,
      kind: 'result',
      result,
    }));
    if (!isShort)
      options.push({ id: `search-more-${id}`, kind: 'more', section: id, count: results.length - MAX_ROWS });
    return { id, total: results.length, options };
  });
}

/** The listbox: groups of options, the active one kept in view. */
export function SearchList(props: {
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  readonly activeId: string | null;
  readonly onPoint: (id: string) => void;
  readonly onChoose: (option: SearchOption) => void;
}) {
  const t = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  const pointed = useRef<string | null>(null);
  const { activeId } = props;
  const firstId = props.groups[0]?.options[0]?.id ?? null;
  useEffect(() => {
    if (activeId === null || activeId === pointed.current) return;
    if (activeId === firstId) list.current?.scrollTo({ top: 0 });
    else document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId, firstId]);
  const point = (id: string): void => {
    pointed.current = id;
    if (id !== activeId) props.onPoint(id);
  };
  return (
    <div ref={list} id={props.id} className="search-list" role="listbox" aria-label={t('search.results')}>
      {props.groups.map((group) => (
        <div key={group.id} role="group" aria-labelledby={`search-head-${group.id}`}>
          <div id={`search-head-${group.id}`} className="search-head" role="presentation">
            {t(`search.group.${group.id}`)}
            {group.total > MAX_ROWS ? <span className="search-total">{group.total}</span> : null}
          </div>
          {group.options.map((option) =>
            option.kind === 'result' ? (
              <SearchRow
                key={option.id}
                id={option.id}
                result={option.result}
                active={option.id === activeId}
                onPoint={() => point(option.id)}
                onChoose={() => props.onChoose(option)}
              />
            ) : (
              <div
                key={option.id}
                id={option.id}
                role="option"
                tabIndex={-1}
                aria-selected={option.id === activeId}
                className="search-row search-more"
                onPointerMove={() => point(option.id)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => props.onChoose(option)}
              >
                {t('search.more', { count: option.count })}
              </div>
            ),
          )}
        </div>
      ))}
    </div>
  );
}
