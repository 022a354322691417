import '@/i18n/add-data-words';
import '@/i18n/add-doctor-words';
import { useCallback, type ComponentType } from 'react';
import { DATA_SECTIONS, type DataSection } from '@/domain/view-state/data-section';
import { useActions, useApp, useTranslate } from '../app-context';
import { useFilesArrive } from '../dropped-files';
import { LibraryChoice } from '../LibraryChoice';
import { SectionRoom } from '../SectionRoom';
import { UndoButtons } from '../UndoButtons';
import { ChecksSection } from './ChecksSection';
import { FillInSection } from './FillInSection';
import { ImportSection } from './ImportSection';
import { KeepSection } from './KeepSection';
import { LogSection } from './LogSection';
import { SnapshotsSection } from './SnapshotsSection';
import { SourcesSection } from './SourcesSection';
import { UnplacedSection } from './UnplacedSection';
import './data.css';

const SECTIONS: Readonly<Record<DataSection, ComponentType>> = {
  import: ImportSection,
  fill_in: FillInSection,
  checks: ChecksSection,
  unplaced: UnplacedSection,
  snapshots: SnapshotsSection,
  log: LogSection,
  keep: KeepSection,
  sources: SourcesSection,
};

/** Data workspace 数据: where the library's data come from, go to, and what changed. */
export function DataRoom() {
  const t = useTranslate();
  const { openDataSection } = useActions();
  const section = useApp((state) => state.view.dataSection);
  const Section = SECTIONS[section];
  useFilesArrive(useCallback(() => openDataSection('import'), [openDataSection]));
  return (
    <SectionRoom
      title={t('data.title')}
      sections={DATA_SECTIONS}
      open={section}
      nameOf={(id) => t(`data.section.${id}`)}
      onOpen={openDataSection}
      head={
        <>
          <LibraryChoice />
          <UndoButtons />
        </>
      }
    >
      <Section />
    </SectionRoom>
  );
}
