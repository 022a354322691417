import type { Axis } from '@/analysis/two-axes/axis';
import type { Translate } from '@/i18n/translate';
import { useActions } from '../app-context';
import { openDepth, openToDepth } from './open-nodes';
import type { StageLayout } from './stage-layout';
import type { AxesModel } from './use-axes';

/** Closes or opens a whole level of one axis. */
function DepthButtons(props: {
  readonly axis: Axis;
  readonly side: 'columns' | 'rows';
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
  readonly t: Translate;
}) {
  const { axis, side, open, onOpen, t } = props;
  const deepest = axis.nodes.reduce((most, { depth }) => Math.max(most, depth), 0);
  const depth = openDepth(axis, open);
  return (
    <span role="group" aria-label={t(`axes.depth.${side}`)}>
      <span aria-hidden="true">{t(`axes.depth.${side}`)}</span>
      {(['close', 'open'] as const).map((way) => {
        const next = depth + (way === 'open' ? 1 : -1);
        const name = t(`axes.depth.${way}`, { axis: t(`axes.depth.${side}`) });
        return (
          <button
            key={way}
            type="button"
            title={name}
            aria-label={name}
            disabled={next < 1 || next > deepest}
            onClick={() => onOpen(openToDepth(axis, next))}
          >
            {way === 'open' ? '＋' : '－'}
          </button>
        );
      })}
    </span>
  );
}

/** In the corner of the matrix: both axes opened and closed by whole levels. */
export function StageDepth({ model, layout }: { readonly model: AxesModel; readonly layout: StageLayout }) {
  const actions = useActions();
  const { axes, matrix, table } = model;
  const { t } = table.words;
  return (
    <div className="axes-depth" style={{ width: layout.headerWidth, height: layout.headerHeight }}>
      <DepthButtons
        axis={matrix.columns}
        side="columns"
        open={axes.openColumns}
        onOpen={(openColumns) => actions.setAxes({ openColumns })}
        t={t}
      />
      <DepthButtons
        axis={matrix.rows}
        side="rows"
        open={axes.openRows}
        onOpen={(openRows) => actions.setAxes({ openRows })}
        t={t}
      />
    </div>
  );
}
