import '@/i18n/add-compare-words';
import { type ComponentType, lazy } from 'react';
import { COMPARE_SECTIONS, type CompareSection } from '@/domain/view-state/compare-view';
import { useActions, useApp, useTranslate } from '../app-context';
import { KeeperRoom } from '../KeeperRoom';
import { LibraryChoice } from '../LibraryChoice';
import { SectionRoom } from '../SectionRoom';

const SECTIONS: Readonly<Record<CompareSection, ComponentType>> = {
  panes: lazy(() => import('./PanesSection').then((part) => ({ default: part.PanesSection }))),
  overlay: lazy(() => import('./OverlaySection').then((part) => ({ default: part.OverlaySection }))),
  profile: lazy(() => import('./ProfileSection').then((part) => ({ default: part.ProfileSection }))),
  reach: lazy(() => import('./ReachSection').then((part) => ({ default: part.ReachSection }))),
  coordination: lazy(() =>
    import('./CoordinationSection').then((part) => ({ default: part.CoordinationSection })),
  ),
};

function CompareDesk() {
  const t = useTranslate();
  const { setCompare } = useActions();
  const section = useApp((state) => state.view.compare.section);
  const Section = SECTIONS[section];
  return (
    <SectionRoom
      title={t('compare.title')}
      sections={COMPARE_SECTIONS}
      open={section}
      nameOf={(id) => t(`compare.section.${id}`)}
      onOpen={(id) => setCompare({ section: id })}
      head={<LibraryChoice />}
    >
      <Section />
    </SectionRoom>
  );
}

/** 区域比较: layouts side by side, what they reach, what they duplicate, and a plan tried before it is built. */
export function Compare({ onShown }: { readonly onShown: () => void }) {
  return (
    <KeeperRoom onShown={onShown}>
      <CompareDesk />
    </KeeperRoom>
  );
}
