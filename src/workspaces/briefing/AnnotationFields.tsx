import { ANNOTATION_KINDS, type Annotation } from '@/domain/briefing/scene';
import { parseRef } from '@/domain/view-state/entity-ref';
import { parseCoordinate } from '@/layers/search-coordinate';
import { useServices, useTranslate } from '../app-context';
import { useSearchIndex } from '../overview/search-use-index';
import { findAnswers } from './show/find-answers';
import { lastLookedAt } from './last-looked-at';

const spell = ({ anchor }: Annotation): string =>
  anchor.kind === 'entity' ? anchor.ref : `${anchor.lngLat[0]}, ${anchor.lngLat[1]}`;

/** Remarks on the map of a scene: what each says, and what it hangs on, by name, reference or coordinate. */
export function AnnotationFields(props: {
  readonly annotations: readonly Annotation[];
  readonly freshId: () => string;
  readonly onChange: (annotations: readonly Annotation[], gesture: string) => void;
}) {
  const { annotations, freshId, onChange } = props;
  const t = useTranslate();
  const { store } = useServices();
  const { index } = useSearchIndex();
  const replace = (next: Annotation, gesture: string): void =>
    onChange(
      annotations.map((each) => (each.id === next.id ? next : each)),
      gesture,
    );
  /** What was typed as an anchor: a reference, a coordinate, or the first thing of that name. @nodata null */
  const anchorOf = (typed: string): Annotation['anchor'] | null => {
    const ref = parseRef(typed.trim(), '');
    if (ref.ok) return { kind: 'entity', ref: ref.value };
    const at = parseCoordinate(typed);
    if (at !== null) return { kind: 'place', lngLat: at.lngLat };
    const target = findAnswers(index, typed).find(({ entry }) => entry.target.kind === 'entity')?.entry
      .target;
    return target?.kind === 'entity' ? { kind: 'entity', ref: target.ref } : null;
  };
  const add = (): void => {
    const { view } = lastLookedAt(store);
    const anchor: Annotation['anchor'] =
      view.selection === null
        ? { kind: 'place', lngLat: [view.camera.lng, view.camera.lat] }
        : { kind: 'entity', ref: view.selection };
    onChange([...annotations, { id: freshId(), kind: 'callout', anchor, text: t('briefing.note.new') }], '');
  };
  return (
    <fieldset className="scene-notes">
      <legend>{t('briefing.notes')}</legend>
      {annotations.map((note) => (
        <div key={note.id} className="briefing-row">
          <select
            aria-label={t('briefing.note.kind')}
            value={note.kind}
            onChange={(event) =>
              replace(
                { ...note, kind: ANNOTATION_KINDS.find((id) => id === event.target.value) ?? 'text' },
                '',
              )
            }
          >
            {ANNOTATION_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(kind === 'text' ? 'briefing.note.text.kind' : `briefing.note.${kind}`)}
              </option>
            ))}
          </select>
          <input
            aria-label={t('briefing.note.text')}
            value={note.text}
            onChange={(event) => replace({ ...note, text: event.target.value }, `note:${note.id}`)}
          />
          <input
            key={spell(note)}
            aria-label={t('briefing.note.anchor')}
            title={t('briefing.note.anchor')}
            defaultValue={spell(note)}
            onBlur={(event) => {
              const anchor = anchorOf(event.target.value);
              if (anchor === null) {
                store.getState().notify(t('briefing.note.noAnchor', { text: event.target.value }), 'warning');
                event.target.value = spell(note);
              } else replace({ ...note, anchor }, '');
            }}
          />
          <button
            type="button"
            className="button"
            onClick={() =>
              onChange(
                annotations.filter((each) => each.id !== note.id),
                '',
              )
            }
          >
            {t('briefing.delete')}
          </button>
        </div>
      ))}
      <button type="button" className="button" onClick={add}>
        {t('briefing.note.add')}
      </button>
    </fieldset>
  );
}
