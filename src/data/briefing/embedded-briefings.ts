import type { Briefing } from '@/domain/briefing/briefing';
import { parseBriefing, toBriefingJson } from '@/domain/briefing/parse-briefing';
import { computeSha256 } from '@/lib/sha256';

/** What a portable page carries beside its library. */
export interface EmbeddedBriefings {
  readonly briefings: readonly Briefing[];
  /** Nothing of it may be changed. */
  readonly isLocked: boolean;
  /** The wall it was made for, as stored. @nodata undefined */
  readonly wall: unknown;
  /** Why what it carries could not be read, or only in part. @nodata '' */
  readonly why: string;
}

const ASSET = 'briefings.json';
const SCRIPT =
  /<script type="application\/json"(?: data-(?:locked|open)(?:="[^"]*")?)* data-asset="(?:briefings|preferences)\.json">[\s\S]*?<\/script>/g;

/** What a portable page is made of. */
export interface PortableContent extends Omit<EmbeddedBriefings, 'why'> {
  /** The briefing it opens with. @nodata '' */
  readonly open: string;
  /** How the page was set: theme, language, size of text. */
  readonly preferences: object;
  /** ISO 8601: a later copy sets the page anew. */
  readonly savedAt: string;
}

/** Whether the page is read-only as a whole: nothing of any library in it may be changed. */
export const isLockedPage = (page: ParentNode): boolean =>
  page.querySelector(`script[data-locked][data-asset="${ASSET}"]`) !== null;

// A "<" would end the script too early.
const scriptOf = (name: string, value: unknown, mark = ''): string =>
  `<script type="application/json"${mark} data-asset="${name}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

const hashOf = (text: string): string => computeSha256(text);

/** The text of a page with briefings inside; those it carried before are replaced. */
export function embedBriefings(
  html: string,
  { briefings, isLocked, open, wall, preferences, savedAt }: PortableContent,
): string {
  const content = JSON.stringify({ briefings: briefings.map(toBriefingJson), isLocked, wall });
  const script = [
    scriptOf(
      ASSET,
      { sha256: hashOf(content), content },
      `${isLocked ? ' data-locked' : ''} data-open="${open}"`,
    ),
    scriptOf('preferences.json', { ...preferences, savedAt }),
  ].join('');
  return html
    .replace(SCRIPT, '')
    .replace('<script type="application/json"', () => `${script}<script type="application/json"`);
}

/** The briefings inside a page. @nodata null: it carries none */
export function readEmbeddedBriefings(page: ParentNode): EmbeddedBriefings | null {
  const text = page.querySelector(`script[data-asset="${ASSET}"]`)?.textContent ?? null;
  if (text === null) return null;
  const refused = (why: string): EmbeddedBriefings => ({
    briefings: [],
    isLocked: false,
    wall: undefined,
    why,
  });
  try {
    const { sha256, content } = JSON.parse(text) as { sha256?: unknown; content?: unknown };
    if (typeof content !== 'string' || sha256 !== hashOf(content))
      return refused('本文件所带的汇报已损坏（校验不符），请重新拷贝一份');
    const { briefings, isLocked, wall } = JSON.parse(content) as Readonly<Record<string, unknown>>;
    const read = (Array.isArray(briefings) ? briefings : []).map(parseBriefing);
    const bad = read.find((each) => !each.ok);
    return {
      briefings: read.flatMap((each) => (each.ok ? [each.value] : [])),
      isLocked: isLocked === true,
      wall,
      why: bad === undefined || bad.ok ? '' : `${bad.error.where}：${bad.error.why}`,
    };
  } catch {
    return refused('本文件所带的汇报不完整，无法读取，请重新拷贝一份');
  }
}
