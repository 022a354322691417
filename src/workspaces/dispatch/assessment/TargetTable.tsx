import type { TargetJudgement } from '@/analysis/target-state';
import type { Target } from '@/domain/policy/target';
import { useTranslate } from '../../app-context';
import { TargetLine } from './TargetLine';

/** A target with its judgement. */
export interface JudgedTarget {
  readonly target: Target;
  readonly judgement: TargetJudgement;
}

/** Stated numbers as a table. */
export function TargetTable({
  rows,
  label,
}: {
  readonly rows: readonly JudgedTarget[];
  readonly label: string;
}) {
  const t = useTranslate();
  return (
    <table className="rules-table assess-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('assess.indicator')}</th>
          <th scope="col">{t('assess.clause')}</th>
          <th scope="col">{t('assess.stated')}</th>
          <th scope="col">{t('assess.place')}</th>
          <th scope="col">{t('assess.reading')}</th>
          <th scope="col">{t('assess.state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ target, judgement }) => (
          <TargetLine key={target.id} target={target} judgement={judgement} />
        ))}
      </tbody>
    </table>
  );
}
