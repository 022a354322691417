import '@/i18n/add-axes-words';
import '@/i18n/add-library-words';
import type { Scene } from '@/domain/briefing/scene';
import type { Library } from '@/domain/library/library';
import { cellText, COLUMN_RULES } from '../../library/table-columns';
import { compareFigures } from './figures/compare-figures';
import { dispatchFigures } from './figures/dispatch-figures';
import { NO_FIGURES, type SceneFigures, tableOfRows, withoutFigures } from './figures/figure-parts';
import type { FilesRoom } from './files-room';
import { figuresOfDifference, matrixOfView, tableOfMatrix, type ViewMatrix } from './view-matrix';
import { tableOfView } from './view-table';

const LIST_COLUMNS = ['name', 'city', 'stage', 'light', 'total', 'completion'] as const;

function listFigures(room: FilesRoom, { view }: Scene, library: Library): SceneFigures {
  const { t, locale } = room;
  const { rows, order, words } = tableOfView(room, view, library);
  const shown = order.flatMap((index) => rows[index] ?? []);
  if (shown.length === 0) return withoutFigures(t('briefing.files.why.empty'));
  const unit = locale === 'zh' ? '（万元）' : ' (10,000 yuan)';
  return {
    chart: null,
    table: tableOfRows<(typeof shown)[number]>(
      room,
      t('briefing.files.list'),
      LIST_COLUMNS.map((column) => ({
        heading: `${t(`column.${column}`)}${column === 'total' ? unit : ''}`,
        align: COLUMN_RULES[column].isNumber ? 'end' : 'start',
        textOf: (row) => cellText(column, row, 'wan', words),
      })),
      shown,
    ),
    notDrawn: '',
  };
}

const axesFigures = (room: FilesRoom, model: ViewMatrix): SceneFigures =>
  model.changed === null
    ? { table: tableOfMatrix(room, model), chart: null, notDrawn: '' }
    : figuresOfDifference(room, model);

/** The table and the chart of a scene that is no map, by the rules of the screen; where there is none, why. */
export function figuresOf(room: FilesRoom, scene: Scene): SceneFigures {
  const { view } = scene;
  const library = room.libraries.get(view.library);
  if (library === undefined || scene.kind !== 'view') return NO_FIGURES;
  switch (view.workspace) {
    case 'axes':
      if (view.axes.layout === 'map') return NO_FIGURES;
      return axesFigures(room, matrixOfView(room, view, tableOfView(room, view, library)));
    case 'dispatch':
      return dispatchFigures(room, view, library);
    case 'compare':
      return compareFigures(room, scene, library);
    case 'library':
      return listFigures(room, scene, library);
    case 'data':
      return withoutFigures(room.t('briefing.files.why.data'));
    default:
      return NO_FIGURES;
  }
}
