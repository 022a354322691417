import {
  booleanShape,
  fieldsShape,
  integerShape,
  listShape,
  nullable,
  numberShape,
  parseShape,
  recordShape,
  refuseShape,
  type Shape,
  textShape,
  wordShape,
} from '@/lib/json-shape';
import { refuse, type Result } from '@/lib/result';
import { type EntityRef, parseRef } from '../view-state/entity-ref';
import { parseViewState, toViewJson } from '../view-state/parse-view-state';
import type { ViewState } from '../view-state/view-state';
import { type Briefing, type Chapter, MAX_SCENES } from './briefing';
import {
  type Anchor,
  type Annotation,
  ANNOTATION_KINDS,
  DWELL_SEC,
  type RecordedValue,
  type Scene,
  SCENE_KINDS,
  type SceneStamp,
  TRANSITIONS,
} from './scene';

/** What a briefing file says of itself. */
export const BRIEFING_FORMAT = 'qilu-briefing';
const VERSION = 1;

const viewShape: Shape<ViewState> = (value, where) => {
  const view = parseViewState(value);
  return view.ok ? view.value : refuseShape(`${where} › ${view.error.where}`, view.error.why);
};

const idShape: Shape<string> = (value, where) => {
  const text = textShape(value, where);
  return /^[\w-]{1,64}$/.test(text) ? text : refuseShape(where, `“${text}” 不是编号`);
};

const degreesShape =
  (most: number): Shape<number> =>
  (value, where) => {
    const degrees = numberShape(value, where);
    return Math.abs(degrees) <= most ? degrees : refuseShape(where, `${degrees} 不是经纬度`);
  };

const tuple = (value: unknown, length: number, where: string): readonly unknown[] =>
  Array.isArray(value) && value.length === length ? value : refuseShape(where, `须为 ${length} 个数`);

const lngLatShape: Shape<readonly [number, number]> = (value, where) => {
  const [lng, lat] = tuple(value, 2, where);
  return [degreesShape(180)(lng, where), degreesShape(90)(lat, where)];
};

const boundsShape: Shape<readonly [number, number, number, number]> = (value, where) => {
  const [w, s, e, n] = tuple(value, 4, where);
  const west = degreesShape(180)(w, where);
  const south = degreesShape(90)(s, where);
  const east = degreesShape(180)(e, where);
  const north = degreesShape(90)(n, where);
  if (east <= west || north <= south) return refuseShape(where, '范围为空：东须大于西，北须大于南');
  return [west, south, east, north];
};

const refShape: Shape<EntityRef> = (value, where) => {
  const found = parseRef(textShape(value, where), where);
  return found.ok ? found.value : refuseShape(found.error.where, found.error.why);
};

const anchorShape: Shape<Anchor> = (value, where) => {
  const { kind } = fieldsShape(value, where);
  return kind === 'entity'
    ? recordShape<Anchor & { kind: 'entity' }>({ kind: wordShape(['entity']), ref: refShape })(value, where)
    : recordShape<Anchor & { kind: 'place' }>({ kind: wordShape(['place']), lngLat: lngLatShape })(
        value,
        where,
      );
};

const annotationShape = recordShape<Annotation>({
  id: idShape,
  kind: wordShape(ANNOTATION_KINDS),
  anchor: anchorShape,
  text: textShape,
});

const dwellShape: Shape<number> = (value, where) => {
  const seconds = integerShape(value, where);
  return seconds >= DWELL_SEC.least && seconds <= DWELL_SEC.most
    ? seconds
    : refuseShape(where, `停留 ${seconds} 秒不在 ${DWELL_SEC.least} 至 ${DWELL_SEC.most} 秒之间`);
};

const sceneShape = recordShape<Scene>({
  id: idShape,
  kind: wordShape(SCENE_KINDS),
  view: viewShape,
  bounds: nullable(boundsShape),
  title: textShape,
  points: listShape(textShape),
  notes: textShape,
  sources: textShape,
  dwellSec: dwellShape,
  transition: wordShape(TRANSITIONS),
  annotations: listShape(annotationShape),
  values: listShape(recordShape<RecordedValue>({ query: textShape, text: textShape, frozen: booleanShape })),
  stamp: recordShape<SceneStamp>({ takenAt: textShape, dataVersion: textShape, keptAt: textShape }),
});

const chapterShape = recordShape<Chapter>({ id: idShape, title: textShape, scenes: listShape(sceneShape) });

const contentShape = recordShape<Briefing>({
  id: idShape,
  title: textShape,
  subtitle: textShape,
  changedAt: textShape,
  chapters: listShape(chapterShape),
});

const briefingShape: Shape<Briefing> = (value, where) => {
  const briefing = contentShape(value, where);
  const ids = briefing.chapters.flatMap(({ id, scenes }) => [id, ...scenes.map((scene) => scene.id)]);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    const at = briefing.chapters
      .flatMap(({ scenes }) => scenes)
      .flatMap(({ id }, index) => (id === twice ? [`第${index + 1}幕`] : []));
    return refuseShape(where, `编号“${twice}”出现两次（${at.join('、') || '章'}）：请在原程序中重新导出`);
  }
  const count = ids.length - briefing.chapters.length;
  return count <= MAX_SCENES
    ? briefing
    : refuseShape(where, `共 ${count} 个场景，超过 ${MAX_SCENES} 个的上限`);
};

/** A briefing as plain JSON: what a file, a setting and the presenter's window read. */
export function toBriefingJson(briefing: Briefing): Record<string, unknown> {
  return {
    format: BRIEFING_FORMAT,
    version: VERSION,
    briefing: {
      ...briefing,
      chapters: briefing.chapters.map((chapter) => ({
        ...chapter,
        scenes: chapter.scenes.map((scene) => ({ ...scene, view: toViewJson(scene.view) })),
      })),
    },
  };
}

/** Fields of a file as an office calls them. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  version: '版本',
  chapters: '章',
  scenes: '场景',
  kind: '类型',
  id: '编号',
  title: '标题',
  subtitle: '副标题',
  changedAt: '修改时间',
  points: '要点',
  notes: '讲稿',
  sources: '来源',
  view: '画面',
  bounds: '范围',
  dwellSec: '停留',
  transition: '切换方式',
  annotations: '标注',
  values: '实时数字',
  stamp: '采集记录',
};

/** Where something stands in a file, in words. */
const inWords = (where: string): string =>
  where
    .split(' › ')
    .map((name) => FIELD_WORDS[name] ?? name)
    .join(' › ');

/** Read a briefing at the door. @returns the whole, or a refusal that names scene and field; never a part */
export function parseBriefing(json: unknown): Result<Briefing> {
  const outer =
    typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : undefined;
  if (outer?.['format'] !== BRIEFING_FORMAT) return refuse('汇报', '这不是本程序的汇报文件');
  if (outer['version'] !== VERSION)
    return refuse(
      '汇报 › 版本',
      `版本 ${String(outer['version'])} 不是本程序认识的版本（${VERSION}），请用更新的程序打开`,
    );
  const read = parseShape(briefingShape, outer['briefing'], '汇报');
  return read.ok ? read : refuse(inWords(read.error.where), read.error.why);
}

/** Read the text of a briefing file. What is empty, of another kind or cut off is told apart. */
export function parseBriefingText(text: string): Result<Briefing> {
  const begin = text.trimStart();
  if (begin === '') return refuse('汇报', '文件是空的，没有内容可读；请重新导出后再试');
  if (!begin.startsWith('{'))
    return refuse('汇报', '这不是汇报文件（扩展名为 .briefing.json），可能选错了文件');
  try {
    return parseBriefing(JSON.parse(text));
  } catch {
    return refuse('汇报', '文件在中途断开或被改坏，无法读取；请重新导出后再试');
  }
}
