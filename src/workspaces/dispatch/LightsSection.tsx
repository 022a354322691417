import '@/i18n/add-dispatch-rules-words';
import { memo, useDeferredValue } from 'react';
import { useKept } from '../library-room';
import { useTable } from '../library/use-table';
import { AdoptedList } from './lights/AdoptedList';
import { AdoptForm } from './lights/AdoptForm';
import { LabMap } from './lights/LabMap';
import { LabOutcome } from './lights/LabOutcome';
import { LabSum } from './lights/LabSum';
import { RuleEditor } from './lights/RuleEditor';
import { RuleSets } from './lights/RuleSets';
import { useRuleLab } from './lights/use-rule-lab';
import '../library/ProjectTable.css';
import './rules.css';

/** Names and map follow a moving limit a frame later; the sum keeps up with it. */
const Outcome = memo(LabOutcome);
const Picture = memo(LabMap);

function LightsDesk() {
  const table = useTable();
  const lab = useRuleLab(table);
  const settled = useDeferredValue(lab);
  return (
    <div className="rules-room">
      <RuleSets table={table} lab={lab} />
      <div className="rules-bench">
        <div>
          <RuleEditor draft={lab.draft} problem={lab.problem} onChange={lab.setDraft} />
          <Outcome table={table} lab={settled} />
        </div>
        <div className="rules-side">
          <LabSum lab={lab} words={table.words} />
          <Picture table={table} lab={settled} />
        </div>
      </div>
      <AdoptForm table={table} lab={lab} />
      <AdoptedList table={table} />
    </div>
  );
}

/** 亮灯规则: the rules of the month, the laboratory, and the adoption of what was tried. */
export function LightsSection() {
  const { library } = useKept();
  // A draft belongs to the library it was tried on.
  return <LightsDesk key={library.id} />;
}
