import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { GEODATA_PATHS } from './geodata-paths';

/** A generated file, not yet written. */
export interface Asset {
  readonly name: string;
  readonly text: string;
}

/** What the manifest says of one file. */
export interface AssetEntry {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Hash and size of an asset's bytes. */
export function describeAsset(asset: Asset): AssetEntry {
  const bytes = Buffer.from(asset.text, 'utf8');
  return { name: asset.name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Write all assets, remove what no longer belongs, and print a size table. */
export function writeAssets(assets: readonly Asset[]): void {
  mkdirSync(GEODATA_PATHS.assets, { recursive: true });
  const names = new Set(assets.map((asset) => asset.name));
  for (const stale of readdirSync(GEODATA_PATHS.assets))
    if (!names.has(stale)) rmSync(`${GEODATA_PATHS.assets}/${stale}`, { recursive: true });
  console.log('asset                       raw      brotli');
  for (const asset of assets) {
    writeFileSync(`${GEODATA_PATHS.assets}/${asset.name}`, asset.text);
    const compressed = brotliCompressSync(asset.text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
    }).length;
    const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`.padStart(10);
    console.log(
      `${asset.name.padEnd(20)} ${kilobytes(Buffer.byteLength(asset.text))}  ${kilobytes(compressed)}`,
    );
  }
}
