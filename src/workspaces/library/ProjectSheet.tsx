import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { findComparableProjects } from '@/analysis/comparable-projects';
import { computeInvestmentCurve } from '@/analysis/investment-curve';
import { findTransportSubject } from '@/analysis/reach/transport-subject';
import { SCurve } from '@/charts/s-curve/SCurve';
import { LIGHT_COLORS } from '@/domain/dispatch/light-rule';
import { PROJECT_LISTS } from '@/domain/dispatch/project-list';
import { STAGES } from '@/domain/dispatch/stage';
import { POOL_CLASSES } from '@/domain/dispatch/pool-class';
import { reportOf } from '@/domain/library/library';
import { yearOf } from '@/domain/time/month';
import { formatMonthWords } from '@/i18n/format-date';
import { formatMoney } from '@/i18n/format-money';
import { useServices } from '../app-context';
import { useKept } from '../library-room';
import type { ProjectRow } from './project-row';
import { FactList, SheetSection } from './SheetSection';
import { SheetBlockers, SheetFactors, SheetMilestones } from './SheetProgress';
import { SheetClauses, SheetHistory, SheetStanding } from './SheetRecord';
import { SheetContacts } from './SheetContacts';
import { SheetEvidence } from './SheetEvidence';
import { SheetMap } from './SheetMap';
import { moneyFacts, registerFacts } from './sheet-facts';
import { standingOf } from './sheet-supervision';
import { SupervisionForm } from './SupervisionForm';
import { StatusMark } from './StatusMark';
import type { Table } from './use-table';
import './ProjectSheet.css';

const SheetDividend = lazy(() => import('./SheetDividend').then((part) => ({ default: part.SheetDividend })));

/** Comparable projects a sheet names. */
const COMPARABLES = 5;

/** One project, one sheet 一项目一表: everything the library knows of it, each value with its source. */
export function ProjectSheet({
  row,
  table,
  onOpen,
  dividend,
}: {
  readonly row: ProjectRow;
  readonly table: Table;
  /** Open another sheet; left out on paper. */
  readonly onOpen?: (projectId: string) => void;
  /** 通达红利 on paper, reckoned before. */
  readonly dividend?: ReactNode;
}) {
  const { library, month, words } = table;
  const { t, locale } = words;
  const { province } = useServices();
  const { log } = useKept();
  const { project } = row;
  const input = useMemo(() => ({ row, month, log, words }), [row, month, log, words]);
  const standing = useMemo(() => standingOf(library, row, month, locale), [library, row, month, locale]);
  const curve = useMemo(
    () => computeInvestmentCurve(project, (item) => reportOf(library, project.id, item), month),
    [library, project, month],
  );
  const transport = useMemo(
    () => findTransportSubject(project.name, province.atlas),
    [project.name, province.atlas],
  );
  const alike = useMemo(
    () => findComparableProjects(project, library.projects, COMPARABLES),
    [project, library.projects],
  );
  return (
    <article className="sheet" aria-label={t('sheet.title', { name: project.name })}>
      <header className="sheet-head">
        {project.drill ? <p className="sheet-drill">{t('library.drillBanner')}</p> : null}
        <h2>{project.name}</h2>
        <p className="sheet-chips">
          <span>{STAGES[row.stage][locale]}</span>
          <span>{POOL_CLASSES[project.poolClass][locale]}</span>
          {standing.light === null ? null : (
            <StatusMark color={standing.light.color} word={LIGHT_COLORS[standing.light.color][locale]} />
          )}
          {project.listIds.map((id) => (
            <span key={id}>{PROJECT_LISTS[id][locale]}</span>
          ))}
          <span className="quiet">
            {project.id} · {formatMonthWords(month, locale)}
          </span>
        </p>
      </header>
      <div className="sheet-top">
        <FactList facts={registerFacts(input)} words={words} />
        <SheetMap row={row} province={province} words={words} />
      </div>
      <SheetSection title={t('sheet.money')}>
        <div className="sheet-money">
          <FactList facts={moneyFacts(input)} words={words} />
          {curve.planWan === null && curve.forecastWan.length === 0 ? (
            <p className="quiet">{t('sheet.curve.nothing', { year: yearOf(month) })}</p>
          ) : (
            <div>
              <SCurve
                curve={curve}
                locale={locale}
                width={330}
                height={180}
                words={{
                  label: t('sheet.curve', { year: yearOf(month) }),
                  plan: t(
                    curve.planWan === null
                      ? 'sheet.curve.noPlan'
                      : curve.hasOwnCurve
                        ? 'sheet.curve.own'
                        : 'sheet.curve.even',
                  ),
                  actual: t('sheet.curve.actual'),
                  forecast: t('sheet.curve.forecast'),
                }}
              />
              <p className="sheet-note">{t('sheet.curve.method')}</p>
            </div>
          )}
        </div>
      </SheetSection>
      <div className="sheet-pair">
        <SheetMilestones row={row} month={month} words={words} />
        <SheetFactors row={row} month={month} words={words} />
      </div>
      <SheetBlockers row={row} month={month} words={words} />
      <SheetEvidence project={project} words={words} canEdit={onOpen !== undefined} />
      <SheetStanding
        standing={standing}
        laterSteps={(project.supervision?.length ?? 0) - standing.steps.length}
        words={words}
      >
        {onOpen === undefined ? null : (
          <SupervisionForm project={project} standing={standing} month={month} words={words} />
        )}
      </SheetStanding>
      <div className="sheet-pair">
        <SheetClauses row={row} atlas={province.atlas} words={words} />
        <SheetSection title={t('sheet.alike')}>
          {alike.length === 0 ? <p className="quiet">{t('sheet.alike.none')}</p> : null}
          <ul className="sheet-list">
            {alike.map(({ project: other }) => (
              <li key={other.id}>
                {onOpen === undefined ? (
                  <span>{other.name}</span>
                ) : (
                  <button type="button" className="link-button" onClick={() => onOpen(other.id)}>
                    {other.name}
                  </button>
                )}
                <span className="sheet-number">{formatMoney(other.totalInvestmentWan ?? 0, locale)}</span>
              </li>
            ))}
          </ul>
          <p className="sheet-note">{t('sheet.alike.method')}</p>
        </SheetSection>
      </div>
      {onOpen === undefined ? dividend : null}
      {onOpen === undefined || transport === null ? null : (
        <Suspense fallback={null}>
          <SheetDividend subject={transport} month={month} />
        </Suspense>
      )}
      {onOpen === undefined ? null : <SheetContacts projectId={project.id} words={words} />}
      <SheetHistory projectId={project.id} log={log} words={words} />
    </article>
  );
}
