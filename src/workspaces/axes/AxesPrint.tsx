import './AxesPrint.css';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { pageRule, printableMm } from '@/charts/svg-map/print-paper';
import { layoutSvgMap } from '@/charts/svg-map/layout-svg-map';
import { makeMapPlane } from '@/charts/svg-map/map-plane';
import { SvgMap } from '@/charts/svg-map/SvgMap';
import { SvgPen } from '@/charts/svg-pen';
import { SvgPenMarks } from '@/charts/SvgPenMarks';
import { LIGHT_COLORS, type LightColor } from '@/domain/dispatch/light-rule';
import { INITIAL_VIEW, layersShowing, PROVINCE_REF } from '@/domain/view-state/view-state';
import { formatMonthWords } from '@/i18n/format-date';
import { viewOfBounds } from '@/geo/web-mercator';
import { regionBounds } from '@/layers/region-tree';
import { makeSelectFrames } from '@/store/selectors';
import { MATRIX_LOOKS } from '@/symbology/matrix-look';
import { paletteOf } from '@/symbology/palette';
import { PrintRoot } from '@/ui/PrintRoot';
import { useActions, useServices } from '../app-context';
import { StatusMark } from '../library/StatusMark';
import { makeCellPaint, STAGE_FONT } from './cell-paint';
import { drawStage } from './draw-stage';
import { drawLight } from '@/symbology/draw-light';
import { localDay } from '@/lib/local-time';
import { layersOfView } from '../map-review/layers-drawn';
import { ReviewedPrint } from '../map-review/ReviewedPrint';
import { markPlace } from '../projects/map-marks';
import { cutPaper, type PaperPart } from './paper-parts';
import { saySummary } from './say-summary';
import { layoutStage, type Side } from './stage-layout';
import type { AxesModel } from './use-axes';

/** Room of the matrix on the sheet. @unit CSS px */
const MATRIX = { width: 1120, height: 930 } as const;
/** Labels of the matrix at full size, and the least that is read on paper. @unit pt */
const LABEL_PT = 10.5;
const SMALLEST_PT = 6;
/** Labels on the sheets that show a large matrix in parts. @unit pt */
const PART_PT = 8;
/** Room of the matrix on such a sheet. @unit CSS px */
const PART = { width: 1500, height: 960 } as const;
const MAP = { width: 376, height: 268 } as const;
const INSETS = { top: 6, right: 6, bottom: 6, left: 6 };
const INSET_LAYERS = layersShowing(['circle', 'lake', 'city', 'core']);
const [SHEET_WIDTH, SHEET_HEIGHT] = printableMm('a3', 'landscape');

/** The matrix as a drawing of its own, shrunk to its room where it is larger, and in parts where it is much larger. */
function useMatrixPens({ matrix, brushed, projects, axes, table }: AxesModel) {
  const { locale } = table.words;
  return useMemo(() => {
    const { columns, rows, columnSteps, rowSteps } = matrix;
    const layout = layoutStage({
      columns,
      rows,
      columnSteps,
      rowSteps,
      ...MATRIX,
      zoom: 1,
      scale: 1,
      locale,
    });
    const paint = makeCellPaint({ matrix, projects, axes }, { theme: 'light', scale: 1, locale });
    const draw = (prefix: string, { columns: across, rows: down }: PaperPart) => {
      const width = layout.headerWidth + across.length + 1;
      const height = layout.headerHeight + down.length + 1;
      const pen = new SvgPen(prefix);
      drawStage(pen, {
        layout,
        matrix,
        brushed,
        changed: null,
        paint,
        locale,
        isLive: false,
        width,
        height,
        scroll: { left: across.start, top: down.start },
        hover: null,
        drag: null,
        lasso: [],
        lines: [],
      });
      return { pen, width, height };
    };
    const all = ({ steps, length }: Side) => ({ first: 0, last: steps.length - 1, start: 0, length });
    const whole = draw('axes-matrix', { columns: all(layout.columns), rows: all(layout.rows) });
    const shrink = Math.min(1, MATRIX.width / whole.width, MATRIX.height / whole.height);
    const grown = LABEL_PT / PART_PT;
    const parts =
      LABEL_PT * shrink >= SMALLEST_PT
        ? []
        : cutPaper(layout, PART.width * grown, PART.height * grown).map((part, index) => ({
            part,
            ...draw(`axes-part-${index}`, part),
          }));
    return { whole, shrink, parts };
  }, [matrix, brushed, projects, axes, locale]);
}

/** The province with the marks of what the matrix shows. */
function useInset({ table, projects }: AxesModel) {
  const { province } = useServices();
  const { locale } = table.words;
  return useMemo(() => {
    const bounds = regionBounds(province.atlas, province.areas, PROVINCE_REF);
    const plane = makeMapPlane(viewOfBounds(bounds, MAP.width, MAP.height, INSETS, 11));
    const layout = layoutSvgMap({
      source: province,
      frames: makeSelectFrames(province.marksOf)({ ...INITIAL_VIEW, layers: INSET_LAYERS }),
      choices: INSET_LAYERS,
      plane,
      region: PROVINCE_REF,
      selection: null,
      palette: paletteOf('light'),
      locale,
      scale: 0.78,
      detail: 1,
      labels: true,
      pickable: false,
    });
    const pen = new SvgPen('axes-inset');
    let placed = 0;
    for (const index of table.order) {
      const project = table.library.projects[index];
      const at = project === undefined ? null : markPlace(project);
      if (at === null) continue;
      placed += 1;
      drawLight(pen, projects[index]?.light ?? 'none', plane.view.toPx(at), 2.2, MATRIX_LOOKS.light);
    }
    return { layout, pen, placed, rest: table.order.length - placed };
  }, [province, table.order, table.library, projects, locale]);
}

function AxesPaper(props: {
  readonly model: AxesModel;
  /** Words of the map. */
  readonly foot: readonly string[];
  readonly onDone: () => void;
}) {
  const { model, foot, onDone } = props;
  const { matrix, axes, table } = model;
  const { t, locale } = table.words;
  const { whole, shrink, parts } = useMatrixPens(model);
  const inset = useInset(model);
  const [day] = useState(() => localDay());
  const actions = useActions();
  const tell = useEffectEvent(() => {
    if (parts.length > 0)
      actions.notify(
        t('axes.print.parts', {
          columns: matrix.columnSteps.length,
          rows: matrix.rowSteps.length,
          pages: parts.length,
        }),
        'info',
      );
  });
  useEffect(() => tell(), []);
  const { drill, id } = table.library;
  const month = formatMonthWords(table.month, locale);
  const sentences = saySummary({ ...model, changed: null }, locale);
  return (
    <PrintRoot id="axes-print" page={pageRule('a3', 'landscape')} onPrinted={onDone}>
      <div
        className="axes-sheet"
        style={{ fontFamily: STAGE_FONT, width: `${SHEET_WIDTH}mm`, height: `${SHEET_HEIGHT - 1}mm` }}
      >
        <header>
          <h1>{t('axes.print.title', { axis: t(`axes.rows.${axes.rows}`) })}</h1>
          <p>
            {drill ? <strong className="axes-sheet-drill">{t('library.drillMark')}</strong> : null}
            {t(`library.${id}`)} · {month}
          </p>
        </header>
        <svg
          role="img"
          aria-label={sentences.join('')}
          width={whole.width * shrink}
          height={whole.height * shrink}
          viewBox={`0 0 ${whole.width} ${whole.height}`}
        >
          <SvgPenMarks pen={whole.pen} />
        </svg>
        <aside>
          <figure>
            <div className="axes-sheet-map">
              <SvgMap layout={inset.layout} label={t('axes.map')} />
              <svg viewBox={`0 0 ${MAP.width} ${MAP.height}`} aria-hidden="true">
                <SvgPenMarks pen={inset.pen} />
              </svg>
            </div>
            <figcaption>
              {t('axes.map.note', { placed: inset.placed, unplaced: inset.rest })} · {t('data.internalMap')}
            </figcaption>
          </figure>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <h2>{t('axes.legend')}</h2>
          <p className="axes-sheet-lights">
            {(Object.keys(LIGHT_COLORS) as LightColor[]).map((light) => (
              <StatusMark key={light} color={light} word={LIGHT_COLORS[light][locale]} />
            ))}
          </p>
          <ul>
            {(['plan', 'line', 'bundle', 'stage', 'empty'] as const).map((line) => (
              <li key={line}>{t(`axes.legend.${line}`)}</li>
            ))}
          </ul>
        </aside>
        <footer>
          <span>{t('sheet.printed', { library: t(`library.${id}`), month, day })}</span>
          <span>{t('axes.print.source')}</span>
          <span>{foot.join(' · ')}</span>
        </footer>
      </div>
      {parts.map(({ part, pen, width, height }, index) => (
        <div
          key={`${part.columns.first} ${part.rows.first}`}
          className="axes-sheet axes-sheet-part"
          style={{ fontFamily: STAGE_FONT, width: `${SHEET_WIDTH}mm`, height: `${SHEET_HEIGHT - 1}mm` }}
        >
          <header>
            <h1>
              {t('axes.print.part', {
                page: index + 1,
                pages: parts.length,
                fromColumn: part.columns.first + 1,
                toColumn: part.columns.last + 1,
                fromRow: part.rows.first + 1,
                toRow: part.rows.last + 1,
              })}
            </h1>
            <p>
              {drill ? <strong className="axes-sheet-drill">{t('library.drillMark')}</strong> : null}
              {t(`library.${id}`)} · {month}
            </p>
          </header>
          <svg
            role="img"
            aria-label={t('axes.grid')}
            width={(width * PART_PT) / LABEL_PT}
            height={(height * PART_PT) / LABEL_PT}
            viewBox={`0 0 ${width} ${height}`}
          >
            <SvgPenMarks pen={pen} />
          </svg>
          <footer>
            <span>{t('sheet.printed', { library: t(`library.${id}`), month, day })}</span>
            <span>{t('axes.print.source')}</span>
            <span>{t('review.notNeeded')}</span>
          </footer>
        </div>
      ))}
    </PrintRoot>
  );
}

/** The matrix on one A3 sheet: map, sentences, how to read it, source and date; text and vectors, reviewed first. */
export function AxesPrint({ model, onDone }: { readonly model: AxesModel; readonly onDone: () => void }) {
  const { library, words } = model.table;
  const { t } = words;
  return (
    <ReviewedPrint
      layers={layersOfView({ layers: INSET_LAYERS }, t)}
      drill={library.drill}
      texts={library.drill ? [t('library.drillMark')] : []}
      onStay={onDone}
    >
      {(foot) => <AxesPaper model={model} foot={foot} onDone={onDone} />}
    </ReviewedPrint>
  );
}
