import type { BulletinFigure } from '@/analysis/bulletin/bulletin-figure';
import type { BulletinFacts } from '@/analysis/bulletin/gather-bulletin';
import type { Library } from '@/domain/library/library';
import { toRef } from '@/domain/view-state/entity-ref';
import { Dialog } from '@/ui/Dialog';
import { useServices, useTranslate } from '../../app-context';
import { openSheet } from '../../open-sheet';
import { rowsOfFigure, sayBasis } from './say-basis';

/** More rows than this are not drawn at once. */
const MOST_ROWS = 500;

/** All projects behind a number, each with its way to the sheet. */
export function FigureDialog(props: {
  readonly title: string;
  readonly figure: BulletinFigure;
  readonly facts: BulletinFacts;
  readonly library: Library;
  readonly onClose: () => void;
}) {
  const { title, figure, facts, library, onClose } = props;
  const t = useTranslate();
  const { store } = useServices();
  const rows = rowsOfFigure(figure, facts, t, MOST_ROWS);
  const count = figure.projectIds.length;
  return (
    <Dialog title={title} closeLabel={t('action.close')} onClose={onClose} wide>
      <p>{sayBasis(figure, t)}</p>
      <p className="quiet">
        {t('bulletin.figure.rule')} {figure.rule}
        {' · '}
        {count === 0 ? t('bulletin.figure.noRows') : t('bulletin.figure.rows', { count })}
        {count > rows.length ? ` · ${t('bulletin.figure.allShown', { count: rows.length })}` : ''}
      </p>
      <ol className="figure-rows">
        {rows.map(({ project, gives }) => (
          <li key={project.id}>
            <button
              type="button"
              className="link-button"
              title={t('bulletin.figure.sheet')}
              onClick={() => openSheet(store, toRef('project', project.id), library.id)}
            >
              {project.name}
            </button>
            <span>{gives}</span>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
