import { useEffect, useState } from 'react';
import { INTAKE_FIELDS } from '@/analysis/intake/intake-field';
import { useApp, useTranslate } from '../app-context';
import { useKeeper } from '../library-room';
import { forgetMapping, type MappingBook, readMappingBook } from './saved-mappings';

/** Forms whose columns were confirmed: what each is read as, and a button to forget one. */
export function SavedMappings() {
  const t = useTranslate();
  const keeper = useKeeper();
  const locale = useApp((state) => state.preferences.locale);
  const [book, setBook] = useState<MappingBook>(new Map());
  useEffect(() => {
    let wanted = true;
    void readMappingBook(keeper).then((found) => {
      if (wanted) setBook(found);
    });
    return () => {
      wanted = false;
    };
  }, [keeper]);
  if (book.size === 0) return null;
  return (
    <details className="data-detector">
      <summary>{t('import.saved', { count: book.size })}</summary>
      <ul className="data-saved">
        {[...book].map(([fingerprint, { title, day, columns }]) => (
          <li key={fingerprint}>
            <strong>{title}</strong> <span className="quiet">{day}</span>{' '}
            <button
              type="button"
              className="button"
              aria-label={t('import.saved.forgetThis', { form: title })}
              onClick={() => void forgetMapping(keeper, fingerprint).then(setBook)}
            >
              {t('import.saved.forget')}
            </button>
            <p className="quiet">
              {columns
                .flatMap(({ heading, field }) =>
                  field === null || field === 'sequence'
                    ? []
                    : [`${heading} → ${INTAKE_FIELDS[field][locale]}`],
                )
                .join('；')}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
