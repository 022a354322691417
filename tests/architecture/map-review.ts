import type { Violation } from './read-source';
import type { TextFile } from './repository-text';

/** What puts something on paper or into a file. */
const LEAVES = /<PrintRoot\b|\bsaveBlob\(/;
/** What shows that it was looked at first, or says on itself that it has no map. */
const REVIEWED = /<ReviewedPrint\b|\breviewMap\(|'review\.notNeeded'/;
/** Where the two are made. */
const MAKERS = ['src/ui/PrintRoot.tsx', 'src/io/save-blob.ts'];

const FILES = 'src/workspaces/briefing/files';
const OF_FILES = `${FILES}/use-files.ts`;
/** Reviewed by who asks for it, before it is asked for. */
const REVIEWED_BY: Readonly<Record<string, string>> = {
  [`${FILES}/Atlas.tsx`]: OF_FILES,
  [`${FILES}/save-deck.ts`]: OF_FILES,
  [`${FILES}/PortableFile.tsx`]: OF_FILES,
};
/** Tables, texts and data: no map leaves with them. */
const WITHOUT_MAP: readonly string[] = [
  'src/workspaces/axes/export-matrix.ts',
  'src/workspaces/briefing/BriefingHome.tsx',
  'src/workspaces/briefing/save-briefing.ts',
  'src/workspaces/compare/reach/MatrixPart.tsx',
  'src/workspaces/compare/reach/ParkPart.tsx',
  'src/workspaces/compare/reach/ScenarioPart.tsx',
  'src/workspaces/data/ImportTable.tsx',
  'src/workspaces/data/KeepSection.tsx',
  'src/workspaces/data/SendForms.tsx',
  'src/workspaces/dispatch/bulletin/BulletinPrint.tsx',
  'src/workspaces/dispatch/bulletin/save-document.ts',
  'src/workspaces/dispatch/due/export-due.ts',
  'src/workspaces/dispatch/lights/RuleSets.tsx',
  'src/workspaces/dispatch/ranking/export-ranking.ts',
  'src/workspaces/dispatch/save-workbook.ts',
  'src/workspaces/library/export-table.ts',
];

/**
 * Every way out of the house: paper and files. Each reviews its map, or is named here with who does or as one without
 * a map; a name here that is no way out any more is a violation too.
 * @rule REVIEW-1
 */
export function unreviewedExits(files: readonly TextFile[]): readonly Violation[] {
  const textOf = new Map(files.map(({ path, text }) => [path, text]));
  const exits = files.filter(({ path, text }) => !MAKERS.includes(path) && LEAVES.test(text));
  const found = exits.flatMap(({ path, text }): readonly Violation[] => {
    if (REVIEWED.test(text) || WITHOUT_MAP.includes(path)) return [];
    const reviewer = REVIEWED_BY[path];
    if (reviewer === undefined) return [{ path, sentence: 'puts something out without a review of its map' }];
    return /\breviewMap\(/.test(textOf.get(reviewer) ?? '')
      ? []
      : [{ path, sentence: `is to be reviewed by ${reviewer}, which does not` }];
  });
  const known = new Set(exits.map(({ path }) => path));
  const stale = [...WITHOUT_MAP, ...Object.keys(REVIEWED_BY)].filter((path) => !known.has(path));
  return [...found, ...stale.map((path) => ({ path, sentence: 'is listed as a way out and is none' }))];
}
