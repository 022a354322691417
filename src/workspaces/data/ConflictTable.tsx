import { type FillInChoice, keyOfDifference } from '@/analysis/fill-in/changes-of-returned-forms';
import { type FillInDifference, nameOfFillInField } from '@/analysis/fill-in/compare-returned-forms';
import { useTranslate } from '../app-context';
import { showFillInValue, showOfferSource } from './show-fill-in';

/** Cells that two files, or a file and the library, disagree on: a person chooses each. */
export function ConflictTable(props: {
  readonly conflicts: readonly FillInDifference[];
  readonly nameOf: (projectId: string) => string;
  readonly choices: ReadonlyMap<string, FillInChoice>;
  readonly onChoose: (key: string, choice: FillInChoice) => void;
}) {
  const { conflicts, nameOf, choices, onChoose } = props;
  const t = useTranslate();
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t('data.column.project')}</th>
          <th scope="col">{t('data.column.field')}</th>
          <th scope="col">{t('data.column.sent')}</th>
          <th scope="col">{t('data.column.choose')}</th>
        </tr>
      </thead>
      <tbody>
        {conflicts.map((difference) => {
          const key = keyOfDifference(difference);
          return (
            <tr key={key}>
              <th scope="row">{nameOf(difference.projectId)}</th>
              <td>
                {nameOfFillInField(difference.field)}
                <div className="quiet">
                  {t(
                    `data.fillIn.conflict.${difference.kind === 'clean' ? 'changed_here' : difference.kind}`,
                  )}
                </div>
              </td>
              <td>{showFillInValue(difference.base, t)}</td>
              <td>
                <fieldset className="data-choices">
                  <legend className="visually-hidden">{t('data.column.choose')}</legend>
                  {difference.offers.map((offer, index) => (
                    <label key={showOfferSource(offer.source)}>
                      <input
                        type="radio"
                        name={key}
                        checked={choices.get(key) === index}
                        onChange={() => onChoose(key, index)}
                      />
                      <span>{showFillInValue(offer.value, t)}</span>
                      <span className="quiet">{showOfferSource(offer.source)}</span>
                    </label>
                  ))}
                  <label>
                    <input
                      type="radio"
                      name={key}
                      checked={
                        (choices.get(key) ?? (difference.kind === 'locked' ? 'keep' : null)) === 'keep'
                      }
                      onChange={() => onChoose(key, 'keep')}
                    />
                    <span>{t('data.fillIn.keep', { value: showFillInValue(difference.now, t) })}</span>
                  </label>
                </fieldset>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
