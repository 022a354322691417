import { type DrawnMode, type DrawnPlace, type DrawnStop, MOST_STOPS } from '@/domain/scenario/scenario';
import type { LngLat } from '@/domain/provenance/position';
import { useTranslate } from '../../app-context';
import { PlaceLinesField } from '../PlaceLinesField';

/** What is being drawn. */
export type DrawTool =
  | { readonly kind: 'line'; readonly mode: DrawnMode }
  | { readonly kind: 'place'; readonly place: DrawnPlace };

const TOOLS: readonly (readonly [DrawTool, `reach.scenario.draw.${DrawnMode | DrawnPlace}`])[] = [
  [{ kind: 'line', mode: 'rail' }, 'reach.scenario.draw.rail'],
  [{ kind: 'line', mode: 'expressway' }, 'reach.scenario.draw.expressway'],
  [{ kind: 'place', place: 'airport' }, 'reach.scenario.draw.airport'],
  [{ kind: 'place', place: 'station' }, 'reach.scenario.draw.station'],
  [{ kind: 'place', place: 'park' }, 'reach.scenario.draw.park'],
];

/** Speed a new line begins with. @unit km/h */
export const DRAWN_SPEEDS: Readonly<Record<DrawnMode, number>> = { rail: 240, expressway: 95 };

/** 画设想: what to draw, its name and speed, and its places typed for those who do not point. */
export function DrawTools(props: {
  /** @nodata null: nothing is being drawn */
  readonly tool: DrawTool | null;
  readonly onTool: (tool: DrawTool | null) => void;
  readonly name: string;
  readonly onName: (name: string) => void;
  /** @unit km/h */
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  readonly stops: readonly DrawnStop[];
  readonly onStops: (stops: readonly DrawnStop[]) => void;
  readonly onLine: (mode: DrawnMode) => void;
  readonly onPlace: (place: DrawnPlace, at: LngLat) => void;
}) {
  const { tool, onTool, name, onName, speed, onSpeed, stops, onStops, onLine, onPlace } = props;
  const t = useTranslate();
  return (
    <fieldset className="reach-draw">
      <legend>{t('reach.scenario.draw')}</legend>
      <div className="reach-row">
        {TOOLS.map(([each, word]) => (
          <button
            key={word}
            type="button"
            className="button"
            aria-pressed={tool === each}
            onClick={() => onTool(tool === each ? null : each)}
          >
            {t(word)}
          </button>
        ))}
      </div>
      {tool === null ? null : (
        <>
          <div className="reach-row">
            <label>
              <span className="quiet">{t('reach.scenario.draw.name')}</span>
              <input value={name} maxLength={60} onChange={(event) => onName(event.target.value)} />
            </label>
            {tool.kind === 'line' ? (
              <>
                <label>
                  <span className="quiet">{t('reach.scenario.draw.speed')}</span>
                  <input
                    type="number"
                    className="reach-value"
                    min={20}
                    max={400}
                    value={speed}
                    onChange={(event) =>
                      onSpeed(Math.min(400, Math.max(20, event.target.valueAsNumber || 20)))
                    }
                  />
                </label>
                <button
                  type="button"
                  className="button button-primary"
                  disabled={stops.length < 2}
                  onClick={() => onLine(tool.mode)}
                >
                  {t('reach.scenario.draw.done')}
                </button>
              </>
            ) : null}
            <button type="button" className="button" onClick={() => onTool(null)}>
              {t('reach.scenario.draw.cancel')}
            </button>
          </div>
          {tool.kind === 'line' ? (
            <PlaceLinesField
              label={t('reach.scenario.draw.lines')}
              action={t('reach.scenario.draw.use')}
              least={2}
              most={MOST_STOPS}
              onPlaces={(places) => onStops(places.map(({ name: each, lngLat }) => ({ name: each, lngLat })))}
            />
          ) : (
            <PlaceLinesField
              label={t('reach.scenario.draw.line')}
              action={t('reach.scenario.draw.put')}
              least={1}
              most={1}
              onPlaces={([at]) => {
                if (at !== undefined) onPlace(tool.place, at.lngLat);
              }}
            />
          )}
        </>
      )}
    </fieldset>
  );
}
