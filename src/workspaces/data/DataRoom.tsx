import '@/i18n/add-data-words';
import '@/i18n/add-doctor-words';
import { useCallback, type ComponentType } from 'react';
import { DATA_SECTIONS, type DataSection } from '@/domain/view-state/data-section';
import { LIBRARY_IDS, type LibraryId } from '@/domain/library/library';
import { useActions, useApp, useTranslate } from '../app-context';
import { useFilesArrive } from '../dropped-files';
import { ChecksSection } from './ChecksSection';
import { FillInSection } from './FillInSection';
import { ImportSection } from './ImportSection';
import { KeepSection } from './KeepSection';
import { LogSection } from './LogSection';
import { SnapshotsSection } from './SnapshotsSection';
import { SourcesSection } from './SourcesSection';
import { UndoButtons } from './UndoButtons';
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

/** Which library the work is done in. */
function LibraryChoice() {
  const t = useTranslate();
  const actions = useActions();
  const library = useApp((state) => state.view.library);
  return (
    <label className="data-library">
      <span className="quiet">{t('library.choose')}</span>
      <select value={library} onChange={(event) => actions.openLibrary(event.target.value as LibraryId)}>
        {LIBRARY_IDS.map((id) => (
          <option key={id} value={id}>
            {t(`library.${id}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Data workspace 数据: where the library's data come from, go to, and what changed. */
export function DataRoom() {
  const t = useTranslate();
  const { openDataSection } = useActions();
  const section = useApp((state) => state.view.dataSection);
  const Section = SECTIONS[section];
  useFilesArrive(useCallback(() => openDataSection('import'), [openDataSection]));
  return (
    <main className="data-room">
      <nav className="data-nav" aria-label={t('data.title')}>
        <LibraryChoice />
        <UndoButtons />
        {DATA_SECTIONS.map((id) => (
          <button
            key={id}
            type="button"
            className="data-nav-item"
            aria-current={id === section ? 'page' : undefined}
            onClick={() => openDataSection(id)}
          >
            {t(`data.section.${id}`)}
          </button>
        ))}
      </nav>
      <div className="data-body" role="region" aria-label={t(`data.section.${section}`)} tabIndex={0}>
        <h2>{t(`data.section.${section}`)}</h2>
        <Section />
      </div>
    </main>
  );
}
