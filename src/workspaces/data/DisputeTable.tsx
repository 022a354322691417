import type { ImportDispute } from '@/analysis/intake/list-disputes';
import { pathOfTarget } from '@/analysis/intake/proposed-change';
import type { Translate } from '@/i18n/translate';
import type { DataWord } from '@/i18n/words/data';
import { formatMonth } from '@/domain/time/month';
import { useTranslate } from '../app-context';

const SHOWN = 50;

/** Where a value stands, in words. */
function nameOfTarget(target: ImportDispute['target'], t: Translate): string {
  if (target.kind === 'field') return t(`field.${target.field}` as DataWord);
  if (target.kind === 'report')
    return `${t('data.log.report', { month: formatMonth(target.month) })} · ${t(`data.report.${target.field}` as DataWord)}`;
  if (target.kind === 'annualPlan') return `${target.year} ${t('field.annualPlans')}`;
  return target.kind === 'contact' ? t('data.log.contact') : pathOfTarget(target);
}

/** Values that two rows of the import state differently; the later stands, and this says so. */
export function DisputeTable({ disputes }: { readonly disputes: readonly ImportDispute[] }) {
  const t = useTranslate();
  const show = ({ value, source }: ImportDispute['later']): string =>
    `${typeof value === 'boolean' ? t(value ? 'data.yes' : 'data.no') : String(value)}（${source.file} › ${source.sheet} › ${source.row}）`;
  return (
    <>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('field.name')}</th>
            <th scope="col">{t('import.what')}</th>
            <th scope="col">{t('import.disputes.earlier')}</th>
            <th scope="col">{t('import.disputes.later')}</th>
          </tr>
        </thead>
        <tbody>
          {disputes.slice(0, SHOWN).map(({ name, target, earlier, later }) => (
            <tr key={`${later.source.file}${later.source.sheet}${later.source.row}${pathOfTarget(target)}`}>
              <th scope="row">{name}</th>
              <td>{nameOfTarget(target, t)}</td>
              <td>{target.kind === 'contact' ? '…' : show(earlier)}</td>
              <td>{target.kind === 'contact' ? '…' : show(later)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {disputes.length > SHOWN ? (
        <p className="quiet">{t('data.checks.more', { count: disputes.length - SHOWN })}</p>
      ) : null}
    </>
  );
}
