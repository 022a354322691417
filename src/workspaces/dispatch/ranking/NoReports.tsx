import type { LibraryId } from '@/domain/library/library';
import { useActions, useTranslate } from '../../app-context';
import { useKept } from '../../library-room';

/** What a library without reports, or without planned milestones, lacks, and what to do about it. */
export function NoReports({ title }: { readonly title?: string }) {
  const t = useTranslate();
  const actions = useActions();
  const { library } = useKept();
  const which = library.id === 'public' ? 'public' : 'empty';
  const others: readonly (readonly [LibraryId, string])[] = [
    ['drill', t('ranking.missing.drill')],
    ['drill_large', t('ranking.missing.large')],
    ['office', t('ranking.missing.office')],
  ];
  return (
    <section className="dispatch-missing" aria-label={title ?? t(`ranking.missing.${which}.title`)}>
      <h3>{title ?? t(`ranking.missing.${which}.title`)}</h3>
      <p>{title === undefined ? t(`ranking.missing.${which}.why`) : t('due.none.what')}</p>
      {title === undefined ? <p>{t('ranking.missing.needs')}</p> : null}
      <h4>{t('ranking.missing.todo')}</h4>
      <ul>
        {others
          .filter(([id]) => id !== library.id)
          .map(([id, word]) => (
            <li key={id}>
              <button type="button" className="button" onClick={() => actions.openLibrary(id)}>
                {word}
              </button>
            </li>
          ))}
        <li>
          <button
            type="button"
            className="button"
            onClick={() => {
              actions.openDataSection('import');
              actions.showWorkspace('data');
            }}
          >
            {t('ranking.missing.import')}
          </button>
        </li>
      </ul>
    </section>
  );
}
