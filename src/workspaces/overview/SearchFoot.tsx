import '@/i18n/add-search-words';
import { useTranslate } from '../app-context';

const EXAMPLES = ['jn', '寿光 园区', 'A19', '118.78,36.86'] as const;

/** Below the list: examples to try before anything is typed, then how many were found; the keys. */
export function SearchFoot(props: {
  /** Null before anything is typed. */
  readonly count: number | null;
  readonly onTry: (example: string) => void;
}) {
  const t = useTranslate();
  return (
    <footer className="search-foot">
      {props.count === null ? (
        <span className="search-examples">
          {t('search.try')}
          {EXAMPLES.map((example) => (
            <button
              key={example}
              type="button"
              className="search-example"
              onClick={() => props.onTry(example)}
            >
              {example}
            </button>
          ))}
        </span>
      ) : (
        <span role="status">{t('search.count', { count: props.count })}</span>
      )}
      <span className="search-hints" aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> {t('search.keys.move')} <kbd>Enter</kbd> {t('search.keys.go')}{' '}
        <kbd>Esc</kbd> {t('search.keys.close')}
      </span>
    </footer>
  );
}
