import { useMemo, useState } from 'react';
import { FIRST_MONTH } from '@/domain/time/month';
import { LAYER_GROUPS, type LayerId } from '@/domain/view-state/layer-id';
import { LAYER_PRESETS, type LayerPresetId } from '@/domain/view-state/view-state';
import { formatNumber } from '@/i18n/format-number';
import { classIndexAt } from '@/layers/layer-frame';
import { buildLegend, cycleLegendClass, type LegendRow } from '@/layers/legend';
import { NOT_DRAWN } from '@/layers/mark';
import { boundsOfMarks, isMarkInView } from '@/layers/mark-bounds';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import { Icon } from '@/ui/Icon';
import { IconButton } from '@/ui/IconButton';
import { SymbolSwatch } from '@/ui/SymbolSwatch';
import { useActions, useApp, useServices, useTranslate } from '../app-context';

const PRESETS = Object.keys(LAYER_PRESETS) as LayerPresetId[];

function LegendClassRow({ row }: { readonly row: LegendRow }) {
  const t = useTranslate();
  const actions = useActions();
  const locale = useApp((state) => state.preferences.locale);
  const choice = useApp((state) => state.view.layers[row.layer]);
  const { symbolClass } = row;
  const name = symbolClass[locale];
  const classIds = classesOfLayer(row.layer, 'light').map((entry) => entry.id);
  return (
    <li>
      <button
        type="button"
        className="legend-row"
        aria-pressed={!row.hidden}
        title={t('legend.hint')}
        onClick={() =>
          actions.setLayer(row.layer, { hidden: cycleLegendClass(classIds, choice.hidden, symbolClass.id) })
        }
      >
        <SymbolSwatch symbol={symbolClass.symbol} />
        <span className={row.hidden ? 'legend-name legend-hidden' : 'legend-name'}>{name}</span>
        <span className="legend-count" title={t('panel.inView', { count: row.inView, total: row.total })}>
          {row.hidden ? t('legend.hidden') : `${formatNumber(row.inView)}/${formatNumber(row.total)}`}
        </span>
      </button>
    </li>
  );
}

function LayerRow({ layer, rows }: { readonly layer: LayerId; readonly rows: readonly LegendRow[] }) {
  const t = useTranslate();
  const actions = useActions();
  const { province } = useServices();
  const choice = useApp((state) => state.view.layers[layer]);
  const [open, setOpen] = useState(false);
  const marks = province.marksOf[layer];
  const followsMonth = useMemo(() => marks.some(({ markClass }) => markClass.kind !== 'fixed'), [marks]);
  const month = useApp((state) => (followsMonth ? state.view.month : FIRST_MONTH));
  const things = useMemo(
    () =>
      new Set(marks.filter((mark) => classIndexAt(mark, month) !== NOT_DRAWN).map((mark) => mark.ref)).size,
    [marks, month],
  );
  const name = t(`layer.${layer}`);
  return (
    <li className="layer">
      <div className="layer-head">
        <label className="layer-label">
          <input
            type="checkbox"
            checked={choice.visible}
            onChange={(event) => actions.setLayer(layer, { visible: event.target.checked })}
          />
          <span>{name}</span>
          <span className="legend-count">{formatNumber(things)}</span>
        </label>
        <button
          type="button"
          className="chevron"
          aria-expanded={open}
          aria-label={`${name} ${t('action.more')}`}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevron" size={16} />
        </button>
      </div>
      {open ? (
        <div className="layer-more">
          <label>
            <span className="quiet">{t('panel.opacity')}</span>
            <input
              type="range"
              min="0.1"
              max="1"
              step="0.05"
              value={choice.opacity}
              aria-label={`${name} ${t('panel.opacity')}`}
              onChange={(event) => actions.setLayer(layer, { opacity: Number(event.target.value) })}
            />
          </label>
          <IconButton
            icon="locate"
            label={t('panel.zoomToNamed', { name })}
            disabled={marks.length === 0}
            onClick={() => actions.requestCamera({ kind: 'fit', bounds: boundsOfMarks(marks), maxZoom: 11 })}
          />
        </div>
      ) : null}
      {choice.visible && rows.length > 0 ? (
        <ul className="legend">
          {rows.map((row) => (
            <LegendClassRow key={row.symbolClass.id} row={row} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

const LINE_LAYERS = [
  'rail_high_speed',
  'rail_freight',
  'expressway',
  'river',
] as const satisfies readonly LayerId[];

const locatedClasses = (layer: LayerId): readonly string[] =>
  classesOfLayer(layer, 'light')
    .map((entry) => entry.id)
    .filter((id) => !id.endsWith('schematic'));

/** Shows only what is schematic on every network, or everything again. */
function SchematicButton() {
  const t = useTranslate();
  const actions = useActions();
  const layers = useApp((state) => state.view.layers);
  const isOn = LINE_LAYERS.every(
    (layer) =>
      layers[layer].visible && locatedClasses(layer).every((id) => layers[layer].hidden.includes(id)),
  );
  const toggle = (): void => {
    for (const layer of LINE_LAYERS)
      actions.setLayer(layer, isOn ? { hidden: [] } : { visible: true, hidden: locatedClasses(layer) });
  };
  return (
    <button type="button" className="button" aria-pressed={isOn} onClick={toggle}>
      {t(isOn ? 'panel.schematicBack' : 'panel.schematicOnly')}
    </button>
  );
}

/** Layers in groups with presets, opacity, zoom-to and the legend of what is visible. */
export function LayerPanel() {
  const t = useTranslate();
  const actions = useActions();
  const { province } = useServices();
  const layers = useApp((state) => state.view.layers);
  const month = useApp((state) => state.view.month);
  const theme = useApp((state) => state.preferences.theme);
  const bounds = useApp((state) => state.viewBounds);
  const locale = useApp((state) => state.preferences.locale);
  const officialOnly = useApp((state) => state.view.officialOnly);
  const legend = useMemo(
    () =>
      buildLegend(
        province.marksOf,
        layers,
        month,
        theme,
        (mark) => bounds === null || isMarkInView(mark, bounds),
        officialOnly,
      ),
    [province, layers, month, theme, bounds, officialOnly],
  );
  const undatedParks = province.marksOf.park.filter(
    ({ markClass }) => markClass.kind === 'from' && markClass.from === null,
  ).length;
  const activePreset = PRESETS.find((preset) =>
    Object.entries(layers).every(
      ([id, choice]) =>
        choice.visible === (LAYER_PRESETS[preset] as readonly string[]).includes(id) &&
        choice.hidden.length === 0,
    ),
  );
  return (
    <section className="panel" aria-label={t('panel.layers')}>
      <div className="presets" role="group" aria-label={t('panel.layers')}>
        {PRESETS.map((preset) => (
          <button
            key={preset}
            type="button"
            className="button"
            aria-pressed={preset === activePreset}
            onClick={() => actions.applyPreset(preset)}
          >
            {t(`preset.${preset}`)}
          </button>
        ))}
      </div>
      <div className="panel-scroll" tabIndex={0} role="group" aria-label={t('panel.legend')}>
        <p className="panel-note quiet">{t('panel.counts')}</p>
        {LAYER_GROUPS.map((group) => (
          <fieldset key={group.id} className="layer-group">
            <legend>{t(`group.${group.id}`)}</legend>
            <ul>
              {group.layers.map((layer) => (
                <LayerRow
                  key={layer}
                  layer={layer}
                  rows={legend.find((section) => section.layer === layer)?.rows ?? []}
                />
              ))}
            </ul>
          </fieldset>
        ))}
        <p className="panel-note">
          <SchematicButton />
        </p>
        <p className="panel-note quiet">{t('legend.ring')}</p>
        <p className="panel-note quiet">{t('panel.from', { count: undatedParks })}</p>
        <p className="panel-note quiet">{t('panel.untimed')}</p>
        {locale === 'en' ? <p className="panel-note quiet">{t('panel.chineseNames')}</p> : null}
        <label className="layer-label panel-note">
          <input
            type="checkbox"
            checked={officialOnly}
            onChange={(event) => actions.setOfficialOnly(event.target.checked)}
          />
          <span>{t('provenance.officialOnly')}</span>
        </label>
      </div>
    </section>
  );
}
