import {
  AXIS_LAYOUTS,
  AXIS_MEASURES,
  AXIS_MODES,
  AXIS_ORDERS,
  POLICY_AXIS_IDS,
  type PolicyAxisId,
} from '@/domain/view-state/axes-view';
import { LIBRARY_IDS, type LibraryId } from '@/domain/library/library';
import { formatMonth, parseMonth } from '@/domain/time/month';
import { formatMonthWords } from '@/i18n/format-date';
import type { WordKey } from '@/i18n/translate';
import { useActions, useApp } from '../app-context';
import { firstOpenRows } from './open-nodes';
import { AxesPanels } from './AxesPanels';
import type { AxesModel } from './use-axes';

/** One choice of a few, as buttons side by side. */
function Segments<Id extends string>(props: {
  readonly label: string;
  readonly ids: readonly Id[];
  readonly chosen: Id;
  readonly wordOf: (id: Id) => string;
  readonly titleOf?: (id: Id) => string | undefined;
  readonly onChoose: (id: Id) => void;
}) {
  const { label, ids, chosen, wordOf, titleOf, onChoose } = props;
  return (
    <div className="segments" role="group" aria-label={label}>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          className="button"
          aria-pressed={chosen === id}
          title={titleOf?.(id)}
          onClick={() => onChoose(id)}
        >
          {wordOf(id)}
        </button>
      ))}
    </div>
  );
}

/** Which library and month, what stands on the axes, and how it is drawn. */
export function AxesBar({ model }: { readonly model: AxesModel }) {
  const { table, axes, diagonality } = model;
  const { words, month, months } = table;
  const { t, locale } = words;
  const actions = useActions();
  const library = useApp((state) => state.view.library);
  const shown = useApp((state) => state.view.month);
  const word = (kind: string) => (id: string) => t(`axes.${kind}.${id}` as WordKey);
  const percent = (value: number | null): string => (value === null ? '—' : value.toFixed(2));
  return (
    <header className="axes-bar">
      <select
        aria-label={t('axes.library')}
        value={library}
        onChange={(event) => actions.openLibrary(event.target.value as LibraryId)}
      >
        {LIBRARY_IDS.map((id) => (
          <option key={id} value={id}>
            {t(`library.${id}`)}
          </option>
        ))}
      </select>
      {months.length === 0 ? (
        <span className="axes-month">
          <button
            type="button"
            className="button"
            aria-label={t('axes.month.before')}
            onClick={() => actions.stepMonth(-1)}
          >
            ‹
          </button>
          <output aria-label={t('axes.month')}>{formatMonthWords(shown, locale)}</output>
          <button
            type="button"
            className="button"
            aria-label={t('axes.month.after')}
            onClick={() => actions.stepMonth(1)}
          >
            ›
          </button>
        </span>
      ) : (
        <select
          aria-label={t('axes.month')}
          value={formatMonth(month)}
          onChange={(event) => {
            const next = parseMonth(event.target.value);
            if (next !== null) actions.setMonth(next);
          }}
        >
          {[...months].reverse().map((item) => (
            <option key={item} value={formatMonth(item)}>
              {formatMonthWords(item, locale)}
            </option>
          ))}
        </select>
      )}
      <label>
        {t('axes.rows')}
        <select
          aria-label={t('axes.rows')}
          value={axes.rows}
          onChange={(event) => {
            const rows = event.target.value as PolicyAxisId;
            actions.setAxes({ rows, openRows: firstOpenRows(rows) });
          }}
        >
          {POLICY_AXIS_IDS.map((id) => (
            <option key={id} value={id}>
              {t(`axes.rows.${id}`)}
            </option>
          ))}
        </select>
      </label>
      <Segments
        label={t('axes.order')}
        ids={AXIS_ORDERS}
        chosen={axes.order}
        wordOf={word('order')}
        titleOf={() =>
          t('axes.order.note', { before: percent(diagonality.before), after: percent(diagonality.after) })
        }
        onChoose={(order) => actions.setAxes({ order })}
      />
      <Segments
        label={t('axes.measure')}
        ids={AXIS_MEASURES}
        chosen={axes.measure}
        wordOf={word('measure')}
        onChoose={(measure) => actions.setAxes({ measure })}
      />
      <Segments
        label={t('axes.mode')}
        ids={AXIS_MODES}
        chosen={axes.mode}
        wordOf={word('mode')}
        onChoose={(mode) => actions.setAxes({ mode })}
      />
      <Segments
        label={t('axes.layout')}
        ids={AXIS_LAYOUTS}
        chosen={axes.layout}
        wordOf={word('layout')}
        onChoose={(layout) => actions.setAxes({ layout })}
      />
      <AxesPanels model={model} />
    </header>
  );
}
