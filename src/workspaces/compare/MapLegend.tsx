import type { ReactNode } from 'react';
import type { LayerId } from '@/domain/view-state/layer-id';
import { SymbolSwatch } from '@/ui/SymbolSwatch';
import { useApp, useTranslate } from '../app-context';
import type { LegendLayer } from './legend-layers';

/** Layers whose signs are named by what they are; of the others, as 通车 and 规划, the layer is said first. */
const SELF_NAMED: ReadonlySet<LayerId> = new Set(['core', 'circle', 'project', 'park', 'port']);

/** What the signs of a map mean, layer by layer; what a part draws by itself stands behind. */
export function MapLegend(props: {
  readonly label: string;
  /** Stands before the signs. @nodata '' */
  readonly title?: string;
  readonly layers: readonly LegendLayer[];
  readonly children?: ReactNode;
}) {
  const { label, title = '', layers, children } = props;
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  return (
    <ul className="map-legend" aria-label={label}>
      {title === '' ? null : <li className="quiet">{title}</li>}
      {layers.map(({ layer, classes }) => (
        <li key={layer}>
          {SELF_NAMED.has(layer) ? null : <span className="quiet">{t(`layer.${layer}`)}</span>}
          {classes.map((symbolClass) => (
            <span key={symbolClass.id} className="map-legend-sign">
              <SymbolSwatch symbol={symbolClass.symbol} />
              {symbolClass[locale]}
            </span>
          ))}
        </li>
      ))}
      {children}
    </ul>
  );
}
