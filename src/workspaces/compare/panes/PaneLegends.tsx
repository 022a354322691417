import { useMemo } from 'react';
import { layersNotRevealedAt } from '@/charts/svg-map/point-shapes';
import type { ComparePane } from '@/domain/view-state/panes-view';
import { LAYER_PRESETS, layersShowing } from '@/domain/view-state/view-state';
import { useApp, useServices, useTranslate } from '../../app-context';
import { useKept } from '../../library-room';
import { type LegendMap, legendLayers } from '../legend-layers';
import { MapLegend } from '../MapLegend';
import { PANE_DETAIL, type PaneView } from './pane-views';

/** Signs of the library's projects on a pane. */
const DOTS = ['started', 'waiting', 'rough'] as const;

/** Panes with the same layers read one legend; others have one each, by their letters. */
function groupsOf(panes: readonly PaneView[]): readonly (readonly number[])[] {
  const keyOf = ({ pane }: PaneView): string => `${pane.preset} ${pane.marks}`;
  const groups = new Map<string, number[]>();
  panes.forEach((pane, index) => {
    const key = keyOf(pane);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups.values()];
}

const letter = (index: number): string => String.fromCharCode(65 + index);

/** What the colours and signs of every pane mean. */
export function PaneLegends({ panes }: { readonly panes: readonly PaneView[] }) {
  const t = useTranslate();
  const { province } = useServices();
  const { library } = useKept();
  const theme = useApp((state) => state.preferences.theme);
  const chosen = useApp((state) => state.view.layers);
  const month = useApp((state) => state.view.month);
  const groups = useMemo(() => {
    const mapOf = ({ pane, view }: PaneView): LegendMap => {
      const layers = pane.preset === 'view' ? chosen : layersShowing(LAYER_PRESETS[pane.preset]);
      return {
        layers,
        month: pane.month ?? month,
        officialOnly: pane.officialOnly,
        bounds: view.bounds,
        notRevealed: layersNotRevealedAt(view.zoom + PANE_DETAIL, layers),
      };
    };
    return groupsOf(panes).map((members) => {
      const shown = members.flatMap((index) => panes[index] ?? []);
      return {
        members,
        marks: shown.some(({ pane }: { readonly pane: ComparePane }) => pane.marks),
        signs: legendLayers(province.marksOf, shown.map(mapOf), theme),
      };
    });
  }, [panes, chosen, month, province, theme]);
  return (
    <div className="pane-legends">
      {groups.map(({ members, marks, signs }) => {
        const title =
          groups.length === 1
            ? t(panes.length === 1 ? 'panes.legend' : 'panes.legend.all')
            : t('panes.legend.some', { letters: members.map(letter).join(t('panes.legend.and')) });
        return (
          <MapLegend key={members.join()} label={title} title={title} layers={signs}>
            {marks
              ? DOTS.map((id) => (
                  <li key={id}>
                    <svg width="18" height="16" aria-hidden="true">
                      <circle
                        cx="9"
                        cy="8"
                        r="4.5"
                        className={`pane-dot${library.drill ? ' pane-dot-drill' : ''}${id === 'waiting' ? '' : ' pane-dot-started'}${id === 'rough' ? ' pane-dot-rough' : ''}`}
                      />
                    </svg>
                    {t(`panes.legend.${id}`)}
                  </li>
                ))
              : null}
          </MapLegend>
        );
      })}
    </div>
  );
}
