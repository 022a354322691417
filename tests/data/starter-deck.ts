import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPublicLibrary } from '@/analysis/public-library/build-public-library';
import { parseDrillLibrary } from '@/data/library/drill-library-asset';
import { provinceFromAssets } from '@/data/province';
import type { Briefing } from '@/domain/briefing/briefing';
import type { DeckPicture, SlideDeck } from '@/domain/document/slide-deck';
import '@/i18n/add-briefing-words';
import '@/i18n/add-library-words';
import { translatorOf } from '@/i18n/translate';
import type { DeckKind } from '@/io/document/write-deck';
import { orThrow } from '@/lib/result';
import { buildDeck } from '@/workspaces/briefing/files/build-deck';
import type { FilesRoom } from '@/workspaces/briefing/files/files-room';
import { drawingOf } from '@/workspaces/briefing/files/scene-drawing';
import { ASSETS } from '../../scripts/steps/release-paths';
import { stripes } from '../unit/document/sample-deck';

const read = (name: string): unknown => JSON.parse(readFileSync(join(ASSETS, name), 'utf8'));

/** What files are made with, from the shipped assets: the public library and the drill one. */
export function assetRoom(): FilesRoom {
  const province = provinceFromAssets(read);
  return {
    province,
    theme: 'light',
    locale: 'zh',
    t: translatorOf('zh'),
    libraries: new Map([
      ['public', buildPublicLibrary(province.atlas)],
      ['drill', orThrow(parseDrillLibrary(read('drill.json'), 'drill.json'))],
    ]),
  };
}

/** A picture in the place of each scene's own: what draws it is a browser. */
const stand: DeckPicture = stripes(516, 324);

/** A briefing as a deck. Where a scene has a picture in such a file, stripes stand for it. */
export const deckOf = (kind: DeckKind, briefing: Briefing, room: FilesRoom): Promise<SlideDeck> =>
  buildDeck(briefing, room, {
    mapReview: '内部工作用图 · 未送审',
    pictureOf: async (scene) => {
      const drawing = drawingOf(room, scene, { width: 1032, height: 649, theme: 'light', scale: 1 });
      if (drawing === null || drawing.kind === 'table') return null;
      if (drawing.kind === 'chart' && kind === 'pptx') return null;
      return { ...stand, isMap: drawing.kind === 'map' };
    },
  });
