import '@/i18n/add-data-words';
import '@/i18n/add-doctor-words';
import { useCallback, useState } from 'react';
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

/** Parts of the workspace, in the order of a month's work. */
const SECTIONS = {
  import: ImportSection,
  fill_in: FillInSection,
  checks: ChecksSection,
  unplaced: UnplacedSection,
  snapshots: SnapshotsSection,
  log: LogSection,
  keep: KeepSection,
  sources: SourcesSection,
} as const;
type SectionId = keyof typeof SECTIONS;
const SECTION_IDS = Object.keys(SECTIONS) as readonly SectionId[];

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
  const [section, setSection] = useState<SectionId>('import');
  const Section = SECTIONS[section];
  useFilesArrive(useCallback(() => setSection('import'), []));
  return (
    <main className="data-room">
      <nav className="data-nav" aria-label={t('data.title')}>
        <LibraryChoice />
        <UndoButtons />
        {SECTION_IDS.map((id) => (
          <button
            key={id}
            type="button"
            className="data-nav-item"
            aria-current={id === section ? 'page' : undefined}
            onClick={() => setSection(id)}
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
