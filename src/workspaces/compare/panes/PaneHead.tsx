import {
  type ComparePane,
  HOME_PANE_CAMERA,
  PANE_PRESETS,
  type PanePreset,
} from '@/domain/view-state/panes-view';
import type { Scenario } from '@/domain/scenario/scenario';
import { IconButton } from '@/ui/IconButton';
import { useApp, useTranslate } from '../../app-context';
import { MonthChoice } from '../../MonthChoice';
import { RegionSelect } from '../RegionSelect';

/** What a pane shows: region, month, layers, marks of the library, official only, and whether it moves by itself. */
export function PaneHead(props: {
  readonly index: number;
  readonly pane: ComparePane;
  /** @nodata null: not read yet */
  readonly scenarios: readonly Scenario[] | null;
  readonly onChange: (change: Partial<ComparePane>) => void;
  /** @nodata null: the last pane stays */
  readonly onRemove: (() => void) | null;
}) {
  const { index, pane, scenarios, onChange, onRemove } = props;
  const t = useTranslate();
  const month = useApp((state) => state.view.month);
  const name = t('panes.name', { letter: String.fromCharCode(65 + index) });
  const isMissing =
    pane.scenario !== '' && scenarios !== null && scenarios.every(({ id }) => id !== pane.scenario);
  return (
    <header className="pane-head">
      <strong className="pane-letter">{String.fromCharCode(65 + index)}</strong>
      <RegionSelect
        label={`${name} · ${t('panes.region')}`}
        value={pane.region}
        onChange={(region) => onChange({ region })}
      />
      <MonthChoice
        label={`${name} · ${t('panes.month')}`}
        month={pane.month ?? month}
        onChange={(chosen) => onChange({ month: chosen })}
      />
      <select
        aria-label={`${name} · ${t('panes.layers')}`}
        value={pane.preset}
        onChange={(event) => onChange({ preset: event.target.value as PanePreset })}
      >
        {PANE_PRESETS.map((id) => (
          <option key={id} value={id}>
            {t(`panes.preset.${id}`)}
          </option>
        ))}
      </select>
      <details className="pane-more">
        <summary aria-label={`${name} · ${t('panes.more')}`}>{t('panes.more')}</summary>
        <div className="pane-more-panel">
          <label>
            <input
              type="checkbox"
              checked={pane.marks}
              onChange={(event) => onChange({ marks: event.target.checked })}
            />
            {t('panes.marks')}
          </label>
          <label>
            <input
              type="checkbox"
              checked={pane.officialOnly}
              onChange={(event) => onChange({ officialOnly: event.target.checked })}
            />
            {t('panes.official')}
          </label>
          <label>
            <input
              type="checkbox"
              checked={pane.camera !== null}
              onChange={(event) => onChange({ camera: event.target.checked ? HOME_PANE_CAMERA : null })}
            />
            {t('panes.ownCamera')}
          </label>
          <label>
            <input
              type="checkbox"
              checked={pane.month === null}
              onChange={(event) => onChange({ month: event.target.checked ? null : month })}
            />
            {t('panes.followMonth')}
          </label>
          <label>
            <span>{t('panes.scenario')}</span>
            <select
              value={pane.scenario}
              disabled={pane.officialOnly}
              onChange={(event) => onChange({ scenario: event.target.value })}
            >
              <option value="">{t('panes.scenario.none')}</option>
              {scenarios?.map(({ id, name: each }) => (
                <option key={id} value={id}>
                  {`${t('panes.scenario.word')} · ${each}`}
                </option>
              ))}
              {isMissing ? <option value={pane.scenario}>{pane.scenario}</option> : null}
            </select>
          </label>
          {scenarios?.length === 0 ? <p className="quiet">{t('panes.scenario.empty')}</p> : null}
          {isMissing ? <p role="alert">{t('panes.scenario.missing', { id: pane.scenario })}</p> : null}
        </div>
      </details>
      {onRemove === null ? null : (
        <IconButton icon="close" label={t('panes.remove', { name })} onClick={onRemove} />
      )}
    </header>
  );
}
