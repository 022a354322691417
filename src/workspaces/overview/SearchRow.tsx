import '@/i18n/add-search-words';
import type { Locale } from '@/i18n/locale';
import type { SearchWord } from '@/i18n/words/search';
import { classIndexAt } from '@/layers/layer-frame';
import { NOT_DRAWN } from '@/layers/mark';
import { marksOfRef } from '@/layers/marks-of-ref';
import type { SearchName, SearchTarget } from '@/layers/search-entry';
import type { NameMatch } from '@/layers/search-match';
import type { SearchResult } from '@/layers/search-run';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import { kindOfRef } from '@/domain/view-state/entity-ref';
import { Icon, type IconName } from '@/ui/Icon';
import { SymbolSwatch } from '@/ui/SymbolSwatch';
import { useApp, useServices, useTranslate } from '../app-context';
import { DataText } from './DataText';
import { sayPlaceAt } from './search-choose';
import { clipAround, highlightIn, type TextPiece } from './search-highlight';

function Pieces({ pieces }: { readonly pieces: readonly TextPiece[] }) {
  return pieces.map(({ text, matched, at }) =>
    matched ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}

/** How the thing looks on the map, or an icon for what is not drawn. */
function RowSign({ target }: { readonly target: SearchTarget }) {
  const { province } = useServices();
  const theme = useApp((state) => state.preferences.theme);
  const month = useApp((state) => state.view.month);
  const icon = (name: IconName) => (
    <span className="search-sign">
      <Icon name={name} size={18} />
    </span>
  );
  if (target.kind === 'layer') return icon('layers');
  if (target.kind === 'coordinate') return icon('locate');
  if (target.kind === 'command') return icon('next');
  if (kindOfRef(target.ref) === 'clause') return icon('list');
  if (kindOfRef(target.ref) === 'target') return icon('target');
  const marks = marksOfRef(province.atlas, province.marksOf, target.ref);
  const drawn = marks.filter((item) => classIndexAt(item, month) !== NOT_DRAWN);
  const mark = drawn[drawn.length - 1];
  const symbolClass =
    mark === undefined ? undefined : classesOfLayer(mark.layer, theme)[classIndexAt(mark, month)];
  return (
    <span className="search-sign">
      {symbolClass === undefined ? null : <SymbolSwatch symbol={symbolClass.symbol} />}
    </span>
  );
}

/** Whether the thing has marks and the month shown draws none of them. */
function useIsAway(target: SearchTarget): boolean {
  const { province } = useServices();
  const month = useApp((state) => state.view.month);
  if (target.kind === 'layer' || target.kind === 'coordinate' || target.kind === 'command') return false;
  const marks = marksOfRef(province.atlas, province.marksOf, target.ref);
  return marks.length > 0 && marks.every((mark) => classIndexAt(mark, month) === NOT_DRAWN);
}

const OTHER_WORD: Readonly<Record<SearchName['role'], SearchWord | null>> = {
  title: null,
  english: null,
  variant: 'search.alias',
  alias: 'search.alias',
  former: 'search.former',
  code: 'search.code',
  mention: 'search.mention',
};

/** The name that matched, when it is not the one shown: 曾用名 莱西北. */
function OtherName({ match }: { readonly match: NameMatch }) {
  const t = useTranslate();
  const word = OTHER_WORD[match.name.role];
  return (
    <span className="search-other">
      {word === null ? null : `${t(word)} `}
      <Pieces pieces={clipAround(match.name.text, match.from, match.to)} />
    </span>
  );
}

function useMeta(result: SearchResult, locale: Locale): string {
  const t = useTranslate();
  const services = useServices();
  const { entry } = result;
  const { target } = entry;
  const shown = useApp((state) => target.kind === 'layer' && state.view.layers[target.layer].visible);
  const state = target.kind === 'layer' ? t(shown ? 'search.shown' : 'search.hidden') : '';
  const where = target.kind === 'coordinate' ? sayPlaceAt(services, target.lngLat) : entry.where[locale];
  return [entry.kind[locale], where, state].filter((text) => text !== '').join(' · ');
}

/** One result: sign, name with the matched part marked, kind and place. */
export function SearchRow(props: {
  readonly result: SearchResult;
  readonly id: string;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}) {
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const { entry, match } = props.result;
  const title = entry.title[locale];
  const away = useIsAway(entry.target);
  const meta = useMeta(props.result, locale);
  const isBody = match !== null && match.name.role !== 'mention' && match.name.role !== 'code';
  const pieces = isBody ? highlightIn(title, match.name.text.slice(match.from, match.to)) : null;
  return (
    <div
      id={props.id}
      role="option"
      tabIndex={-1}
      aria-selected={props.active}
      className="search-row"
      onPointerMove={props.onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onChoose}
    >
      <RowSign target={entry.target} />
      <span className="search-name" lang={/\p{Script=Han}/u.test(title) ? 'zh-CN' : undefined}>
        <Pieces pieces={pieces ?? [{ text: title, matched: false, at: 0 }]} />
        {match !== null && pieces === null ? <OtherName match={match} /> : null}
        {away ? <span className="search-badge">{t('search.away')}</span> : null}
        {entry.unplaced ? <span className="search-badge">{t('search.unplaced')}</span> : null}
      </span>
      <span className="search-meta">
        <DataText text={meta} />
      </span>
    </div>
  );
}
