import '@/i18n/add-dispatch-words';
import { type ComponentType, lazy } from 'react';
import { listReportMonths } from '@/domain/library/library';
import { DISPATCH_SECTIONS, type DispatchSection } from '@/domain/view-state/dispatch-view';
import { useActions, useApp, useTranslate } from '../app-context';
import { KeeperRoom } from '../KeeperRoom';
import { useKept } from '../library-room';
import { dataMonthOf } from '../library/use-table';
import { LibraryChoice } from '../LibraryChoice';
import { MonthChoice } from '../MonthChoice';
import { SectionRoom } from '../SectionRoom';
import { UndoButtons } from '../UndoButtons';
import './dispatch.css';

const SECTIONS: Readonly<Record<DispatchSection, ComponentType>> = {
  ranking: lazy(() => import('./RankingSection').then((part) => ({ default: part.RankingSection }))),
  due: lazy(() => import('./DueSection').then((part) => ({ default: part.DueSection }))),
  lights: lazy(() => import('./LightsSection').then((part) => ({ default: part.LightsSection }))),
  supervision: lazy(() =>
    import('./SupervisionSection').then((part) => ({ default: part.SupervisionSection })),
  ),
  blockers: lazy(() => import('./BlockersSection').then((part) => ({ default: part.BlockersSection }))),
  zones: lazy(() => import('./ZonesSection').then((part) => ({ default: part.ZonesSection }))),
  assessment: lazy(() => import('./AssessmentSection').then((part) => ({ default: part.AssessmentSection }))),
  bulletin: lazy(() => import('./BulletinSection').then((part) => ({ default: part.BulletinSection }))),
};

/** The month whose reports are looked at. */
function DispatchMonth() {
  const t = useTranslate();
  const { setMonth } = useActions();
  const { library } = useKept();
  const shown = useApp((state) => state.view.month);
  return (
    <div className="section-library">
      <span className="quiet">{t('dispatch.month')}</span>
      <MonthChoice
        label={t('dispatch.month')}
        month={dataMonthOf(listReportMonths(library), shown)}
        onChange={setMonth}
      />
    </div>
  );
}

function DispatchDesk() {
  const t = useTranslate();
  const { setDispatch } = useActions();
  const section = useApp((state) => state.view.dispatch.section);
  const Section = SECTIONS[section];
  return (
    <SectionRoom
      title={t('dispatch.title')}
      sections={DISPATCH_SECTIONS}
      open={section}
      nameOf={(id) => t(`dispatch.section.${id}`)}
      onOpen={(id) => setDispatch({ section: id })}
      head={
        <>
          <LibraryChoice />
          <DispatchMonth />
          <UndoButtons />
        </>
      }
    >
      <Section />
    </SectionRoom>
  );
}

/** 调度通报: rankings, lights, supervision and the monthly bulletin of the open library. */
export function Dispatch({ onShown }: { readonly onShown: () => void }) {
  return (
    <KeeperRoom onShown={onShown}>
      <DispatchDesk />
    </KeeperRoom>
  );
}
