import '@/i18n/add-search-words';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { formatDegrees, search } from '@/layers/search-run';
import { searchStarters } from '@/layers/search-starters';
import { Dialog } from '@/ui/Dialog';
import { Icon } from '@/ui/Icon';
import { IconButton } from '@/ui/IconButton';
import { useActions, useServices, useTranslate } from '../app-context';
import { SearchEmpty } from './SearchEmpty';
import { SearchFoot } from './SearchFoot';
import { SearchList, type SearchOption, toOptionGroups } from './SearchList';
import { chooseTarget } from './search-choose';
import { useSearchIndex } from './search-use-index';
import './SearchDialog.css';

const PAGE = 8;
const NOTHING_OPENED: ReadonlySet<string> = new Set();

/** Give the focus back to what had it before the box opened. */
function useFocusReturn(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
}

/** Index of the row a key leads to, or null for other keys. */
function stepTo(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'PageDown':
      return Math.min(count - 1, at + PAGE);
    case 'PageUp':
      return Math.max(0, at - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** One box for everything: names, pinyin, initials, codes, coordinates, layers and commands. */
export function SearchDialog() {
  const t = useTranslate();
  const services = useServices();
  const actions = useActions();
  const input = useRef<HTMLInputElement>(null);
  const { index, isPinyinOff } = useSearchIndex();
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState(NOTHING_OPENED);
  const [activeId, setActiveId] = useState<string | null>(null);
  useFocusReturn();
  useEffect(() => input.current?.focus(), []);
  const isEmpty = query.trim() === '';
  const answer = useMemo(
    () => (isEmpty ? searchStarters(index) : search(index, query)),
    [index, query, isEmpty],
  );
  const groups = useMemo(() => toOptionGroups(answer.sections, opened), [answer, opened]);
  const options = useMemo(() => groups.flatMap((group) => group.options), [groups]);
  const at = Math.max(
    0,
    options.findIndex((option) => option.id === activeId),
  );
  const active = options[at];
  const type = (text: string): void => {
    setQuery(text);
    setOpened(NOTHING_OPENED);
    setActiveId(null);
    input.current?.focus();
  };
  const choose = (option: SearchOption): void => {
    if (option.kind === 'result') {
      chooseTarget(services, option.result.entry.target);
      return;
    }
    const rest = answer.sections.find((section) => section.id === option.section)?.results[PAGE];
    setOpened(new Set([...opened, option.section]));
    setActiveId(rest === undefined ? null : `search-${rest.entry.key}`);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || active === undefined) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      // Enter in an empty box chooses nothing unless the person moved to a row.
      if (query.trim() === '' && activeId === null) return;
      choose(active);
      return;
    }
    const next =
      event.ctrlKey || event.altKey || event.shiftKey ? null : stepTo(event.key, at, options.length);
    if (next === null) return;
    event.preventDefault();
    setActiveId(options[next]?.id ?? null);
  };
  const close = (): void => actions.openDialog(null);
  return (
    <Dialog bare title={t('search.title')} closeLabel={t('action.close')} onClose={close}>
      <div className="search-box">
        <div className="search-field">
          <Icon name="search" size={22} />
          <input
            ref={input}
            type="text"
            role="combobox"
            aria-label={t('search.title')}
            aria-expanded={options.length > 0}
            aria-controls="search-list"
            aria-autocomplete="list"
            aria-activedescendant={active?.id}
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            placeholder={t('search.placeholder')}
            value={query}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
          />
          {query === '' ? null : (
            <button type="button" className="button search-clear" onClick={() => type('')}>
              {t('search.clear')}
            </button>
          )}
          <IconButton icon="close" label={t('action.close')} shortcut="Esc" onClick={close} />
        </div>
        {isPinyinOff ? <p className="search-warning">{t('search.noPinyin')}</p> : null}
        {answer.outside === null || options.length === 0 ? null : (
          <p className="search-warning">
            {t('search.outside', {
              lng: formatDegrees(answer.outside[0]),
              lat: formatDegrees(answer.outside[1]),
            })}
          </p>
        )}
        {options.length > 0 ? (
          <SearchList
            id="search-list"
            groups={groups}
            activeId={active?.id ?? null}
            onPoint={setActiveId}
            onChoose={choose}
          />
        ) : (
          <SearchEmpty query={query} outside={answer.outside} />
        )}
        <SearchFoot count={isEmpty ? null : answer.count} onTry={type} />
      </div>
    </Dialog>
  );
}
