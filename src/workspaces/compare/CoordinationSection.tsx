import '@/i18n/add-compare-panes-words';
import '@/i18n/add-compare-profile-words';
import '@/i18n/add-compare-coordination-words';
import { COORDINATION_PARTS, type CoordinationView } from '@/domain/view-state/coordination-view';
import { useActions, useApp, useTranslate } from '../app-context';
import { MonthChoice } from '../MonthChoice';
import { BeltPart } from './coordination/BeltPart';
import { BorderPart } from './coordination/BorderPart';
import { CouplingPart } from './coordination/CouplingPart';
import { SpillPart } from './coordination/SpillPart';
import { PartTabs } from './PartTabs';
import './compare.css';
import './panes/panes.css';
import './overlay/overlay.css';
import './profile/profile.css';
import './coordination/coordination.css';

/** 协同检查: where networks break at borders, what leads to 京津冀, what cities share, how far two systems keep step. */
export function CoordinationSection() {
  const t = useTranslate();
  const { setCompare, setMonth } = useActions();
  const view = useApp((state) => state.view.compare.coordination);
  const month = useApp((state) => state.view.month);
  const change = (part: Partial<CoordinationView>, gesture?: string): void =>
    setCompare({ coordination: { ...view, ...part } }, gesture);
  return (
    <div className="coordination">
      <div className="compare-bar">
        <span className="compare-month">
          <span aria-hidden="true">{t('coord.month')}</span>
          <MonthChoice label={t('coord.month')} month={month} onChange={setMonth} />
        </span>
      </div>
      <PartTabs
        label={t('coord.parts')}
        parts={COORDINATION_PARTS}
        open={view.part}
        nameOf={(id) => t(`coord.part.${id}`)}
        onOpen={(part) => change({ part })}
      >
        {view.part === 'border' ? <BorderPart view={view} onChange={change} /> : null}
        {view.part === 'belt' ? <BeltPart /> : null}
        {view.part === 'spill' ? <SpillPart /> : null}
        {view.part === 'coupling' ? <CouplingPart view={view} onChange={change} /> : null}
      </PartTabs>
    </div>
  );
}
