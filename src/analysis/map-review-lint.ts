import { assertNever } from '@/lib/assert-never';

/** Said on a map whose boundaries were not submitted for review. */
export const INTERNAL_MAP = '内部工作用图 · 未送审';
/** The same, and that data is simulated, as an English map says it. */
const INTERNAL_MAP_EN = 'not submitted for map review';
const DRILL_EN = 'drill';

/** What stands on a map that is to leave the house, and what it was drawn from. */
export interface MapForReview {
  readonly boundary: {
    /** SHA-256 the declared source has. */
    readonly expectedHash: string;
    /** SHA-256 of what was drawn. @nodata null: not computed */
    readonly actualHash: string | null;
  };
  /** The office's own 审图号. @nodata '' */
  readonly reviewNumber: string;
  /** Every text that stands on the map or in its margin. */
  readonly texts: readonly string[];
  /** Layers that are drawn, with where their data comes from. */
  readonly layers: readonly { readonly name: string; readonly origin: 'own' | 'foreign_tiles' }[];
  /** Names of borders and of places that something is drawn over. */
  readonly covered: readonly string[];
  /** Simulated data is shown. */
  readonly drill: boolean;
  /** What must be readable on it: the month, the version of the data. @nodata '' */
  readonly asOf: string;
  readonly dataVersion: string;
  /** Requests to other hosts since the page was opened. */
  readonly externalRequests: number;
}

/** What the review looks at. */
export const REVIEW_POINTS = [
  'boundary',
  'review_number',
  'layers',
  'covered',
  'as_of',
  'data_version',
  'drill',
  'requests',
] as const;
export type ReviewPoint = (typeof REVIEW_POINTS)[number];

/** Why a map may not leave the house as it is, or what somebody should look at before it does. */
export interface ReviewFinding {
  readonly point: ReviewPoint;
  readonly why: string;
  /** An error keeps the map here; a warning goes with it, as a mark on it. */
  readonly severity: 'error' | 'warning';
}

/** What does not make the map itself wrong: it is let through with a mark. */
const WARNED: readonly ReviewPoint[] = ['covered', 'requests'];

/** 鲁SG（2024）001号, GS鲁（2024）0001号 and the older forms: letters or a province, a year, a number, 号. */
const REVIEW_NUMBER = /^(?:[A-Z\u4e00-\u9fff]{1,6})\s*[（([〔]\d{4}[）)\]〕]\s*(?:第)?\d{1,6}\s*号$/u;

const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');

/** Whether a text stands on the map, however it is spaced. */
const stands = (map: MapForReview, text: string): boolean =>
  map.texts.some((one) => squeeze(one).toLowerCase().includes(squeeze(text).toLowerCase()));

const saysInternal = (map: MapForReview): boolean =>
  stands(map, INTERNAL_MAP) || stands(map, INTERNAL_MAP_EN);

function judgeBoundary({ boundary: { expectedHash, actualHash } }: MapForReview): string | null {
  if (actualHash === null) return '界线数据的校验值没有算出，不能确认用的是声明的来源';
  return actualHash === expectedHash
    ? null
    : `界线数据与声明的来源不一致：应为 ${expectedHash.slice(0, 12)}，实为 ${actualHash.slice(0, 12)}`;
}

function judgeNumber(map: MapForReview): string | null {
  const number = map.reviewNumber.trim();
  if (number === '') return saysInternal(map) ? null : `没有审图号，图上也没有写“${INTERNAL_MAP}”`;
  if (!REVIEW_NUMBER.test(number)) return `审图号“${number}”不合写法，应如“鲁SG（2024）001号”`;
  if (!stands(map, number)) return `审图号“${number}”没有写在图上`;
  return saysInternal(map) ? `图上既有审图号又写着“${INTERNAL_MAP}”` : null;
}

function judgePoint(map: MapForReview, point: ReviewPoint): string | null {
  const foreign = map.layers.filter(({ origin }) => origin === 'foreign_tiles').map(({ name }) => name);
  switch (point) {
    case 'boundary':
      return judgeBoundary(map);
    case 'review_number':
      return judgeNumber(map);
    case 'layers':
      if (map.layers.length === 0) return '没有列出所画的图层，不能确认没有外部底图';
      return foreign.length === 0 ? null : `用了外部底图：${foreign.join('、')}`;
    case 'covered':
      return map.covered.length === 0 ? null : `界线注记被遮挡：${map.covered.join('、')}`;
    case 'as_of':
      return map.asOf !== '' && stands(map, map.asOf) ? null : '图上没有数据截至的年月';
    case 'data_version':
      return map.dataVersion !== '' && stands(map, map.dataVersion) ? null : '图上没有数据版本';
    case 'drill':
      return !map.drill || stands(map, '演练') || stands(map, DRILL_EN)
        ? null
        : '用的是演练数据，图上没有写“演练”';
    case 'requests':
      return map.externalRequests === 0 ? null : `本页发出过 ${map.externalRequests} 次外部请求，应为 0 次`;
    default:
      return assertNever(point, 'point of review');
  }
}

/**
 * 审图 lint: what keeps a map from leaving the house, in the order of the points. None: it may. It judges what can be
 * judged by rule; the review itself is the authority's.
 * @rule REVIEW-1
 */
export const lintMapForReview = (map: MapForReview): readonly ReviewFinding[] =>
  REVIEW_POINTS.flatMap((point) => {
    const why = judgePoint(map, point);
    if (why === null) return [];
    return [{ point, why, severity: WARNED.includes(point) ? 'warning' : 'error' }];
  });
