import '@/i18n/add-compare-panes-words';
import '@/i18n/add-reach-words';
import { type ComponentType, lazy, Suspense } from 'react';
import { isBeyondData, parseMonth } from '@/domain/time/month';
import { REACH_PARTS, type ReachPart } from '@/domain/view-state/reach-view';
import { formatMonthWords } from '@/i18n/format-date';
import { ProvenanceMark } from '@/ui/ProvenanceMark';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { MonthChoice } from '../MonthChoice';
import { type ReachDesk, useReachDesk } from './reach/use-reach-desk';
import './compare.css';
import './reach/reach.css';

const PARTS: Readonly<Record<ReachPart, ComponentType<{ readonly desk: ReachDesk }>>> = {
  surface: lazy(() => import('./reach/SurfacePart').then((part) => ({ default: part.SurfacePart }))),
  scenario: lazy(() => import('./reach/ScenarioPart').then((part) => ({ default: part.ScenarioPart }))),
  matrix: lazy(() => import('./reach/MatrixPart').then((part) => ({ default: part.MatrixPart }))),
  catchments: lazy(() => import('./reach/CatchmentPart').then((part) => ({ default: part.CatchmentPart }))),
  parks: lazy(() => import('./reach/ParkPart').then((part) => ({ default: part.ParkPart }))),
  route: lazy(() => import('./reach/RoutePart').then((part) => ({ default: part.RoutePart }))),
  method: lazy(() => import('./reach/MethodPart').then((part) => ({ default: part.MethodPart }))),
};

/** 通达与设想: what the networks reach in a month, and what a plan would change. */
export function ReachSection() {
  const t = useTranslate();
  const { province } = useServices();
  const { setMonth } = useActions();
  const locale = useApp((state) => state.preferences.locale);
  const month = useApp((state) => state.view.month);
  const desk = useReachDesk();
  const Part = PARTS[desk.view.part];
  const asOf = parseMonth(province.manifest.asOf);
  const isPlan = isBeyondData(month, province.manifest.asOf);
  return (
    <div className="reach">
      <div className="reach-head">
        <MonthChoice label={t('reach.month')} month={month} onChange={setMonth} />
        <p>
          <ProvenanceMark provenance="estimated" word={t('reach.own')} /> {t('reach.intro')}
          <br />
          <span className="quiet">
            {t(isPlan ? 'reach.monthPlan' : 'reach.monthKnown', {
              month: formatMonthWords(month, locale),
              asOf: asOf === null ? province.manifest.asOf : formatMonthWords(asOf, locale),
            })}
          </span>
          {desk.isOwn ? <strong className="reach-own"> {t('reach.ownAssumptions')}</strong> : null}
          {desk.missing === '' ? null : (
            <strong className="reach-own"> {t('reach.scenario.missing', { id: desk.missing })}</strong>
          )}
          {desk.scenario === null ? null : (
            <strong className="reach-supposed"> {t('reach.scenarioOn', { name: desk.scenario.name })}</strong>
          )}
        </p>
      </div>
      <nav className="reach-parts" aria-label={t('reach.parts')}>
        {REACH_PARTS.map((part) => (
          <button
            key={part}
            type="button"
            className="button"
            aria-pressed={part === desk.view.part}
            onClick={() => desk.setView({ part })}
          >
            {t(`reach.part.${part}`)}
          </button>
        ))}
      </nav>
      <Suspense fallback={<p role="status">{t('reach.computing')}</p>}>
        <Part desk={desk} />
      </Suspense>
    </div>
  );
}
