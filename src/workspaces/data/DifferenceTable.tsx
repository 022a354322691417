import { type FillInDifference, nameOfFillInField } from '@/analysis/fill-in/compare-returned-forms';
import { useTranslate } from '../app-context';
import { showFillInValue, showOfferSource } from './show-fill-in';

const SHOWN = 200;

/** What will be written: cell by cell, from what to what, and from which row. */
export function DifferenceTable(props: {
  readonly differences: readonly FillInDifference[];
  readonly nameOf: (projectId: string) => string;
}) {
  const { differences, nameOf } = props;
  const t = useTranslate();
  const hidden = differences.length - SHOWN;
  return (
    <>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('data.column.project')}</th>
            <th scope="col">{t('data.column.field')}</th>
            <th scope="col">{t('data.column.now')}</th>
            <th scope="col">{t('data.column.offer')}</th>
            <th scope="col">{t('data.column.source')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, SHOWN).map(({ projectId, field, now, offers }) => (
            <tr key={`${projectId}/${field}`}>
              <th scope="row">{nameOf(projectId)}</th>
              <td>{nameOfFillInField(field)}</td>
              <td>{showFillInValue(now, t)}</td>
              <td>{offers[0] === undefined ? '' : showFillInValue(offers[0].value, t)}</td>
              <td className="quiet">{offers[0] === undefined ? '' : showOfferSource(offers[0].source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 ? <p className="quiet">{t('data.more', { count: hidden })}</p> : null}
    </>
  );
}
