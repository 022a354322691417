import { useEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { type PaperId, pageRule, printableMm, PX_PER_MM } from '@/charts/svg-map/print-paper';
import { SvgShapes } from '@/charts/svg-map/SvgShapes';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import type { Scene } from '@/domain/briefing/scene';
import { isDrillLibrary } from '@/domain/library/library';
import { formatMonthWords } from '@/i18n/format-date';
import { paletteOf } from '@/symbology/palette';
import { useTranslate } from '../../app-context';
import { hasStill, layoutStill } from '../scene-layout';
import type { RenderRoom } from './render-scene';

/** Share of the width the words have. */
const WORDS_SHARE = 0.28;

function AtlasPage(props: {
  readonly briefing: Briefing;
  readonly scene: Scene;
  readonly number: number;
  readonly room: RenderRoom;
  readonly paper: PaperId;
  readonly withNotes: boolean;
}) {
  const { briefing, scene, number, room, paper, withNotes } = props;
  const { province, locale, fill } = room;
  const t = useTranslate();
  const [widthMm, heightMm] = printableMm(paper, 'landscape');
  const width = Math.floor(widthMm * (1 - WORDS_SHARE) * PX_PER_MM);
  const height = Math.floor((heightMm - 12) * PX_PER_MM);
  // Paper is light, whatever the screen is.
  const palette = paletteOf('light');
  const layout = useMemo(
    () =>
      hasStill(scene.view)
        ? layoutStill(province, scene.view, scene.bounds, {
            width,
            height,
            palette,
            locale,
            scale: paper === 'a3' ? 1.25 : 1,
            labels: true,
          })
        : null,
    [province, scene, width, height, palette, locale, paper],
  );
  const { manifest } = province;
  return (
    <article className="atlas-page" style={{ height: `${heightMm}mm` }}>
      <div className="atlas-words" style={{ width: `${widthMm * WORDS_SHARE - 6}mm` }}>
        <p>{briefing.title}</p>
        <h2>{fill(scene, scene.title)}</h2>
        <ul>
          {scene.points.map((point, index) => (
            <li key={`${index}:${point}`}>{fill(scene, point)}</li>
          ))}
        </ul>
        {withNotes && scene.notes !== '' ? <p className="atlas-notes">{fill(scene, scene.notes)}</p> : null}
        {scene.sources === '' ? null : <p>{t('briefing.sources', { sources: scene.sources })}</p>}
      </div>
      {layout === null ? (
        <p className="atlas-plain" style={{ width, height }}>
          {t(`workspace.${scene.view.workspace}`)}
        </p>
      ) : (
        <svg width={width} height={height} style={{ background: palette.water }}>
          <SvgShapes layout={layout} />
        </svg>
      )}
      <footer>
        <span>{manifest.mapReviewNumber ?? t('data.internalMap')}</span>
        {isDrillLibrary(scene.view.library) ? <strong>{t('library.drillMark')}</strong> : null}
        <span>{formatMonthWords(scene.view.month, locale)}</span>
        <span>{t('data.asOf', { date: manifest.asOf })}</span>
        <span>{t('data.version', { version: manifest.version })}</span>
        <span>{number}</span>
      </footer>
    </article>
  );
}

/** One page a scene, maps and words as vectors; stands in the page only while it is printed. */
export function Atlas(props: {
  readonly briefing: Briefing;
  readonly room: RenderRoom;
  readonly paper: PaperId;
  readonly withNotes: boolean;
  readonly onPrinted: () => void;
}) {
  const { briefing, room, paper, withNotes, onPrinted } = props;
  useEffect(() => {
    const done = (): void => onPrinted();
    window.addEventListener('afterprint', done);
    const timer = window.setTimeout(() => window.print(), 50);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('afterprint', done);
    };
  }, [onPrinted]);
  return createPortal(
    <div className="atlas">
      <style>{pageRule(paper, 'landscape')}</style>
      {scenesOf(briefing).map((scene, index) => (
        <AtlasPage
          key={scene.id}
          briefing={briefing}
          scene={scene}
          number={index + 1}
          room={room}
          paper={paper}
          withNotes={withNotes}
        />
      ))}
    </div>,
    document.body,
  );
}
