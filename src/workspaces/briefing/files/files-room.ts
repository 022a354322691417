import type { LibraryKeeper } from '@/data/library/library-keeper';
import type { Province } from '@/data/province';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import type { Scene } from '@/domain/briefing/scene';
import type { Library, LibraryId } from '@/domain/library/library';
import type { Locale } from '@/i18n/locale';
import type { Translate } from '@/i18n/translate';
import { ok, type Result } from '@/lib/result';
import type { ThemeId } from '@/symbology/theme';
import { linesOf } from '@/domain/briefing/scene-lines';
import { parseLiveText } from '@/domain/briefing/live-text';
import type { ReachFound } from './gather-reach';
import { fillLine, makeAnswer, type ShownPiece } from '../show/use-live-text';

/** What the files of a briefing are made with. */
export interface FilesRoom {
  readonly province: Province;
  readonly theme: ThemeId;
  readonly locale: Locale;
  readonly t: Translate;
  readonly libraries: ReadonlyMap<LibraryId, Library>;
  /** What was reckoned for scenes of reach, by scene. @nodata absent: nothing was */
  readonly reach?: ReadonlyMap<string, ReachFound>;
}

/** Every library the scenes show, as it stands here; the one that was open is open again afterwards. */
export async function gatherLibraries(
  keeper: LibraryKeeper,
  briefing: Briefing,
): Promise<Result<ReadonlyMap<LibraryId, Library>>> {
  const open = keeper.getState().library;
  const found = new Map<LibraryId, Library>([[open.id, open]]);
  const others = new Set(scenesOf(briefing).map(({ view }) => view.library));
  others.delete(open.id);
  for (const id of others) {
    const opened = await keeper.open(id);
    if (!opened.ok) {
      await keeper.open(open.id);
      return opened;
    }
    found.set(id, opened.value);
  }
  if (others.size > 0) {
    const back = await keeper.open(open.id);
    if (!back.ok) return back;
  }
  return ok(found);
}

/** Written where there is no number: unknown is never 0. */
const NO_NUMBER = '—';

/** Beside a fact without a document; its sources say what it means. The wall's ～ would be read as “until” in print. */
const ESTIMATED = '*';

const piecesOf = (room: FilesRoom, scene: Scene, line: string): readonly ShownPiece[] => {
  const library = room.libraries.get(scene.view.library) ?? null;
  const answer = makeAnswer(room.province, library, scene.view, room.locale);
  return fillLine(line, answer, scene.values, scene.stamp.takenAt);
};

/** A line as it is written: live numbers as they are now, recorded ones with their day. */
export const writeLine = (room: FilesRoom, scene: Scene, line: string): string =>
  piecesOf(room, scene, line)
    .map(({ text, live, why }) => {
      if (why !== '') return NO_NUMBER;
      if (live?.isEstimated === true) return `${text}${ESTIMATED}`;
      return live === null || live.frozenAt === ''
        ? text
        : room.t('briefing.files.recorded', { text, day: live.frozenAt });
    })
    .join('');

/** The sources of a scene as they are written, with what the mark beside a fact without a document means. */
export function writeSources(room: FilesRoom, scene: Scene): string {
  const isMarked = linesOf(scene).some((line) =>
    piecesOf(room, scene, line).some(({ live }) => live?.isEstimated === true),
  );
  const parts = [scene.sources, isMarked ? `${ESTIMATED} ${room.t('briefing.live.estimated')}` : ''];
  return parts.filter((part) => part !== '').join(room.locale === 'zh' ? '；' : '; ');
}

/** A number that a scene asks for and nobody knows. */
export interface MissingNumber {
  /** The scene, 1-based. */
  readonly number: number;
  readonly query: string;
  readonly why: string;
}

/** The numbers of a briefing that cannot be written, each with the reason. */
export const missingNumbers = (room: FilesRoom, briefing: Briefing): readonly MissingNumber[] =>
  scenesOf(briefing).flatMap((scene, index) =>
    linesOf(scene).flatMap((line) => {
      const asked = parseLiveText(line);
      return piecesOf(room, scene, line).flatMap(({ why }, at): readonly MissingNumber[] => {
        const piece = asked[at];
        return why === '' || piece?.kind !== 'query' ? [] : [{ number: index + 1, query: piece.query, why }];
      });
    }),
  );
