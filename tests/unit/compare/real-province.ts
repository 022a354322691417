import { existsSync, readFileSync } from 'node:fs';
import { type Province, provinceFromAssets } from '@/data/province';
import { readProvince } from '../../../scripts/steps/read-province';

const assetUrl = (name: string): URL => new URL(`../../../public/assets/${name}`, import.meta.url);

let read: Province | null = null;

/** The province of the generated assets; built anew where they are not there. */
export function realProvince(): Province {
  if (!existsSync(assetUrl('details.json'))) return readProvince();
  read ??= provinceFromAssets((name) => JSON.parse(readFileSync(assetUrl(name), 'utf8')));
  return read;
}
