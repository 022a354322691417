import { type Briefing, type Chapter, scenesOf } from './briefing';
import type { Scene } from './scene';

const withChapters = (briefing: Briefing, chapters: readonly Chapter[]): Briefing => ({
  ...briefing,
  chapters,
});

const mapScenes = (briefing: Briefing, change: (scenes: readonly Scene[]) => readonly Scene[]): Briefing =>
  withChapters(
    briefing,
    briefing.chapters.map((chapter) => {
      const scenes = change(chapter.scenes);
      return scenes === chapter.scenes ? chapter : { ...chapter, scenes };
    }),
  );

/** Put a scene behind another; at the end of the last chapter where there is no such scene. */
export function insertScene(briefing: Briefing, scene: Scene, afterId: string | null): Briefing {
  const isKnown = afterId !== null && scenesOf(briefing).some(({ id }) => id === afterId);
  if (isKnown)
    return mapScenes(briefing, (scenes) => {
      const at = scenes.findIndex(({ id }) => id === afterId);
      return at < 0 ? scenes : [...scenes.slice(0, at + 1), scene, ...scenes.slice(at + 1)];
    });
  const last = briefing.chapters.at(-1);
  if (last === undefined) return withChapters(briefing, [{ id: 'c1', title: '', scenes: [scene] }]);
  return withChapters(briefing, [
    ...briefing.chapters.slice(0, -1),
    { ...last, scenes: [...last.scenes, scene] },
  ]);
}

/** Put a scene before all others: an opening slide. */
export function prependScene(briefing: Briefing, scene: Scene): Briefing {
  const [first, ...rest] = briefing.chapters;
  if (first === undefined) return insertScene(briefing, scene, null);
  return withChapters(briefing, [{ ...first, scenes: [scene, ...first.scenes] }, ...rest]);
}

/** Replace a scene by one of the same id. */
export const replaceScene = (briefing: Briefing, scene: Scene): Briefing =>
  mapScenes(briefing, (scenes) =>
    scenes.some(({ id }) => id === scene.id)
      ? scenes.map((each) => (each.id === scene.id ? scene : each))
      : scenes,
  );

/** Take a scene out. */
export const removeScene = (briefing: Briefing, id: string): Briefing =>
  mapScenes(briefing, (scenes) =>
    scenes.some((scene) => scene.id === id) ? scenes.filter((scene) => scene.id !== id) : scenes,
  );

/** A copy of a scene right behind it. */
export function duplicateScene(briefing: Briefing, id: string, copyId: string): Briefing {
  const scene = scenesOf(briefing).find((each) => each.id === id);
  return scene === undefined ? briefing : insertScene(briefing, { ...scene, id: copyId }, id);
}

/** One step up or down; over the edge of a chapter it goes into the next one. */
export function stepScene(briefing: Briefing, id: string, by: 1 | -1): Briefing {
  const chapters = briefing.chapters.map(({ scenes, ...chapter }) => ({ ...chapter, scenes: [...scenes] }));
  const part = chapters.findIndex(({ scenes }) => scenes.some((scene) => scene.id === id));
  const here = chapters[part];
  if (here === undefined) return briefing;
  const at = here.scenes.findIndex((scene) => scene.id === id);
  const [scene] = here.scenes.splice(at, 1);
  if (scene === undefined) return briefing;
  const to = at + by;
  if (to >= 0 && to <= here.scenes.length) here.scenes.splice(to, 0, scene);
  else {
    const next = chapters[part + by];
    if (next === undefined) return briefing;
    if (by > 0) next.scenes.unshift(scene);
    else next.scenes.push(scene);
  }
  return withChapters(briefing, chapters);
}

/** Drop a scene before another one. */
export function moveSceneBefore(briefing: Briefing, id: string, beforeId: string): Briefing {
  if (id === beforeId) return briefing;
  const scene = scenesOf(briefing).find((each) => each.id === id);
  if (scene === undefined) return briefing;
  return mapScenes(removeScene(briefing, id), (scenes) => {
    const at = scenes.findIndex((each) => each.id === beforeId);
    return at < 0 ? scenes : [...scenes.slice(0, at), scene, ...scenes.slice(at)];
  });
}

/** Begin a chapter at a scene: it and what follows it in its chapter. */
export function splitChapter(
  briefing: Briefing,
  sceneId: string,
  chapterId: string,
  title: string,
): Briefing {
  return withChapters(
    briefing,
    briefing.chapters.flatMap((chapter): readonly Chapter[] => {
      const at = chapter.scenes.findIndex(({ id }) => id === sceneId);
      if (at < 0) return [chapter];
      const tail = { id: chapterId, title, scenes: chapter.scenes.slice(at) };
      return [{ ...chapter, scenes: chapter.scenes.slice(0, at) }, tail];
    }),
  );
}

/** Name a chapter. */
export const renameChapter = (briefing: Briefing, id: string, title: string): Briefing =>
  withChapters(
    briefing,
    briefing.chapters.map((chapter) => (chapter.id === id ? { ...chapter, title } : chapter)),
  );

/** Take a heading away; its scenes join the chapter before it, or the next where it was the first. */
export function joinChapter(briefing: Briefing, id: string): Briefing {
  const at = briefing.chapters.findIndex((chapter) => chapter.id === id);
  const chapter = briefing.chapters[at];
  const host = briefing.chapters[at === 0 ? 1 : at - 1];
  if (chapter === undefined || host === undefined) return briefing;
  const scenes = at === 0 ? [...chapter.scenes, ...host.scenes] : [...host.scenes, ...chapter.scenes];
  return withChapters(
    briefing,
    briefing.chapters
      .filter((each) => each !== chapter)
      .map((each) => (each === host ? { ...each, scenes } : each)),
  );
}

/** An id that no chapter and no scene of the briefing has. */
export function freshId(briefing: Briefing, prefix: 'c' | 's'): string {
  const taken = new Set(
    briefing.chapters.flatMap(({ id, scenes }) => [id, ...scenes.map((each) => each.id)]),
  );
  let number = taken.size + 1;
  while (taken.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}
