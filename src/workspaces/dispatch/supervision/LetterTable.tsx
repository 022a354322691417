import { lastDayOf } from '@/domain/dispatch/day';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { SUPERVISION_STEPS, type SupervisionStep, stepsUntil } from '@/domain/dispatch/supervision-step';
import type { Library } from '@/domain/library/library';
import type { Month } from '@/domain/time/month';
import type { FacetWords } from '../../library/row-facets';

/** A step taken, with the project it was taken about. */
export interface TakenStep {
  readonly project: DispatchProject;
  readonly step: SupervisionStep;
}

/** Every step taken by the end of a month, the newest first. */
export const listTakenSteps = ({ projects }: Library, month: Month): readonly TakenStep[] =>
  projects
    .flatMap((project) =>
      stepsUntil(project.supervision, lastDayOf(month)).map((step) => ({ project, step })),
    )
    .sort((a, b) => (a.step.day < b.step.day ? 1 : a.step.day > b.step.day ? -1 : 0));

/** What was recorded: step, day, project, who decided, why, the letter. */
export function LetterTable({
  taken,
  words,
}: {
  readonly taken: readonly TakenStep[];
  readonly words: FacetWords;
}) {
  const { t, locale, names } = words;
  if (taken.length === 0) return <p className="quiet">{t('ladder.letters.none')}</p>;
  return (
    <table className="rules-table">
      <thead>
        <tr>
          <th scope="col">{t('sheet.step.kind')}</th>
          <th scope="col">{t('ladder.day')}</th>
          <th scope="col">{t('ladder.letter')}</th>
          <th scope="col">{t('ladder.project')}</th>
          <th scope="col">{t('column.city')}</th>
          <th scope="col">{t('sheet.step.person')}</th>
          <th scope="col">{t('sheet.step.reason')}</th>
        </tr>
      </thead>
      <tbody>
        {taken.map(({ project, step }, index) => (
          <tr key={`${project.id}${step.day}${step.kind}${index}`}>
            <th scope="row">{SUPERVISION_STEPS[step.kind][locale]}</th>
            <td className="ladder-nowrap">{step.day}</td>
            <td>{step.document === '' ? t('ladder.noLetter') : step.document}</td>
            <td>{project.name}</td>
            <td>{names.cityOf.get(project.cityAdcode)?.[locale] ?? project.cityAdcode}</td>
            <td>{step.person}</td>
            <td>{step.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
