import { useMemo, useState } from 'react';
import { type DetectorId, DETECTORS } from '@/analysis/plausibility-book';
import { formatMonth } from '@/domain/time/month';
import { useApp, useTranslate } from '../app-context';
import { useKept } from '../library-room';
import { FindingRow } from './FindingRow';
import { type CheckedFinding, useFindings } from './use-findings';

const SHOWN = 20;
const DETECTOR_IDS = Object.keys(DETECTORS) as readonly DetectorId[];

function DetectorBlock(props: {
  readonly detector: DetectorId;
  readonly findings: readonly CheckedFinding[];
  readonly nameOf: (projectId: string) => string;
}) {
  const { detector, findings, nameOf } = props;
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const open = findings.filter(({ acceptance }) => acceptance === null);
  const accepted = findings.length - open.length;
  const rows = [...open, ...findings.filter(({ acceptance }) => acceptance !== null)];
  const shown = all ? rows : rows.slice(0, SHOWN);
  return (
    <details className="data-detector" open={open.length > 0 && open.length <= SHOWN}>
      <summary title={DETECTORS[detector].rule}>
        <span lang="zh-CN">{DETECTORS[detector].zh}</span>{' '}
        <span className="data-tag">{t('data.checks.open', { count: open.length })}</span>{' '}
        {accepted > 0 ? (
          <span className="data-tag">{t('data.checks.accepted', { count: accepted })}</span>
        ) : null}{' '}
      </summary>
      <ul className="data-findings">
        {shown.map((checked) => (
          <FindingRow key={checked.key} checked={checked} name={nameOf(checked.finding.projectId)} />
        ))}
      </ul>
      {shown.length < rows.length ? (
        <p>
          {t('data.checks.more', { count: rows.length - shown.length })}{' '}
          <button type="button" className="link-button" onClick={() => setAll(true)}>
            {t('data.checks.all')}
          </button>
        </p>
      ) : null}
    </details>
  );
}

/** What looks wrong in the open library: corrected elsewhere, or accepted here with a reason. */
export function ChecksSection() {
  const t = useTranslate();
  const month = useApp((state) => state.view.month);
  const { library } = useKept();
  const findings = useFindings();
  const nameById = useMemo(() => new Map(library.projects.map(({ id, name }) => [id, name])), [library]);
  return (
    <section className="data-block">
      <p className="quiet">{t('data.checks.explain', { month: formatMonth(month) })}</p>
      {findings.length === 0 ? <p>{t('data.checks.none')}</p> : null}
      {DETECTOR_IDS.map((detector) => {
        const own = findings.filter(({ finding }) => finding.detector === detector);
        return own.length === 0 ? null : (
          <DetectorBlock
            key={detector}
            detector={detector}
            findings={own}
            nameOf={(id) => nameById.get(id) ?? id}
          />
        );
      })}
    </section>
  );
}
