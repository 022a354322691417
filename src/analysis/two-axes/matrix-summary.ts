import '@/i18n/add-axes-summary-words';
import { formatMoney } from '@/i18n/format-money';
import { formatMonthWords } from '@/i18n/format-date';
import { formatNumber } from '@/i18n/format-number';
import type { Locale } from '@/i18n/locale';
import { type Translate, translatorOf } from '@/i18n/translate';
import type { Month } from '@/domain/time/month';
import { DOUBTFUL_TIMES } from '../doubtful-figure';
import type { MatrixDifference } from './matrix-difference';
import type { Matrix, MatrixCell } from './matrix-model';
import { nameStep } from './name-step';
import type { Seriation } from './seriation';

/** What the sentences are made from. */
export interface SummaryRequest {
  readonly matrix: Matrix;
  readonly month: Month;
  readonly drill: boolean;
  /** Whether a brush is in force. */
  readonly brushed: boolean;
  /** The order drawn. @nodata null: the official one */
  readonly order: Pick<Seriation, 'before' | 'after'> | null;
  /** @nodata null: no month is compared */
  readonly compared: { readonly month: Month; readonly difference: MatrixDifference } | null;
  /** Whether the gaps are what is looked at. */
  readonly gaps: boolean;
  /** The public measure of the same projects. @nodata null: no project has a plan and a report */
  readonly byMoney: CompletionByMoney | null;
}

/** Completion weighed by money (RATE-2) and its lead (RATE-4): the measure that is published. */
export interface CompletionByMoney {
  /** @unit 0–1, may exceed 1 */
  readonly completion: number;
  /** @unit percentage points; negative is behind */
  readonly leadPoints: number;
}

/** A lag is said from this many projects on, so that one project does not make a region late. */
const FEWEST = 3;
const MOST_NAMED = 3;

interface Speaker {
  readonly t: Translate;
  readonly locale: Locale;
  readonly matrix: Matrix;
}

const percent = (share: number): string => formatNumber(share * 100, 1);
/** To a hundredth, and never “-0”. */
const hundredths = (value: number): string => formatNumber(Math.round(value * 100) / 100 + 0, 2);
/** @unit percentage points, to a tenth; positive is behind */
const lagOf = ({ planned, actual }: MatrixCell): number | null =>
  planned === null || actual === null ? null : Math.round((planned - actual) * 1000) / 10;

function nameOf({ matrix, locale, t }: Speaker, { column, row }: { column: number; row: number }): string {
  const names = [
    column < 0 ? null : nameStep(matrix.columns, matrix.columnSteps[column] ?? 0, locale),
    row < 0 ? null : nameStep(matrix.rows, matrix.rowSteps[row] ?? 0, locale),
  ];
  const [across, down] = names;
  return across != null && down != null
    ? t('axesSummary.cell', { column: across, row: down })
    : (across ?? down ?? '');
}

/**
 * The cells furthest behind in percentage points, at most three; of fewer than three projects each only where
 * there are no larger.
 * @rule AXES-14
 */
export function rankBehind(cells: readonly MatrixCell[]): readonly MatrixCell[] {
  const late = cells.filter((cell) => (lagOf(cell) ?? 0) > 0);
  const large = late.filter(({ withPlan }) => withPlan >= FEWEST);
  return (large.length > 0 ? large : late)
    .sort((a, b) => (lagOf(b) ?? 0) - (lagOf(a) ?? 0))
    .slice(0, MOST_NAMED);
}

function listBehind(speaker: Speaker, cells: readonly MatrixCell[]): string {
  const { t } = speaker;
  return rankBehind(cells)
    .map((cell) =>
      t('axesSummary.behindItem', {
        name: nameOf(speaker, cell),
        points: formatNumber(lagOf(cell) ?? 0, 1),
        count: cell.withPlan,
      }),
    )
    .join(t('axesSummary.comma'));
}

function sayShown({ t, locale, matrix }: Speaker, { month, drill }: SummaryRequest): string {
  const { total } = matrix;
  const slots = { month: formatMonthWords(month, locale), drill: drill ? t('axesSummary.drill') : '' };
  if (total.count === 0) return t('axesSummary.nothing', slots);
  const money = { money: formatMoney(total.totalInvestmentWan, locale), unstated: total.unstatedMoney };
  return t('axesSummary.shown', {
    ...slots,
    columns: matrix.columnSteps.length,
    rows: matrix.rowSteps.length,
    axis: sayAxis(t, matrix),
    count: formatNumber(total.count),
    money:
      total.unstatedMoney === total.count
        ? t('axesSummary.moneyNone')
        : t(total.unstatedMoney === 0 ? 'axesSummary.money' : 'axesSummary.moneyPart', money),
  });
}

const sayAxis = (t: Translate, { rows }: Matrix): string =>
  rows.id === 'region' ? '' : t(`axesSummary.axis.${rows.id}`);

function sayByMoney({ completion, leadPoints }: CompletionByMoney, t: Translate): string {
  const points = Math.round(leadPoints * 10) / 10;
  return t(
    points < 0 ? 'axesSummary.moneyLag' : points > 0 ? 'axesSummary.moneyLead' : 'axesSummary.moneyOnTime',
    {
      completion: percent(completion),
      points: formatNumber(Math.abs(points), 1),
    },
  );
}

/**
 * How far the projects of a matrix are, in sentences: the public measure by money first, the lights, then the mean
 * in which every project weighs the same, each by its name; and what is not known.
 * @rule AXES-14
 */
export function sayProgress(
  { total }: Pick<Matrix, 'total'>,
  byMoney: CompletionByMoney | null,
  t: Translate,
): readonly string[] {
  const lag = lagOf(total);
  const sentences: string[] = [];
  if (byMoney !== null) sentences.push(sayByMoney(byMoney, t));
  if (total.lights.none < total.count) sentences.push(t('axesSummary.lights', { ...total.lights }));
  if (lag !== null && total.planned !== null && total.actual !== null)
    sentences.push(
      t(lag > 0 ? 'axesSummary.lag' : lag < 0 ? 'axesSummary.lead' : 'axesSummary.onTime', {
        count: formatNumber(total.withPlan),
        planned: percent(total.planned),
        actual: percent(total.actual),
        points: formatNumber(Math.abs(lag), 1),
      }),
    );
  if (total.withStage > 0) sentences.push(t('axesSummary.stages', { count: formatNumber(total.withStage) }));
  if (total.doubtful > 0)
    sentences.push(t('axesSummary.doubtful', { count: formatNumber(total.doubtful), times: DOUBTFUL_TIMES }));
  const unknown = total.count - total.withPlan - total.withStage - total.doubtful;
  if (unknown > 0) sentences.push(t('axesSummary.noProgress', { count: formatNumber(unknown) }));
  return sentences;
}

const sumOf = (cells: readonly MatrixCell[]): number => cells.reduce((sum, { count }) => sum + count, 0);

/**
 * Why the numbers of the heads come to more than the projects: each stands once in every row and column it belongs to.
 * @nodata no sentence: they come to no more
 * @rule AXES-14
 */
export function sayRepeated(matrix: Matrix, t: Translate): readonly string[] {
  const { total, rowTotals, columnTotals } = matrix;
  const [rows, columns] = [sumOf(rowTotals), sumOf(columnTotals)];
  return [
    ...(rows > total.count && matrix.rows.id !== 'region'
      ? [t('axesSummary.repeatedRows', { sum: formatNumber(rows), axis: sayAxis(t, matrix) })]
      : []),
    ...(columns > total.count ? [t('axesSummary.repeatedColumns', { sum: formatNumber(columns) })] : []),
  ];
}

function sayBehind(speaker: Speaker): readonly string[] {
  const { t, matrix } = speaker;
  if (matrix.total.withPlan === 0) return [];
  const cells = listBehind(speaker, matrix.cells);
  if (cells === '') return [t('axesSummary.noneBehind')];
  const regions = listBehind(speaker, matrix.columnTotals);
  const policies = listBehind(speaker, matrix.rowTotals);
  return [
    ...(regions === '' ? [] : [t('axesSummary.behindRegions', { list: regions })]),
    ...(policies === ''
      ? []
      : [t('axesSummary.behindPolicies', { list: policies, axis: sayAxis(t, matrix) })]),
    t('axesSummary.behindCells', { list: cells }),
  ];
}

function sayMost(speaker: Speaker): readonly string[] {
  const { t, matrix } = speaker;
  const list = matrix.cells
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_NAMED)
    .map((cell) => t('axesSummary.mostItem', { name: nameOf(speaker, cell), count: cell.count }))
    .join(t('axesSummary.comma'));
  return list === '' ? [] : [t('axesSummary.most', { list })];
}

function sayGaps(speaker: Speaker): readonly string[] {
  const { t, matrix } = speaker;
  const empty = matrix.cells.filter((cell) => cell.empty !== null);
  const named = empty.filter((cell) => cell.empty === 'named_but_none');
  const list = named
    .slice(0, MOST_NAMED)
    .map((cell) => nameOf(speaker, cell))
    .join(t('axesSummary.comma'));
  return [
    t('axesSummary.gaps', {
      count: formatNumber(empty.length),
      named: formatNumber(named.length),
      notApplicable: formatNumber(empty.filter((cell) => cell.empty === 'not_applicable').length),
    }),
    ...(list === ''
      ? []
      : [
          t('axesSummary.gapList', {
            list: named.length > MOST_NAMED ? t('axesSummary.gapMore', { list }) : list,
          }),
        ]),
  ];
}

function sayChanges(
  speaker: Speaker,
  { month, difference: { total, ranked } }: NonNullable<SummaryRequest['compared']>,
): readonly string[] {
  const { t, locale } = speaker;
  const slots = { month: formatMonthWords(month, locale) };
  if (ranked.length === 0) return [t('axesSummary.noChanges', slots)];
  const list = ranked
    .slice(0, MOST_NAMED)
    .map((cell) => t('axesSummary.changedItem', { name: nameOf(speaker, cell), count: cell.size }))
    .join(t('axesSummary.comma'));
  return [
    t('axesSummary.changes', {
      ...slots,
      entered: total.entered.length,
      left: total.left.length,
      moved: new Set([...total.moved_in, ...total.moved_out]).size,
      advanced: total.advanced.length,
      fellBack: total.fell_back.length,
    }),
    t('axesSummary.changedCells', { list }),
  ];
}

/**
 * The view in plain sentences: what is shown, how far it is, where it is behind, the gaps, the order, what
 * changed. Made from the state alone: the same input gives the same words. Without projects, one sentence.
 * @rule AXES-14
 */
export function summarizeMatrix(request: SummaryRequest, locale: Locale): readonly string[] {
  const { matrix, brushed, order, compared, gaps, byMoney } = request;
  const t = translatorOf(locale);
  const speaker: Speaker = { t, locale, matrix };
  const brush = brushed ? [t('axesSummary.brushed')] : [];
  const changes = compared === null ? [] : sayChanges(speaker, compared);
  if (matrix.total.count === 0) return [sayShown(speaker, request), ...brush, ...changes];
  const isReordered = order !== null && order.before !== null && order.after !== null;
  return [
    sayShown(speaker, request),
    ...brush,
    ...sayProgress(matrix, byMoney, t),
    ...sayBehind(speaker),
    ...sayMost(speaker),
    ...sayRepeated(matrix, t),
    ...(gaps ? sayGaps(speaker) : []),
    ...(isReordered
      ? [
          t(order.after === order.before ? 'axesSummary.orderKept' : 'axesSummary.order', {
            before: hundredths(order.before ?? 0),
            after: hundredths(order.after ?? 0),
          }),
        ]
      : []),
    ...changes,
  ];
}
