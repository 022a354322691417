import { useMemo } from 'react';
import type { Scenario } from '@/domain/scenario/scenario';
import type { MercatorView } from '@/geo/web-mercator';
import { REACH_LOOKS } from '@/symbology/reach-look';
import { useApp, useServices, useTranslate } from '../../app-context';
import { Suppositions } from '../reach/MapOverlays';
import { switchedLines } from '../switched-lines';

/** What a scenario supposes, over a pane in its own look, and the words that it is no fact. */
export function PaneScenario({
  scenario,
  view,
}: {
  readonly scenario: Scenario;
  readonly view: MercatorView;
}) {
  const t = useTranslate();
  const { province } = useServices();
  const { theme, textScale } = useApp((state) => state.preferences);
  const switched = useMemo(() => switchedLines(scenario, province.lines.segments), [scenario, province]);
  const closed = scenario.changes.filter((change) => change.kind === 'line' && !change.on).length;
  return (
    <>
      <svg className="pane-dots" viewBox={`0 0 ${view.width} ${view.height}`} aria-hidden="true">
        <Suppositions
          scenario={scenario}
          word={t('panes.scenario.word')}
          view={view}
          look={REACH_LOOKS[theme]}
          scale={textScale}
          switched={switched}
        />
      </svg>
      <p className="pane-scenario-note" data-testid="pane-scenario">
        <svg width="28" height="10" aria-hidden="true">
          <path
            d="M1 5H27"
            stroke={REACH_LOOKS[theme].scenario}
            strokeWidth="3"
            strokeDasharray={REACH_LOOKS[theme].scenarioDash}
          />
        </svg>
        {t('panes.scenario.note', { name: scenario.name })}
        {closed === 0 ? '' : t('panes.scenario.closed', { count: closed })}
      </p>
    </>
  );
}
