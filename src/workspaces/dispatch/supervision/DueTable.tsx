import type { RegisterLine } from '@/analysis/supervision-register';
import { SUPERVISION_STEPS } from '@/domain/dispatch/supervision-step';
import { LIGHT_KINDS } from '@/domain/dispatch/light-rule';
import { toRef } from '@/domain/view-state/entity-ref';
import { formatMonthWords } from '@/i18n/format-date';
import { useServices } from '../../app-context';
import type { FacetWords } from '../../library/row-facets';
import { openSheet } from '../../open-sheet';
import type { LibraryId } from '@/domain/library/library';

/** Rows drawn of one city; the rest is told by number and stands in the workbook. */
const SHOWN = 80;

/** Projects of one city for which a step is due, with what it rests on; each can be chosen. */
export function DueTable(props: {
  readonly city: string;
  readonly lines: readonly RegisterLine[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void;
  /** Unfolded to begin with. */
  readonly isOpen: boolean;
  readonly libraryId: LibraryId;
  readonly words: FacetWords;
}) {
  const { city, lines, chosen, onChoose, isOpen, libraryId, words } = props;
  const { t, locale } = words;
  const { store } = useServices();
  const ids = lines.map(({ project }) => project.id);
  const isAll = ids.every((id) => chosen.has(id));
  return (
    <details className="ladder-city" open={isOpen} aria-label={city}>
      <summary>
        {city} <span className="quiet">{lines.length}</span>
      </summary>
      <label className="ladder-check">
        <input type="checkbox" checked={isAll} onChange={() => onChoose(ids, !isAll)} />
        {t('ladder.chooseCity', { city })}
      </label>
      <table className="rules-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('ladder.project')}</th>
            <th scope="col">{t('ladder.light')}</th>
            <th scope="col">{t('ladder.redSince')}</th>
            <th scope="col">{t('ladder.dueSince')}</th>
            <th scope="col">{t('ladder.why')}</th>
            <th scope="col">{t('ladder.last')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, SHOWN).map(({ project, light, redSince, due, dueSince, steps }) => {
            const last = steps.at(-1);
            const ref = toRef('project', project.id);
            return (
              <tr key={project.id}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={project.name}
                    checked={chosen.has(project.id)}
                    onChange={(event) => onChoose([project.id], event.target.checked)}
                  />
                </td>
                <th scope="row" className="ladder-name">
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => openSheet(store, ref, libraryId)}
                  >
                    {project.name}
                  </button>
                  {project.responsibleUnit === '' ? null : <p className="quiet">{project.responsibleUnit}</p>}
                </th>
                <td>{light === null ? '—' : LIGHT_KINDS[light.rule.kind][locale]}</td>
                <td>{redSince === null ? '—' : formatMonthWords(redSince, locale)}</td>
                <td>{dueSince === null ? '—' : formatMonthWords(dueSince, locale)}</td>
                <td>{locale === 'zh' ? due?.sentence : due?.sentenceEn}</td>
                <td>
                  {last === undefined
                    ? t('ladder.noStep')
                    : `${SUPERVISION_STEPS[last.kind][locale]} ${last.day} ${last.document}`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {lines.length > SHOWN ? (
        <p className="quiet">{t('ladder.more', { count: lines.length - SHOWN })}</p>
      ) : null}
    </details>
  );
}
