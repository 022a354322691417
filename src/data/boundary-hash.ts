import { computeSha256 } from '@/lib/sha256';
import type { Manifest } from './province';
import { readAsset } from './read-asset';

/** The boundaries of the map: the asset everything is drawn from. */
const BOUNDARIES = 'geo.topo.json';

/** What the boundaries should hash to, and what they do: read once more, as they were loaded. */
export interface BoundaryHash {
  readonly expectedHash: string;
  /** @nodata null: they could not be read again */
  readonly actualHash: string | null;
}

let known: Promise<string | null> | null = null;

/** The asset is written without white space: its value written again is its text. */
async function computeActual(): Promise<string | null> {
  const asset = await readAsset(BOUNDARIES);
  return asset.ok ? computeSha256(JSON.stringify(asset.value)) : null;
}

/** Hold the boundaries to the hash their declared source was built with. @rule REVIEW-1 */
export async function hashBoundaries({ files }: Manifest): Promise<BoundaryHash> {
  known ??= computeActual();
  const actualHash = await known;
  if (actualHash === null) known = null;
  return { expectedHash: files.find(({ name }) => name === BOUNDARIES)?.sha256 ?? '', actualHash };
}
