import {
  DIFFERENCE_LAYERS,
  type DifferenceLayer,
  HOME_PANE_CAMERA,
  MAX_PANES,
  newPane,
  type PanesView,
} from '@/domain/view-state/panes-view';
import { useActions, useApp, useTranslate } from '../../app-context';
import { MonthChoice } from '../../MonthChoice';
import { PANE_STARTS, type PaneStart, panesOfStart } from './pane-presets';

/** What holds for all panes: how to begin, how they stand, their scale, the main month, what is compared. */
export function PanesBar(props: {
  readonly view: PanesView;
  readonly onChange: (change: Partial<PanesView>) => void;
}) {
  const { view, onChange } = props;
  const t = useTranslate();
  const actions = useActions();
  const month = useApp((state) => state.view.month);
  const last = view.panes.at(-1);
  return (
    <div className="compare-bar" role="toolbar" aria-label={t('panes.bar')}>
      <label>
        <span>{t('panes.start')}</span>
        <select
          value=""
          onChange={(event) => {
            if (event.target.value !== '') onChange(panesOfStart(event.target.value as PaneStart));
          }}
        >
          <option value="">{t('panes.start.choose')}</option>
          {PANE_STARTS.map((id) => (
            <option key={id} value={id}>
              {t(`panes.start.${id}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        disabled={view.panes.length >= MAX_PANES}
        onClick={() =>
          onChange({ panes: [...view.panes, { ...(last ?? newPane('province:370000')), camera: null }] })
        }
      >
        {t('panes.add')}
      </button>
      <span role="group" aria-label={t('panes.arrange')} className="compare-toggle">
        {(['grid', 'swipe'] as const).map((id) => (
          <button
            key={id}
            type="button"
            className="button"
            aria-pressed={view.arrange === id}
            disabled={id === 'swipe' && view.panes.length < 2}
            onClick={() => onChange({ arrange: id })}
          >
            {t(`panes.arrange.${id}`)}
          </button>
        ))}
      </span>
      <label className="compare-check">
        <input
          type="checkbox"
          checked={view.sameScale}
          onChange={(event) => onChange({ sameScale: event.target.checked })}
        />
        {t('panes.sameScale')}
      </label>
      <button
        type="button"
        className="button"
        onClick={() =>
          onChange({
            camera: HOME_PANE_CAMERA,
            panes: view.panes.map((pane) =>
              pane.camera === null ? pane : { ...pane, camera: HOME_PANE_CAMERA },
            ),
          })
        }
      >
        {t('panes.home')}
      </button>
      <MonthChoice label={t('panes.mainMonth')} month={month} onChange={actions.setMonth} />
      <label>
        <span>{t('panes.difference')}</span>
        <select
          value={view.difference}
          onChange={(event) => onChange({ difference: event.target.value as DifferenceLayer })}
        >
          {DIFFERENCE_LAYERS.map((id) => (
            <option key={id} value={id}>
              {t(id === '' ? 'panes.difference.none' : `panes.layer.${id}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
