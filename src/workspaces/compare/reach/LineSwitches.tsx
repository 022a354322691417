import '@/i18n/add-card-words';
import { keyOfChange, type Scenario, withChange, withoutChange } from '@/domain/scenario/scenario';
import { segmentStatusAt } from '@/domain/network/segment-status';
import type { LifecycleStatus } from '@/domain/time/lifecycle';
import { useApp, useServices, useTranslate } from '../../app-context';
import { MonthChoice } from '../../MonthChoice';
import type { ReachDesk } from './use-reach-desk';

/** How far along a line is: the least of its segments. */
const ORDER: readonly LifecycleStatus[] = [
  'not_yet_named',
  'planned',
  'building',
  'expected_open',
  'opening_uncertain',
  'open',
  'closed',
];

export interface SwitchableLine {
  readonly id: string;
  readonly name: string;
  readonly status: LifecycleStatus;
}

/** Lines a scenario can switch, those not open first: passenger rail and expressways. */
export function useSwitchableLines(desk: ReachDesk): readonly SwitchableLine[] {
  const { province } = useServices();
  const locale = useApp((state) => state.preferences.locale);
  const { atlas } = province;
  const lines = [
    ...atlas.railLines.filter(({ kind }) => kind === 'high_speed'),
    ...atlas.expressways.filter(({ isRouteChoice }) => !isRouteChoice),
  ].map(({ id, name, nameEn }): SwitchableLine => {
    const states = atlas.segments
      .filter(({ lineId }) => lineId === id)
      .map((segment) => segmentStatusAt(segment, desk.plan.month));
    const status = ORDER.find((each) => states.includes(each)) ?? 'planned';
    return { id, name: locale === 'en' ? nameEn : name, status };
  });
  const isOpen = ({ status }: SwitchableLine): number => (status === 'open' ? 1 : 0);
  return lines.sort((a, b) => isOpen(a) - isOpen(b));
}

/** Every line with what the scenario supposes of it. */
export function LineSwitches({ desk, scenario }: { readonly desk: ReachDesk; readonly scenario: Scenario }) {
  const t = useTranslate();
  const locale = useApp((state) => state.preferences.locale);
  const lines = useSwitchableLines(desk);
  return (
    <fieldset className="reach-switches">
      <legend>{t('reach.scenario.lines')}</legend>
      {lines.map(({ id, name, status }) => {
        const change = scenario.changes.find((each) => keyOfChange(each) === `line:${id}`);
        const state = change?.kind === 'line' ? (change.on ? 'on' : 'off') : (change?.kind ?? 'fact');
        return (
          <div key={id} className={change === undefined ? 'reach-switch' : 'reach-switch reach-drawn'}>
            <label>
              <span>{t('reach.scenario.lineState', { name, status: t(`card.line.${status}`) })}</span>
              <select
                value={state}
                data-line={id}
                onChange={(event) => {
                  const next = event.target.value;
                  desk.keepScenario(
                    next === 'fact'
                      ? withoutChange(scenario, `line:${id}`)
                      : next === 'opening'
                        ? withChange(scenario, { kind: 'opening', lineId: id, month: desk.plan.month })
                        : withChange(scenario, { kind: 'line', lineId: id, on: next === 'on' }),
                  );
                }}
              >
                <option value="fact">{t('reach.scenario.asFact')}</option>
                <option value="on">{t('reach.scenario.on')}</option>
                <option value="off">{t('reach.scenario.off')}</option>
                <option value="opening">{t('reach.scenario.opening')}</option>
              </select>
            </label>
            {change?.kind === 'opening' ? (
              <MonthChoice
                label={`${t('reach.scenario.opening')}${locale === 'en' ? ': ' : '：'}${name}`}
                month={change.month}
                onChange={(month) => desk.keepScenario(withChange(scenario, { ...change, month }))}
              />
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}
