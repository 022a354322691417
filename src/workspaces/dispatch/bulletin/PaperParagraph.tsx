import { useState } from 'react';
import type { KeptEdits } from '@/analysis/bulletin/apply-edits';
import type { Bulletin } from '@/analysis/bulletin/bulletin-figure';
import type { ParagraphEdit } from '@/analysis/bulletin/edit-paragraph';
import { editParagraph } from '@/analysis/bulletin/edit-paragraph';
import {
  type DocumentParagraph,
  type DocumentRun,
  shownRuns,
  textOfRun,
  textOfRuns,
} from '@/domain/document/official-document';
import { useTranslate } from '../../app-context';
import { PaperRuns } from './PaperRuns';

/** What a paragraph can be asked for. */
export interface ParagraphHands {
  readonly edits: KeptEdits;
  readonly onEdit: (paragraph: DocumentParagraph, edit: ParagraphEdit | null) => void;
}

function ParagraphField(props: {
  readonly bulletin: Bulletin;
  readonly paragraph: DocumentParagraph;
  readonly onSave: (typed: string) => void;
  readonly onClose: () => void;
}) {
  const { bulletin, paragraph, onSave, onClose } = props;
  const t = useTranslate();
  const [typed, setTyped] = useState(() => textOfRuns(bulletin, shownRuns(paragraph)));
  return (
    <form
      className="paper-edit"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(typed);
      }}
    >
      <textarea
        aria-label={t('bulletin.edit.field')}
        rows={Math.max(3, Math.ceil(typed.length / 30))}
        value={typed}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here
        autoFocus
        onChange={(event) => setTyped(event.target.value.replace(/\s*\n\s*/g, ''))}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <p className="quiet">{t('bulletin.edit.hint')}</p>
      <div className="paper-edit-buttons">
        <button type="submit" className="button button-primary">
          {t('bulletin.edit.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('bulletin.edit.cancel')}
        </button>
      </div>
    </form>
  );
}

/** A paragraph of the paper: read, rewritten in place, restored. */
export function PaperParagraph(props: {
  readonly bulletin: Bulletin;
  readonly paragraph: DocumentParagraph;
  /** @nodata null: on printed paper nothing is edited */
  readonly hands: ParagraphHands | null;
}) {
  const { bulletin, paragraph, hands } = props;
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const edit = hands?.edits[paragraph.id];
  const textOf = (run: DocumentRun): string => textOfRun(bulletin, run);
  if (hands !== null && isOpen)
    return (
      <ParagraphField
        bulletin={bulletin}
        paragraph={paragraph}
        onClose={() => setOpen(false)}
        onSave={(typed) => {
          // Compared with the words as made: typing them again takes the rewriting back.
          hands.onEdit(paragraph, editParagraph(paragraph.runs, textOf, typed.trim()));
          setOpen(false);
        }}
      />
    );
  return (
    <div className="paper-paragraph" data-paragraph={paragraph.id} data-edited={edit !== undefined}>
      <p>
        <PaperRuns bulletin={bulletin} runs={shownRuns(paragraph)} edit={edit} />
      </p>
      {hands === null ? null : (
        <span className="paper-hands">
          {edit === undefined ? null : (
            <>
              <span className="paper-edited">{t('bulletin.edit.edited')}</span>
              <button type="button" className="link-button" onClick={() => hands.onEdit(paragraph, null)}>
                {t('bulletin.edit.restore')}
              </button>
            </>
          )}
          <button type="button" className="link-button" onClick={() => setOpen(true)}>
            {t('bulletin.edit')}
          </button>
        </span>
      )}
    </div>
  );
}
