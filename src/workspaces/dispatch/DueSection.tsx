import '@/i18n/add-dispatch-ranking-words';
import { useState } from 'react';
import { TASK_FORCES } from '@/domain/dispatch/task-force';
import { officialRegionOrder } from '@/domain/region/official-region-order';
import { DUE_WITHIN } from '@/domain/view-state/dispatch-view';
import { useActions, useApp, useServices } from '../app-context';
import { DueMap } from './due/DueMap';
import { DueTable } from './due/DueTable';
import { sayDue } from './due/say-due';
import { type Due, useDue } from './due/use-due';
import { NoReports } from './ranking/NoReports';
import { useWidth } from './ranking/use-width';
import './ranking/ranking.css';
import './due/due.css';

/** Choose how far to look, whose milestones, and take the list away. */
function DueBar({ due }: { readonly due: Due }) {
  const { t, locale, view } = due;
  const { setDispatch, notify } = useActions();
  const { atlas } = useServices().province;
  return (
    <div className="due-bar" role="toolbar" aria-label={t('dispatch.section.due')}>
      <div role="group" aria-label={t('due.within')}>
        <span className="quiet">{t('due.within')}</span>
        {DUE_WITHIN.map((days) => (
          <button
            key={days}
            type="button"
            className="button"
            aria-pressed={days === view.within}
            onClick={() => setDispatch({ within: days })}
          >
            {t('due.within.days', { days })}
          </button>
        ))}
      </div>
      <label>
        <span className="quiet">{t('due.city')}</span>
        <select value={view.dueCity} onChange={(event) => setDispatch({ dueCity: event.target.value })}>
          <option value="">{t('due.city.all')}</option>
          {[...atlas.cities].sort(officialRegionOrder).map((city) => (
            <option key={city.adcode} value={String(city.adcode)}>
              {locale === 'zh' ? city.shortName : city.nameEn}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="quiet">{t('due.force')}</span>
        <select value={view.dueForce} onChange={(event) => setDispatch({ dueForce: event.target.value })}>
          <option value="">{t('due.force.all')}</option>
          {TASK_FORCES.map((force) => (
            <option key={force.id} value={force.id}>
              {force[locale]}
            </option>
          ))}
        </select>
      </label>
      <span className="due-bar-gap" />
      {(['csv', 'xlsx'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="button"
          onClick={() =>
            void import('./due/export-due')
              .then((room) => (kind === 'csv' ? room.exportDueCsv(due) : room.exportDue(due)))
              .catch((error: unknown) => notify(String(error), 'warning'))
          }
        >
          {t(`due.export.${kind}`)}
        </button>
      ))}
    </div>
  );
}

/** 近期节点: what falls due soon and what is overdue, as a list and on the map. */
export function DueSection() {
  const due = useDue();
  const { theme, textScale } = useApp((state) => state.preferences);
  const [hovered, setHovered] = useState('');
  const [mapRef, width] = useWidth<HTMLDivElement>();
  const { t, view, overdue, soon } = due;
  if (!due.hasMilestones) return <NoReports title={t('due.none.milestones')} />;
  const table = { due, hovered, onHover: setHovered };
  return (
    <div className="due">
      <DueBar due={due} />
      <p className="due-said">
        {sayDue(due)}
        {due.isPast ? <span className="quiet">{t('due.say.past')}</span> : null}
      </p>
      <div className="due-desk">
        <div>
          <DueTable
            {...table}
            rows={overdue}
            title={t('due.overdue', { count: overdue.length })}
            none={t('due.none.overdue')}
          />
          <DueTable
            {...table}
            rows={soon}
            title={t('due.soon', { count: soon.length, within: view.within })}
            none={t('due.none.soon', { within: view.within })}
          />
        </div>
        <div ref={mapRef}>
          {width === null ? null : (
            <DueMap
              due={due}
              width={width}
              theme={theme}
              textScale={textScale}
              hovered={hovered}
              onHover={setHovered}
            />
          )}
        </div>
      </div>
    </div>
  );
}
