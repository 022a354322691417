import { useId, useMemo, useState } from 'react';
import { listKnownPlaces } from '@/analysis/coordinate-doctor/known-place';
import { type PlaceLine, readPlaceLines } from '@/analysis/place-lines';
import { useServices, useTranslate } from '../app-context';

/** A line that was read. */
export type ReadPlace = Extract<PlaceLine, { readonly isRead: true }>;

/** Places typed instead of pointed at: one name or coordinate a line, each said back as it is understood. */
export function PlaceLinesField(props: {
  /** What the places are for: `各站`, `折点`. */
  readonly label: string;
  readonly action: string;
  readonly least: number;
  readonly most: number;
  readonly onPlaces: (places: readonly ReadPlace[]) => void;
}) {
  const { label, action, least, most, onPlaces } = props;
  const t = useTranslate();
  const { atlas } = useServices().province;
  const known = useMemo(() => listKnownPlaces(atlas), [atlas]);
  const [text, setText] = useState('');
  const lines = useMemo(() => readPlaceLines(text, known), [text, known]);
  const places = lines.filter((line) => line.isRead);
  const isReady = places.length === lines.length && places.length >= least && places.length <= most;
  const id = useId();
  return (
    <div className="place-lines">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={Math.min(8, Math.max(3, lines.length + 1))}
        value={text}
        aria-describedby={`${id}-how ${id}-read`}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}-how`} className="quiet">
        {t('compare.lines.how', { range: least === most ? least : `${least}—${most}` })}
      </p>
      <ol id={`${id}-read`} role="status" className="place-lines-read">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <li key={index} className={line.isRead ? undefined : 'place-lines-wrong'}>
            {line.isRead
              ? t('compare.lines.read', {
                  name: line.name,
                  kind: t(`compare.lines.kind.${line.kind}`),
                  lng: line.lngLat[0].toFixed(4),
                  lat: line.lngLat[1].toFixed(4),
                })
              : t(`compare.lines.why.${line.why}`, { text: line.text })}
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="button"
        disabled={!isReady}
        onClick={() => {
          onPlaces(places);
          setText('');
        }}
      >
        {action}
      </button>
    </div>
  );
}
