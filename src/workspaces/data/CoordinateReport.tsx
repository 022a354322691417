import type { DoctorReport, RowVerdict } from '@/analysis/coordinate-doctor/row-verdict';
import { sayDatum, sayVerdict } from '@/analysis/coordinate-doctor/say-verdict';
import { useTranslate } from '../app-context';
import { ArrowMap } from './ArrowMap';

const SHOWN = 100;
const rowOfKey = (key: string): string => key.split('#').slice(0, 2).join(' › ').replace('›', ' › ');

/** What the coordinate doctor says of an import: proposals with arrows on a map; a person confirms each or all. */
export function CoordinateReport(props: {
  readonly report: DoctorReport;
  readonly confirmed: ReadonlySet<string>;
  readonly onConfirm: (keys: ReadonlySet<string>) => void;
  readonly regionName: (adcode: number) => string;
}) {
  const { report, confirmed, onConfirm, regionName } = props;
  const t = useTranslate();
  const count = (kind: RowVerdict['kind']): number =>
    report.rows.filter((verdict) => verdict.kind === kind).length;
  const written = report.rows.length - count('missing');
  if (written === 0) return null;
  const fixes = report.rows.flatMap((verdict) =>
    'fix' in verdict && verdict.fix !== null ? [{ key: verdict.key, fix: verdict.fix, verdict }] : [],
  );
  const others = report.rows.filter(
    (verdict) =>
      verdict.kind !== 'ok' && verdict.kind !== 'missing' && !('fix' in verdict && verdict.fix !== null),
  );
  const toggle = (key: string): void => {
    const next = new Set(confirmed);
    if (!next.delete(key)) next.add(key);
    onConfirm(next);
  };
  return (
    <section>
      <h4>{t('doctor.title')}</h4>
      <p className="data-equation">
        {t('import.doctor.equation', {
          written,
          ok: count('ok'),
          propose: count('propose'),
          outside: count('outside'),
          unread: count('ambiguous') + count('unreadable'),
        })}
      </p>
      {report.datum === null
        ? null
        : sayDatum(report.datum, t).map((sentence) => (
            <p key={sentence} className="quiet">
              {sentence}
            </p>
          ))}
      {fixes.length === 0 ? null : (
        <>
          <ArrowMap arrows={fixes.map(({ key, fix }) => ({ key, from: fix.from, to: fix.to }))} />
          <div className="data-row">
            <button
              type="button"
              className="button"
              onClick={() => onConfirm(new Set(fixes.map(({ key }) => key)))}
            >
              {t('import.doctor.all', { count: fixes.length })}
            </button>
            <button type="button" className="button" onClick={() => onConfirm(new Set())}>
              {t('import.doctor.none')}
            </button>
          </div>
          <ul className="data-findings">
            {fixes.slice(0, SHOWN).map(({ key, verdict }) => (
              <li key={key} className="data-finding">
                <label className="data-check">
                  <input type="checkbox" checked={confirmed.has(key)} onChange={() => toggle(key)} />
                  <span>
                    {rowOfKey(key)}：{sayVerdict(verdict, t, regionName).join('；')}
                  </span>
                </label>
              </li>
            ))}
          </ul>
          {fixes.length > SHOWN ? (
            <p className="quiet">{t('data.checks.more', { count: fixes.length - SHOWN })}</p>
          ) : null}
        </>
      )}
      {others.length === 0 ? null : (
        <ul className="data-refusals">
          {others.slice(0, SHOWN).map((verdict) => (
            <li key={verdict.key}>
              {rowOfKey(verdict.key)}：{sayVerdict(verdict, t, regionName).join('；')}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
