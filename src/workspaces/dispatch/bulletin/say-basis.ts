import { type BulletinFigure, writeNumber } from '@/analysis/bulletin/bulletin-figure';
import type { BulletinFacts } from '@/analysis/bulletin/gather-bulletin';
import { RANKED_NAMES } from '@/analysis/bulletin/say-ranking';
import type { DispatchFigure } from '@/domain/dispatch/dispatch-figure';
import type { DispatchProject } from '@/domain/dispatch/dispatch-project';
import { formatNumber } from '@/i18n/format-number';
import type { Translate } from '@/i18n/translate';
import { assertNever } from '@/lib/assert-never';

const wan = (value: number): string => formatNumber(value, 2);

/** How a number came about, numerator and denominator visible. */
export function sayBasis({ basis }: BulletinFigure, t: Translate): string {
  switch (basis.kind) {
    case 'projects':
    case 'red_months':
    case 'reported':
      return t(`bulletin.basis.${basis.kind}`);
    case 'items':
    case 'days':
      return t(`bulletin.basis.${basis.kind}`, { what: basis.what });
    case 'units':
      return t('bulletin.basis.units', { count: basis.unitIds.length });
    case 'sum':
      return t('bulletin.basis.sum', { name: t(`bulletin.summed.${basis.of}`), wan: wan(basis.wan) });
    case 'share':
      return t(`bulletin.basis.${basis.of}`, { part: wan(basis.part), whole: wan(basis.whole) });
    case 'lead': {
      const said = t('bulletin.basis.lead', {
        part: wan(basis.part),
        whole: wan(basis.whole),
        month: basis.month,
      });
      return basis.absolute ? `${said}；${t('bulletin.basis.absolute')}` : said;
    }
    case 'change':
      return t('bulletin.basis.change', {
        part: basis.now.part,
        whole: basis.now.whole,
        part0: basis.before.part,
        whole0: basis.before.whole,
      });
    case 'elapsed':
      return t('bulletin.basis.elapsed', { month: basis.month });
    case 'rank':
      return t('bulletin.basis.rank', { measure: RANKED_NAMES[basis.measure], among: basis.among });
    case 'given':
      return t('bulletin.basis.given', { by: basis.by });
    default:
      return assertNever(basis);
  }
}

/** A project behind a number, and what it gives to it. */
export interface FigureRow {
  readonly project: DispatchProject;
  readonly gives: string;
}

function givesOf(
  { basis }: BulletinFigure,
  project: DispatchProject,
  figure: DispatchFigure | undefined,
  t: Translate,
): string {
  if (basis.kind === 'sum' && basis.of === 'total')
    return project.totalInvestmentWan === null ? '—' : wan(project.totalInvestmentWan);
  if (figure === undefined) return t('bulletin.row.noReport');
  const { annualPlanWan: plan, cumulativeWan: done, previousCumulativeWan: before } = figure;
  if (basis.kind === 'sum' && basis.of === 'plan') return plan === null ? '—' : wan(plan);
  if (basis.kind === 'sum' && basis.of === 'month')
    return done === null || before === null ? '—' : wan(done - before);
  if (basis.kind === 'sum') return done === null ? '—' : wan(done);
  const isStart =
    (basis.kind === 'share' && basis.of === 'start') ||
    basis.kind === 'change' ||
    (basis.kind === 'rank' && basis.measure === 'start');
  if (isStart) return t(figure.started ? 'bulletin.row.started' : 'bulletin.row.waiting');
  return t('bulletin.row.done', {
    done: done === null ? '—' : writeNumber(done, 0),
    plan: plan === null ? '—' : writeNumber(plan, 0),
  });
}

/** The projects behind a number, in the order it was counted. */
export function rowsOfFigure(
  figure: BulletinFigure,
  facts: BulletinFacts,
  t: Translate,
  most: number,
): readonly FigureRow[] {
  const wanted = new Set(figure.projectIds.slice(0, most));
  const reports = new Map<string, DispatchFigure>();
  for (const { project, figure: said } of facts.measured)
    if (wanted.has(project.id)) reports.set(project.id, said);
  return [...wanted].flatMap((id) => {
    const project = facts.projectOf.get(id);
    return project === undefined ? [] : [{ project, gives: givesOf(figure, project, reports.get(id), t) }];
  });
}
