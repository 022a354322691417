import { useMemo } from 'react';
import { SvgPen } from '@/charts/svg-pen';
import { SvgPenMarks } from '@/charts/SvgPenMarks';
import { type PaperId, pageRule, printableMm, PX_PER_MM } from '@/charts/svg-map/print-paper';
import { measureEm } from '@/charts/svg-map/measure-text';
import { SvgShapes } from '@/charts/svg-map/SvgShapes';
import { type Briefing, scenesOf } from '@/domain/briefing/briefing';
import type { Scene } from '@/domain/briefing/scene';
import { saidPoints } from '@/domain/briefing/scene-lines';
import { isDrillLibrary } from '@/domain/library/library';
import { PrintRoot } from '@/ui/PrintRoot';
import { SymbolSwatch } from '@/ui/SymbolSwatch';
import { useTranslate } from '../../app-context';
import { type FilesRoom, writeLine, writeSources } from './files-room';
import { fitWords, linesOfRun, runsOf } from './fit-words';
import { footWords } from './review-words';
import { drawingOf } from './scene-drawing';

/** Share of the width the words have. */
const WORDS_SHARE = 0.28;
/** Type of points, the largest that fits: 17 to 9 pt; and where nothing does. @unit mm */
const SIZES_MM = [6, 5.4, 4.9, 4.4, 3.9, 3.5, 3.2] as const;
const SMALLEST_MM = 2.6;
/** Room of the foot. @unit mm */
const FOOT_MM = 12;

/** Type of the legend, room of a sign before its words, and how full its rows get. */
const LEGEND_PX = 12;
const SIGN_EM = 5;
const FILLED = 0.85;

/** How an atlas is printed. */
export interface AtlasChoice {
  readonly paper: PaperId;
  readonly withNotes: boolean;
  /** 审图号, or that the maps were not submitted. */
  readonly mapReview: string;
}

function ScenePlate(props: {
  readonly room: FilesRoom;
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}) {
  const { room, scene, width, height, scale } = props;
  const t = useTranslate();
  const plate = useMemo(() => {
    const size = { width, theme: 'light', scale } as const;
    const first = drawingOf(room, scene, { ...size, height });
    if (first === null) return null;
    const legend = first.legend.reduce((sum, { text }) => sum + measureEm(text) + SIGN_EM, 0);
    const rows = Math.ceil((legend * LEGEND_PX * scale) / (width * FILLED));
    const drawing =
      rows === 0
        ? first
        : drawingOf(room, scene, {
            ...size,
            height: Math.floor(height - rows * LEGEND_PX * 1.7 * scale - 8),
          });
    if (drawing === null) return null;
    const pen = new SvgPen(`atlas-${scene.id}`);
    drawing.draw(pen);
    return { drawing, pen };
  }, [room, scene, width, height, scale]);
  if (plate === null) return <div style={{ width, height }} />;
  const { drawing, pen } = plate;
  return (
    <div>
      <svg
        width={width}
        height={drawing.height}
        role="img"
        aria-label={scene.title}
        style={{ background: '#ffffff' }}
      >
        {drawing.maps.map(({ layout, x, y }) => (
          // A map of several is cut to its own frame.
          <svg key={`${x}:${y}`} x={x} y={y} width={layout.width} height={layout.height}>
            <rect width={layout.width} height={layout.height} fill={drawing.palette.water} />
            <SvgShapes layout={layout} />
          </svg>
        ))}
        <SvgPenMarks pen={pen} />
      </svg>
      {drawing.legend.length === 0 ? null : (
        <ul className="atlas-legend" aria-label={t('briefing.files.legend')}>
          {drawing.legend.map(({ key, symbol, text }) => (
            <li key={key}>
              <SymbolSwatch symbol={symbol} />
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The words of a page, as large as they fit; notes that do not fit beside the picture have pages of their own. */
function setPage(
  room: FilesRoom,
  briefing: Briefing,
  scene: Scene,
  withNotes: boolean,
  box: { readonly width: number; readonly height: number },
) {
  const write = (line: string): string => writeLine(room, scene, line);
  const points = saidPoints(scene).map(write);
  const runs = runsOf(briefing.title, write(scene.title), points);
  const notes = withNotes ? write(scene.notes) : '';
  const sources = writeSources(room, scene);
  const from = { text: sources, size: 0.82, indent: 0, gap: 1.5, isTitle: false };
  const said = notes.split('\n').map((text) => ({ text, size: 1, indent: 1, gap: 0.4, isTitle: false }));
  const together = notes === '' ? null : fitWords([...runs, ...said, from], box, SIZES_MM);
  const size = together ?? fitWords([...runs, from], box, SIZES_MM) ?? SMALLEST_MM;
  const [, title] = runs;
  return {
    size,
    points,
    notes,
    sources,
    title: title === undefined ? [] : linesOfRun(title, size, box.width),
    isNotesHere: together !== null,
  };
}

function AtlasPage(props: {
  readonly briefing: Briefing;
  readonly scene: Scene;
  readonly number: number;
  readonly room: FilesRoom;
  readonly choice: AtlasChoice;
}) {
  const { briefing, scene, number, room, choice } = props;
  const { paper, withNotes, mapReview } = choice;
  const t = useTranslate();
  const [widthMm, heightMm] = printableMm(paper, 'landscape');
  const width = widthMm * WORDS_SHARE - 6;
  const page = useMemo(
    () => setPage(room, briefing, scene, withNotes, { width, height: heightMm - FOOT_MM }),
    [room, briefing, scene, withNotes, width, heightMm],
  );
  const foot = footWords(room, scene, mapReview);
  return (
    <>
      <article className="atlas-page" style={{ height: `${heightMm - 0.5}mm`, fontSize: `${page.size}mm` }}>
        <div className="atlas-words" style={{ width: `${width}mm` }}>
          <p>{briefing.title}</p>
          <h2>
            {page.title.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </h2>
          <ul>
            {page.points.map((point, index) => (
              <li key={`${index}:${point}`}>{point}</li>
            ))}
          </ul>
          {page.isNotesHere ? <p className="atlas-notes">{page.notes}</p> : null}
          {page.sources === '' ? null : (
            <p className="atlas-sources">{t('briefing.sources', { sources: page.sources })}</p>
          )}
        </div>
        <ScenePlate
          room={room}
          scene={scene}
          width={Math.floor(widthMm * (1 - WORDS_SHARE) * PX_PER_MM)}
          height={Math.floor((heightMm - FOOT_MM) * PX_PER_MM)}
          scale={paper === 'a3' ? 1.25 : 1}
        />
        <footer>
          {foot.map((text, index, all) =>
            isDrillLibrary(scene.view.library) && index === all.length - 1 ? (
              <strong key={text}>{text}</strong>
            ) : (
              <span key={text}>{text}</span>
            ),
          )}
          <span className="atlas-number">{number}</span>
        </footer>
      </article>
      {page.notes === '' || page.isNotesHere ? null : (
        <article className="atlas-notes-page" data-paper={paper}>
          <h2>
            {page.title.join('')} · {t('briefing.files.script')}
          </h2>
          <p className="atlas-notes">{page.notes}</p>
          <p className="atlas-sources">{[briefing.title, ...foot.slice(1)].join(' · ')}</p>
        </article>
      )}
    </>
  );
}

/** One page a scene, what stands on the wall and the words as vectors; in the page only while it is printed. */
export function Atlas(props: {
  readonly briefing: Briefing;
  readonly room: FilesRoom;
  readonly choice: AtlasChoice;
  readonly onPrinted: () => void;
}) {
  const { briefing, room, choice, onPrinted } = props;
  return (
    <PrintRoot id="atlas" page={pageRule(choice.paper, 'landscape')} onPrinted={onPrinted}>
      <div className="atlas">
        {scenesOf(briefing).map((scene, index) => (
          <AtlasPage
            key={scene.id}
            briefing={briefing}
            scene={scene}
            number={index + 1}
            room={room}
            choice={choice}
          />
        ))}
      </div>
    </PrintRoot>
  );
}
