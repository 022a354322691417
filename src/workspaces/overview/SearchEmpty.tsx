import '@/i18n/add-search-words';
import type { SearchAnswer } from '@/layers/search-run';
import { formatDegrees } from '@/layers/search-run';
import { useTranslate } from '../app-context';

const ADVICE = ['short', 'pinyin', 'code', 'coordinate', 'unplaced'] as const;

/** Nothing found: what was typed, and what to try instead. */
export function SearchEmpty({
  query,
  outside,
}: {
  readonly query: string;
  readonly outside: SearchAnswer['outside'];
}) {
  const t = useTranslate();
  return (
    <div className="search-empty">
      <p className="search-nothing">
        {outside === null
          ? t('search.nothing', { query: query.trim() })
          : t('search.outside', { lng: formatDegrees(outside[0]), lat: formatDegrees(outside[1]) })}
      </p>
      <ul>
        {ADVICE.map((advice) => (
          <li key={advice}>{t(`search.advice.${advice}`)}</li>
        ))}
      </ul>
    </div>
  );
}
