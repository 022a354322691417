import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { rewindPolygon } from '@/geo/ring-winding';
import type { PackageInUse } from './extract-read-package';

/** What SOURCE.md says about one extracted data set. */
export interface SourceStatement {
  readonly id: string;
  readonly title: string;
  readonly packages: readonly PackageInUse[];
  readonly publisher: string;
  readonly licence: string;
  readonly crs: string;
  readonly dataDate: string;
  readonly extracted: readonly string[];
  readonly caveats: readonly string[];
  readonly attribution: string;
}

/** A file that was written, for the table printed at the end. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly features: number;
}

/** The day the extraction tables were made and checked; a constant, so that the same packages give the same bytes. */
const EXTRACTED_ON = '2026-11-22';

function roundPosition(position: Position, decimals: number): Position {
  return position.slice(0, 2).map((value) => Number(value.toFixed(decimals)));
}

/**
 * A copy with at most `decimals` decimals, no repeated neighbours, and RFC 7946 winding.
 * @throws when rounding leaves a ring with fewer than four positions
 */
export function tidyGeometry<G extends Polygon | MultiPolygon>(
  geometry: G,
  decimals: number,
  where: string,
): G {
  const tidyRing = (ring: Position[]): Position[] => {
    const rounded = ring.map((position) => roundPosition(position, decimals));
    const tidy = rounded.filter(
      (p, i) => i === 0 || p[0] !== rounded[i - 1]?.[0] || p[1] !== rounded[i - 1]?.[1],
    );
    if (tidy.length < 4)
      throw new Error(`${where}: a ring keeps only ${tidy.length} positions at ${decimals} decimals`);
    return tidy;
  };
  const tidied =
    geometry.type === 'Polygon'
      ? { ...geometry, coordinates: geometry.coordinates.map(tidyRing) }
      : { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(tidyRing)) };
  return rewindPolygon(tidied, 'rfc7946');
}

/**
 * Writes `<folder>/<file>` as GeoJSON, one feature a line, and `SOURCE.md` beside it.
 * @returns size and content hash of the GeoJSON
 * @throws when the file is larger than its budget
 */
export function writeSource(
  folder: string,
  file: string,
  features: readonly Feature<Polygon | MultiPolygon>[],
  budgetBytes: number,
  statement: SourceStatement,
): WrittenFile {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  const text = `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
  const full = path.join(folder, file);
  const bytes = Buffer.byteLength(text);
  if (bytes > budgetBytes) throw new Error(`${full}: ${bytes} bytes is over the budget of ${budgetBytes}`);
  const sha256 = createHash('sha256').update(text).digest('hex');
  mkdirSync(folder, { recursive: true });
  writeFileSync(full, text);
  const written: WrittenFile = { path: full, bytes, sha256, features: features.length };
  writeFileSync(path.join(folder, 'SOURCE.md'), formatSourceStatement(statement, file, written));
  return written;
}

/** SOURCE.md of one data set as Markdown; `null` file for a set that was looked at and left out. */
export function formatSourceStatement(
  statement: SourceStatement,
  file: string | null,
  written: Pick<WrittenFile, 'bytes' | 'sha256' | 'features'> | null,
): string {
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  const files =
    file === null || written === null
      ? 'No file: see "How extracted".'
      : `| file | features | bytes | sha256 |\n|---|---|---|---|\n| ${file} | ${written.features} | ${written.bytes} | \`${written.sha256}\` |`;
  return `# ${statement.title}

| | |
|---|---|
| id | ${statement.id} |
| package | ${statement.packages.map(({ name, version }) => `${name}@${version}`).join(', ')} (npm) |
| publisher | ${statement.publisher} |
| licence | ${statement.licence} |
| CRS | ${statement.crs} |
| date of the data | ${statement.dataDate} |
| extracted | ${EXTRACTED_ON}, \`npx tsx scripts/extract-sources.ts\` |
| 审图号 | 无 (none: not reviewed; exports say 内部工作用图 · 未送审) |
| attribution | ${statement.attribution} |

## Files
${files}

## How extracted
${list(statement.extracted)}

## Caveats
${list(statement.caveats)}
`;
}
