import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import type { Scene } from '@/domain/briefing/scene';
import { saidPoints } from '@/domain/briefing/scene-lines';
import type { DeckPicture, DeckSlide, SlideDeck } from '@/domain/document/slide-deck';
import { isDrillLibrary } from '@/domain/library/library';
import { monthOf, parseMonth } from '@/domain/time/month';
import { formatMonthWords } from '@/i18n/format-date';
import { localDay } from '@/lib/local-time';
import { type FilesRoom, writeLine, writeSources } from './files-room';
import { figuresOf } from './scene-figures';

/** What only a browser or a test can give to a deck. */
export interface DeckParts {
  /** The picture of a scene. @nodata null: it has none */
  readonly pictureOf: (scene: Scene) => Promise<DeckPicture | null>;
  /** 审图号, or that the map was not submitted. */
  readonly mapReview: string;
  /** Asked before each scene; what was stopped stops there, and the deck is short. */
  readonly isStopped?: () => boolean;
}

function cardOf(room: FilesRoom, briefing: Briefing, scene: Scene): DeckSlide {
  const isOpening = scene.kind === 'opening';
  const said = saidPoints(scene).map((point) => writeLine(room, scene, point));
  return {
    kind: isOpening ? 'opening' : 'closing',
    title: writeLine(room, scene, scene.title),
    lines: [...(isOpening && briefing.subtitle !== '' ? [briefing.subtitle] : []), ...said],
    notes: writeLine(room, scene, scene.notes),
  };
}

async function slideOf(room: FilesRoom, scene: Scene, parts: DeckParts): Promise<DeckSlide> {
  const write = (line: string): string => writeLine(room, scene, line);
  const picture = await parts.pictureOf(scene);
  return {
    kind: 'scene',
    title: write(scene.title),
    points: saidPoints(scene).map(write),
    notes: write(scene.notes),
    picture,
    ...figuresOf(room, scene),
    sources: writeSources(room, scene),
    monthText: formatMonthWords(scene.view.month, room.locale),
    drill: isDrillLibrary(scene.view.library),
  };
}

/** The scenes of a briefing as slides: a title before each chapter where there are several, live numbers written out. */
export async function buildDeck(briefing: Briefing, room: FilesRoom, parts: DeckParts): Promise<SlideDeck> {
  const { t, locale, province } = room;
  const slides: DeckSlide[] = [];
  const isParted = briefing.chapters.filter(({ title }) => title !== '').length > 1;
  for (const chapter of briefing.chapters) {
    let isNamed = !isParted || chapter.title === '';
    for (const scene of chapter.scenes) {
      if (parts.isStopped?.() === true) break;
      if (scene.kind === 'view' && !isNamed) {
        const told = chapter.scenes.filter(({ kind }) => kind === 'view');
        const lines = told.map((each) => writeLine(room, each, each.title));
        slides.push({ kind: 'chapter', title: chapter.title, lines, notes: '' });
        isNamed = true;
      }
      slides.push(scene.kind === 'view' ? await slideOf(room, scene, parts) : cardOf(room, briefing, scene));
    }
  }
  const libraries = [...new Set(scenesOf(briefing).map(({ view }) => view.library))];
  const asOf = parseMonth(province.manifest.asOf);
  return {
    title: briefing.title,
    stamp: {
      monthText: formatMonthWords(asOf ?? monthOf(2000, 1), locale),
      madeOn: localDay(),
      library: libraries.map((id) => t(`library.${id}`)).join(locale === 'zh' ? '、' : ', '),
      drill: libraries.some(isDrillLibrary),
      dataHash: province.manifest.version,
      language: locale,
    },
    mapReview: parts.mapReview,
    slides,
  };
}

/** Columns of a table that an upright page still holds. */
const MOST_COLUMNS = 10;

/**
 * A deck for paper: a table too wide for an upright page is left to its picture, and a chart to the picture of it
 * where a table has its numbers.
 */
export const forPaper = (deck: SlideDeck): SlideDeck => ({
  ...deck,
  slides: deck.slides.map((slide) =>
    slide.kind === 'scene' && slide.picture !== null && slide.table !== null
      ? { ...slide, chart: null, table: slide.table.headings.length > MOST_COLUMNS ? null : slide.table }
      : slide,
  ),
});
