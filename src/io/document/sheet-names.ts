/** The longest name of a sheet. @unit characters */
const LONGEST = 31;

/** Names for sheets: without what a workbook forbids, short enough, no two alike. */
export function nameSheets(titles: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return titles.map((title) => {
    const clean =
      title
        .replaceAll(/[\\/:*?[\]]/g, '')
        .replaceAll(/^'|'$/g, '')
        .trim() || '表';
    let name = clean.slice(0, LONGEST);
    for (let copy = 2; used.has(name.toLowerCase()); copy++) {
      const tail = `(${copy})`;
      name = clean.slice(0, LONGEST - tail.length) + tail;
    }
    used.add(name.toLowerCase());
    return name;
  });
}
