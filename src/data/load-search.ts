import type { PinyinTable } from '@/layers/search-pinyin';
import { ok, refuse, type Result } from '@/lib/result';
import { readAsset } from './read-asset';

const isTable = (json: unknown): json is PinyinTable =>
  typeof json === 'object' &&
  json !== null &&
  !Array.isArray(json) &&
  Object.values(json).every((syllables) => typeof syllables === 'string');

async function readPinyin(): Promise<Result<PinyinTable>> {
  const asset = await readAsset('search.json');
  if (!asset.ok) return asset;
  return isTable(asset.value) ? ok(asset.value) : refuse('assets/search.json', '不是“名称 → 拼音”的表');
}

let loading: Promise<Result<PinyinTable>> | null = null;

/** The pinyin of every name, read once at first need; a failure is tried again the next time. */
export function loadPinyin(): Promise<Result<PinyinTable>> {
  loading ??= readPinyin().then((result) => {
    if (!result.ok) loading = null;
    return result;
  });
  return loading;
}
