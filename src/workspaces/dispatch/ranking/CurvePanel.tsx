import { useEffect, useState } from 'react';
import { addUpCurves, type UnitCurve } from '@/analysis/dispatch/unit-curve';
import { SCurve } from '@/charts/s-curve/SCurve';
import { ratioOf } from '@/lib/ratio';
import { showMoney, showShare } from './show-measure';
import { focusName, type Ranking } from './use-ranking';

/** The curve of the unit looked at, made after the numbers are on the screen. @nodata null: on its way */
function useCurve({ ledger, kind, month, selected }: Ranking): UnitCurve | null {
  const [made, setMade] = useState<{ readonly of: string; readonly curve: UnitCurve } | null>(null);
  const unitId = selected?.unit.id ?? '';
  const of = `${ledger.library.id} ${kind} ${unitId} ${month}`;
  useEffect(() => {
    const timer = window.setTimeout(() => {
      const members = unitId === '' ? ledger.figures(month) : ledger.members(kind, unitId, month);
      setMade({ of, curve: addUpCurves(members, ledger.figuresById, month) });
    }, 0);
    return () => window.clearTimeout(timer);
  }, [ledger, kind, unitId, month, of]);
  return made?.of === of ? made.curve : (made?.curve ?? null);
}

/** Plan, actual and reckoned of the unit looked at. @rule CURVE-2 */
export function CurvePanel({ ranking }: { readonly ranking: Ranking }) {
  const { t, locale } = ranking;
  const curve = useCurve(ranking);
  const title = t('ranking.curve', { name: focusName(ranking) });
  const end = curve?.forecastWan.at(-1);
  const plan = curve?.planWan?.[11];
  return (
    <section className="ranking-curve" aria-label={title}>
      <h3>{title}</h3>
      {curve === null ? null : curve.planWan === null ? (
        <p>{t('ranking.curve.none')}</p>
      ) : (
        <>
          <SCurve
            curve={curve}
            words={{
              label: title,
              plan: t('ranking.curve.plan'),
              actual: t('ranking.curve.actual'),
              forecast: t('ranking.curve.forecast'),
            }}
            locale={locale}
            width={380}
            height={200}
          />
          {end === undefined || plan === undefined ? null : (
            <p data-forecast={Math.round(end.wan)}>
              {t('ranking.curve.end', {
                wan: showMoney(end.wan, locale),
                share: showShare(ratioOf(end.wan, plan), 1),
              })}
            </p>
          )}
          <p className="quiet">{t('ranking.curve.care', { count: curve.projects })}</p>
        </>
      )}
    </section>
  );
}
