import type { Locale } from '@/i18n/locale';
import type { Axis, AxisNode } from './axis';

/** The node of a kind that holds a node. @nodata null */
function holderOf({ nodes }: Axis, index: number, kind: AxisNode['kind']): AxisNode | null {
  for (let at = nodes[index]?.parent ?? -1; at >= 0; at = nodes[at]?.parent ?? -1)
    if (nodes[at]?.kind === kind) return nodes[at] ?? null;
  return null;
}

const GAP: Readonly<Record<Locale, string>> = { zh: '', en: ' ' };

/**
 * The name of a step that stands alone, outside its headers: a county with its city (市中区 is twice in the
 * province), a chapter or clause with its document (every document has a 第1条).
 */
export function nameStep(axis: Axis, index: number, locale: Locale): string {
  const node = axis.nodes[index];
  if (node === undefined) throw new Error(`nameStep: the axis ${axis.id} has no node ${index}`);
  if (node.kind === 'county' || (node.kind === 'rest' && holderOf(axis, index, 'county') !== null)) {
    const city = holderOf(axis, index, 'city');
    return city === null ? node[locale] : `${city[locale]}${GAP[locale]}${node[locale]}`;
  }
  const document = holderOf(axis, index, 'document');
  if (document === null) return node[locale];
  const letter = document.id.slice(document.id.indexOf(':') + 1);
  return locale === 'zh' ? `文件${letter} ${node.zh}` : node.en;
}

/** The same for who has only the paper: a chapter or clause with the name of its document, not our letter for it. */
export function nameStepInFull(axis: Axis, index: number, locale: Locale): string {
  const document = holderOf(axis, index, 'document');
  const node = axis.nodes[index];
  return document === null || node === undefined || locale === 'en'
    ? nameStep(axis, index, locale)
    : `${document.zh} ${node.zh}`;
}

/**
 * The name of a node where there is no room for its own: a document without its year (in English by its letter), what
 * lies in no city by what is not known of it. Others keep theirs.
 */
export function shortName({ nodes, id }: Axis, index: number, locale: Locale): string {
  const node = nodes[index];
  if (node === undefined) throw new Error(`shortName: the axis ${id} has no node ${index}`);
  if (node.kind === 'document')
    return locale === 'zh'
      ? node.zh.replace(/^\d+年/, '')
      : `Doc. ${node.id.slice(node.id.indexOf(':') + 1)}`;
  if (id === 'region' && node.kind === 'rest' && node.parent === 0)
    return locale === 'zh' ? '未细分到市' : 'No city';
  return node[locale];
}

/** The name of a node over its own steps, where there is no room for all of it: a circle in English without what it is. */
export function shortBandName(axis: Axis, index: number, locale: Locale): string {
  const node = axis.nodes[index];
  return node?.kind === 'circle' && locale === 'en'
    ? node.en.replace(/ Economic Circle$/, '')
    : shortName(axis, index, locale);
}
