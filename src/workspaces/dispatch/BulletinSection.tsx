import '@/i18n/add-bulletin-words';
import { figuresOfParagraph } from '@/analysis/bulletin/apply-edits';
import type { ParagraphEdit } from '@/analysis/bulletin/edit-paragraph';
import type { DocumentParagraph } from '@/domain/document/official-document';
import { useActions, useTranslate } from '../app-context';
import { BulletinChecks } from './bulletin/BulletinChecks';
import { BulletinChoices } from './bulletin/BulletinChoices';
import { BulletinOutputs } from './bulletin/BulletinOutputs';
import { BulletinPaper } from './bulletin/BulletinPaper';
import { HandNumbers } from './bulletin/HandNumbers';
import { MovedNumbers } from './bulletin/MovedNumbers';
import { PaperReader } from './bulletin/PaperReader';
import { type BulletinRoom, useBulletin } from './bulletin/use-bulletin';
import './bulletin/bulletin.css';

/** Nothing to write from: why, and what to do. */
function NothingReported({ room }: { readonly room: BulletinRoom }) {
  const t = useTranslate();
  const actions = useActions();
  const isPublic = room.library.id === 'public';
  return (
    <section className="dispatch-block">
      <p>
        <strong>{t('bulletin.empty', { library: t(`library.${room.library.id}`) })}</strong>
      </p>
      <p>{t(isPublic ? 'bulletin.empty.public' : 'bulletin.empty.office')}</p>
      <div className="bulletin-outputs">
        {isPublic ? (
          <button type="button" className="button" onClick={() => actions.openLibrary('drill')}>
            {t('bulletin.empty.drill')}
          </button>
        ) : null}
        <button
          type="button"
          className="button"
          onClick={() => {
            actions.openLibrary('office');
            actions.openDataSection('import');
            actions.showWorkspace('data');
          }}
        >
          {t('bulletin.empty.import')}
        </button>
      </div>
    </section>
  );
}

/** 通报文稿: the month's bulletin as paper, what to look at before, what to choose, what goes out. */
export function BulletinSection() {
  const t = useTranslate();
  const room = useBulletin();
  const { kept, bulletin, shown, moved, homeless, setEdits, setOptions } = room;
  if (!room.hasReports) return <NothingReported room={room} />;
  if (kept === null || bulletin === null || shown === null)
    return <p role="status">{t('bulletin.writing')}</p>;
  const { edits, options } = kept;
  const rewrite = ({ id, runs }: DocumentParagraph, edit: ParagraphEdit | null): void => {
    const { [id]: _old, ...others } = edits;
    setEdits(
      edit === null
        ? others
        : { ...others, [id]: { ...edit, figures: figuresOfParagraph(bulletin.made, { runs }) } },
    );
  };
  return (
    <div className="bulletin-room" data-took={Math.round(bulletin.took)}>
      <p className="bulletin-explain">{t('bulletin.explain')}</p>
      <div className="bulletin-main">
        <MovedNumbers room={room} />
        <PaperReader made={bulletin} bulletin={shown}>
          <BulletinPaper bulletin={shown} hands={{ edits, onEdit: rewrite }} />
        </PaperReader>
      </div>
      <aside className="bulletin-aside" aria-label={t('bulletin.options')}>
        <BulletinChecks made={bulletin} />
        <BulletinOutputs
          bulletin={shown}
          isStale={moved.some(({ paragraphId }) => !homeless.includes(paragraphId))}
        />
        <HandNumbers edits={edits} />
        <BulletinChoices options={options} onChange={setOptions} />
      </aside>
    </div>
  );
}
