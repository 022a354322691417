import '@/i18n/add-compare-panes-words';
import { useMemo, useState } from 'react';
import { type ComparePane, HOME_PANE_CAMERA, type PanesView } from '@/domain/view-state/panes-view';
import type { Scenario } from '@/domain/scenario/scenario';
import { formatNumber } from '@/i18n/format-number';
import { useActions, useApp, useServices, useTranslate } from '../app-context';
import { DifferencePanel } from './panes/DifferencePanel';
import { AT_REST, layoutPanes, moveCamera, type PaneMotion } from './panes/pane-views';
import { PaneLegends } from './panes/PaneLegends';
import { PaneHead } from './panes/PaneHead';
import { PaneMap } from './panes/PaneMap';
import { PanesBar } from './panes/PanesBar';
import { SwipeDivider } from './panes/SwipeDivider';
import { useScenarios } from './use-scenarios';
import { useMeasuredSize } from '../use-measured-size';
import './compare.css';
import './panes/panes.css';

/** Columns of the grid by the number of panes. */
const COLUMNS = [1, 1, 2, 3, 2, 3, 3] as const;

/** How far the scale at the upper edge of a view is from that at its lower. @unit percent */
function stretchOf(bounds: readonly [number, number, number, number]): number {
  const cos = (lat: number): number => Math.cos((lat * Math.PI) / 180);
  return (1 - cos(bounds[3]) / cos(bounds[1])) * 100;
}

/** 并列与差异: one to six maps at one scale, side by side or under a swipe, and what differs between two of them. */
export function PanesSection() {
  const t = useTranslate();
  const { setCompare } = useActions();
  const { province } = useServices();
  const view = useApp((state) => state.view.compare.panes);
  const scenarios = useScenarios();
  const [ref, size] = useMeasuredSize<HTMLDivElement>();
  const [motion, setMotion] = useState<{ readonly of: number | 'all'; readonly motion: PaneMotion }>({
    of: 'all',
    motion: AT_REST,
  });
  const change = (part: Partial<PanesView>, gesture?: string): void =>
    setCompare({ panes: { ...view, ...part } }, gesture);
  const changePane = (index: number, part: Partial<ComparePane>, gesture?: string): void =>
    change({ panes: view.panes.map((pane, at) => (at === index ? { ...pane, ...part } : pane)) }, gesture);
  const isSwipe = view.arrange === 'swipe' && view.panes.length > 1;
  const laid = useMemo(
    () => (size === null ? [] : layoutPanes(province, view, size)),
    [province, view, size],
  );
  const shown = isSwipe ? laid.slice(0, 2) : laid;
  const [a, b] = view.panes;
  const moves = (index: number): PaneMotion => {
    if (motion.of === 'all') return laid[index]?.pane.camera === null ? motion.motion : AT_REST;
    return motion.of === index ? motion.motion : AT_REST;
  };
  const rest = (index: number, last: PaneMotion): void => {
    const pane = laid[index];
    setMotion({ of: 'all', motion: AT_REST });
    if (pane === undefined) return;
    const camera = moveCamera(pane.camera, last, pane.ground);
    if (pane.pane.camera === null) change({ camera }, 'pane-camera');
    else changePane(index, { camera }, `pane-camera-${index}`);
  };
  const scenarioOf = ({ scenario, officialOnly }: ComparePane): Scenario | null =>
    officialOnly ? null : (scenarios?.find(({ id }) => id === scenario) ?? null);
  const stretch = Math.max(0, ...laid.map((each) => stretchOf(each.view.bounds)));
  return (
    <div className="panes">
      <PanesBar view={view} onChange={change} />
      <div
        className={isSwipe ? 'pane-grid pane-grid-swipe' : 'pane-grid'}
        style={{ '--columns': isSwipe ? 2 : COLUMNS[view.panes.length] } as React.CSSProperties}
        data-testid="panes"
      >
        {view.panes.slice(0, isSwipe ? 2 : undefined).map((pane, index) => (
          <section
            // biome-ignore lint/suspicious/noArrayIndexKey: a pane is its place
            key={index}
            className="pane"
            aria-label={t('panes.name', { letter: String.fromCharCode(65 + index) })}
            style={
              isSwipe && index === 1 ? ({ '--swipe': `${view.swipeAt}%` } as React.CSSProperties) : undefined
            }
          >
            <PaneHead
              index={index}
              pane={pane}
              scenarios={scenarios}
              onChange={(part) => changePane(index, part)}
              onRemove={
                view.panes.length === 1
                  ? null
                  : () => change({ panes: view.panes.filter((_pane, at) => at !== index) })
              }
            />
            <div ref={index === 0 ? ref : undefined} className="pane-room">
              {shown[index] === undefined ? null : (
                <PaneMap
                  laid={shown[index]}
                  scenario={scenarioOf(pane)}
                  sameScale={view.sameScale}
                  motion={moves(index)}
                  onMotion={(next) =>
                    setMotion({ of: shown[index]?.pane.camera === null ? 'all' : index, motion: next })
                  }
                  onRest={(last) => rest(index, last)}
                  onHome={() =>
                    shown[index]?.pane.camera === null
                      ? change({ camera: HOME_PANE_CAMERA })
                      : changePane(index, { camera: HOME_PANE_CAMERA })
                  }
                />
              )}
            </div>
          </section>
        ))}
        {isSwipe ? (
          <SwipeDivider
            at={view.swipeAt}
            onChange={(percent) => change({ swipeAt: percent }, 'pane-swipe')}
          />
        ) : null}
      </div>
      <PaneLegends panes={shown} />
      <p className="quiet panes-note">
        {t(view.sameScale ? 'panes.note.same' : 'panes.note.own', { percent: formatNumber(stretch, 1) })}{' '}
        {t('data.internalMap')}
      </p>
      {view.difference !== '' && a !== undefined && b !== undefined ? (
        <DifferencePanel layer={view.difference} a={a} b={b} />
      ) : null}
    </div>
  );
}
