import { useEffect, useRef, useState } from 'react';
import type { ReviewFinding } from '@/analysis/map-review-lint';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import { drillLine, stampText } from '@/domain/document/document-words';
import { sceneFoot } from '@/domain/document/slide-deck';
import type { DocumentFinding } from '@/io/document/compare-lines';
import type { DeckKind } from '@/io/document/write-deck';
import { saveBlob } from '@/io/save-blob';
import { useApp, useServices, useTranslate } from '../../app-context';
import { useKeeper } from '../../library-room';
import { layersOfViews } from '../../map-review/layers-drawn';
import { type LeavingMap, mustStay, reviewMap } from '../../map-review/review-map';
import type { AtlasChoice } from './Atlas';
import { askReachOf } from './ask-reach';
import { buildDeck, forPaper } from './build-deck';
import { fileName } from './file-name';
import { type FilesRoom, gatherLibraries, missingNumbers } from './files-room';
import { renderScene } from './render-scene';
import { footWords, showsDrill } from './review-words';
import { saveDeck } from './save-deck';
import { drawingOf } from './scene-drawing';
import { shootScene } from './shoot-scene';

/** What is being done, what was found, what became of it. */
export interface FilesState {
  /** @nodata '': nothing */
  readonly busy: string;
  /** @nodata '' */
  readonly done: string;
  /** @nodata '' */
  readonly failed: string;
  readonly review: readonly ReviewFinding[];
  readonly differs: readonly DocumentFinding[];
  /** Numbers nobody knows, in sentences. */
  readonly missing: readonly string[];
  /** @nodata null: nothing is being printed */
  readonly printing: { readonly room: FilesRoom; readonly choice: AtlasChoice } | null;
}

const IDLE: FilesState = {
  busy: '',
  done: '',
  failed: '',
  review: [],
  differs: [],
  missing: [],
  printing: null,
};
/** Size at which it is looked whether remarks cover names: that of the pictures of slides. @unit px */
const LOOK = { width: 1032, height: 620, theme: 'light', scale: 1.15 } as const;

/** The files of a briefing: each is reviewed before it is made, and says what became of it. */
export function useFiles(briefing: Briefing) {
  const t = useTranslate();
  const keeper = useKeeper();
  const { province } = useServices();
  const { theme, locale } = useApp((state) => state.preferences);
  const [state, setState] = useState<FilesState>(IDLE);
  const stopped = useRef(false);
  const running = useRef(false);
  useEffect(() => () => void (stopped.current = true), []);
  const show = (change: Partial<FilesState>): void => setState((before) => ({ ...before, ...change }));
  const internal = province.manifest.mapReviewNumber ?? t('data.internalMap');

  /** What is found goes on the map as a mark where it may leave. @nodata null: it has to stay */
  async function review(
    map: Omit<LeavingMap, 'asOf' | 'reviewNumber' | 'layers'>,
    asOf: string,
  ): Promise<string | null> {
    const reviewNumber = province.manifest.mapReviewNumber ?? '';
    const findings = await reviewMap(province.manifest, {
      ...map,
      asOf,
      reviewNumber,
      layers: layersOfViews(
        scenesOf(briefing).map(({ view }) => view),
        t,
      ),
    });
    show({ review: findings });
    if (mustStay(findings)) return null;
    return findings.length === 0
      ? internal
      : `${internal}${locale === 'zh' ? '（' : ' ('}${t('review.mark', { count: findings.length })}${locale === 'zh' ? '）' : ')'}`;
  }

  async function begin(): Promise<FilesRoom | null> {
    const libraries = await gatherLibraries(keeper, briefing);
    if (!libraries.ok) {
      show({ failed: `${libraries.error.where}：${libraries.error.why}` });
      return null;
    }
    const reach = await askReachOf(keeper, province, briefing, libraries.value);
    const room: FilesRoom = { province, theme, locale, t, libraries: libraries.value, reach };
    show({
      missing: missingNumbers(room, briefing).map((each) => t('briefing.files.noNumber', { ...each })),
    });
    return room;
  }

  const coveredIn = (room: FilesRoom): readonly string[] => [
    ...new Set(scenesOf(briefing).flatMap((scene) => drawingOf(room, scene, LOOK)?.covered ?? [])),
  ];

  /** Runs one export at a time; what throws is said. */
  async function run(work: () => Promise<void>): Promise<void> {
    if (running.current) return;
    running.current = true;
    stopped.current = false;
    setState({ ...IDLE, busy: t('briefing.files.preparing') });
    try {
      await work();
    } catch (error) {
      show({ failed: error instanceof Error ? error.message : String(error) });
    }
    running.current = false;
    show({ busy: '' });
  }

  /** Whether the export was stopped; it is said once. */
  function isStopped(): boolean {
    if (stopped.current) show({ done: t('briefing.files.stopped') });
    return stopped.current;
  }

  const exportDeck = (kind: DeckKind): Promise<void> =>
    run(async () => {
      const room = await begin();
      if (room === null || isStopped()) return;
      const count = scenesOf(briefing).length;
      const covered = new Set<string>();
      const whole = await buildDeck(briefing, room, {
        mapReview: internal,
        isStopped: () => stopped.current,
        pictureOf: async (scene) => {
          show({ busy: t('briefing.files.busy', { number: scenesOf(briefing).indexOf(scene) + 1, count }) });
          const shot = await shootScene(room, scene, kind === 'docx');
          for (const name of shot?.covered ?? []) covered.add(name);
          return shot?.picture ?? null;
        },
      });
      if (isStopped()) return;
      const deck = kind === 'docx' ? forPaper(whole) : whole;
      const feet = deck.slides.flatMap((slide) => (slide.kind === 'scene' ? [sceneFoot(deck, slide)] : []));
      const texts = [
        ...feet,
        deck.mapReview,
        stampText(deck.stamp),
        ...(deck.stamp.drill ? [drillLine(deck.stamp)] : []),
      ];
      const mapReview = await review(
        { texts, drill: deck.stamp.drill, covered: [...covered] },
        deck.stamp.monthText,
      );
      if (mapReview === null || isStopped()) return;
      show({ busy: t('briefing.files.writing') });
      const saved = await saveDeck(kind, { ...deck, mapReview }, isStopped);
      if (saved === null) return;
      if (saved.kind === 'saved') show({ done: t('briefing.files.saved', { file: saved.file }) });
      else show({ differs: saved.findings });
    });

  /** Reviews pages of pictures; @returns the words of their foot. @nodata null: they have to stay */
  async function reviewPages(room: FilesRoom): Promise<string | null> {
    const texts = scenesOf(briefing).flatMap((scene) => footWords(room, scene, internal));
    const drill = showsDrill(briefing);
    return review({ texts, drill, covered: coveredIn(room) }, province.manifest.asOf);
  }

  const exportPictures = (): Promise<void> =>
    run(async () => {
      const room = await begin();
      const mapReview = room === null ? null : await reviewPages(room);
      if (room === null || mapReview === null) return;
      const scenes = scenesOf(briefing);
      const files: { name: string; bytes: Uint8Array }[] = [];
      for (const [index, scene] of scenes.entries()) {
        if (isStopped()) return;
        show({ busy: t('briefing.files.busy', { number: index + 1, count: scenes.length }) });
        const foot = footWords(room, scene, mapReview).join(' · ');
        const blob = await renderScene(briefing, scene, room, foot);
        const name = `${String(index + 1).padStart(2, '0')}-${fileName(scene.title)}.png`;
        files.push({ name, bytes: new Uint8Array(await blob.arrayBuffer()) });
      }
      if (isStopped()) return;
      const { zipFiles } = await import('@/io/zip-files');
      const mark = showsDrill(briefing) ? '_演练' : '';
      saveBlob(new Blob([zipFiles(files) as BlobPart]), `${fileName(briefing.title)}${mark}-png.zip`);
      show({ done: t('briefing.files.png.done', { count: files.length }) });
    });

  const printAtlas = (choice: Omit<AtlasChoice, 'mapReview'>): Promise<void> =>
    run(async () => {
      const room = await begin();
      const mapReview = room === null ? null : await reviewPages(room);
      if (room !== null && mapReview !== null && !isStopped())
        show({ printing: { room, choice: { ...choice, mapReview } } });
    });

  return {
    state,
    exportDeck,
    exportPictures,
    printAtlas,
    stop: () => {
      stopped.current = true;
      show({ busy: t('briefing.files.stopping') });
    },
    endPrinting: () => show({ printing: null }),
    /** Saves the page itself where it may leave. */
    sendPage: (texts: readonly string[], drill: boolean, save: () => Promise<void>): Promise<void> =>
      run(async () => {
        const mapReview = await review({ texts, drill, covered: [] }, province.manifest.asOf);
        if (mapReview !== null && !isStopped()) await save();
      }),
  };
}
