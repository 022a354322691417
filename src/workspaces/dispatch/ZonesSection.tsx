import '@/i18n/add-dispatch-zones-words';
import { useMemo, useState } from 'react';
import { changesOfZones } from '@/analysis/zones/change-book';
import { simulateZoneYears } from '@/analysis/zones/drill-zone-years';
import { isJudgedZone, orderZones } from '@/analysis/zones/judge-zones';
import { isDrillLibrary } from '@/domain/library/library';
import { bookOf } from '@/domain/library/library-books';
import { yearOf } from '@/domain/time/month';
import { useApp, useServices, useTranslate } from '../app-context';
import { useKept } from '../library-room';
import { EntryChecks } from './zones/EntryChecks';
import { PerMuTable } from './zones/PerMuTable';
import { useZoneWriter } from './zones/use-zone-writer';
import { ZoneEntry } from './zones/ZoneEntry';
import { ZoneImport } from './zones/ZoneImport';
import { ZoneVerdicts } from './zones/ZoneVerdicts';
import './rules.css';

/** Years a result can be of: from the plan's own on. */
const YEARS = Array.from({ length: 15 }, (_, index) => 2016 + index);

/** 园区评价: the year's order and its consequences, entry of results, per-亩 measures, entry thresholds. */
export function ZonesSection() {
  const t = useTranslate();
  const { atlas } = useServices().province;
  const { library } = useKept();
  const month = useApp((state) => state.view.month);
  const records = bookOf(library, 'zones');
  const newest = records.at(-1)?.year;
  const [asked, setAsked] = useState<number | null>(null);
  const year = asked ?? newest ?? Math.max(YEARS[0] ?? 2016, yearOf(month) - 1);
  const writer = useZoneWriter();
  const parkOf = useMemo(() => new Map(atlas.parks.map((park) => [park.id, park])), [atlas]);
  const judged = useMemo(() => atlas.parks.filter(isJudgedZone), [atlas]);
  const others = atlas.parks.filter((park) => park.kind === 'provincial_zone' && !isJudgedZone(park)).length;
  const ids = useMemo(() => judged.map(({ id }) => id), [judged]);
  const order = useMemo(() => orderZones(ids, records, year), [ids, records, year]);
  const before = useMemo(() => orderZones(ids, records, year - 1), [ids, records, year]);
  const loadDrill = async (): Promise<void> => {
    const simulated = simulateZoneYears(ids, [year - 1, year]);
    await writer.commit(changesOfZones(library, simulated), t('zones.drill.reason'));
  };
  return (
    <div className="rules-room">
      <div>
        <p className="rules-in-force">{t('zones.rule')}</p>
        <p className="quiet">{t('zones.judged', { count: judged.length, others })}</p>
        <div className="rules-actions">
          <label>
            <span>{t('zones.year')} </span>
            <select value={year} onChange={(event) => setAsked(Number(event.target.value))}>
              {YEARS.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </label>
          {isDrillLibrary(library.id) ? (
            <button type="button" className="button" onClick={() => void loadDrill()}>
              {t('zones.drill')}
            </button>
          ) : null}
        </div>
      </div>
      <ZoneVerdicts order={order} before={before} parkOf={parkOf} />
      <section aria-label={t('zones.upgrade')}>
        <h3>{t('zones.upgrade')}</h3>
        <p>{t('zones.upgrade.note')}</p>
      </section>
      <section aria-label={t('zones.enter')}>
        <h3>
          {t('zones.enter')} · {year}
        </h3>
        <ZoneImport parks={atlas.parks} year={year} writer={writer} />
        <ZoneEntry key={year} parks={judged} year={year} writer={writer} />
      </section>
      <PerMuTable records={records} year={year} parkOf={parkOf} />
      <EntryChecks parks={atlas.parks} writer={writer} />
    </div>
  );
}
