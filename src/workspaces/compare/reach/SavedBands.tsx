import type { MercatorView } from '@/geo/web-mercator';
import { type ReachLook, SAVED_BANDS } from '@/symbology/reach-look';
import { useTranslate } from '../../app-context';
import { pathBelow } from './contour-paths';
import type { savedRasters } from './saved-rasters';

/** Where a scenario saves 5, 15, 30, 60 minutes, and where it takes 5 more. */
export function SavedBands(props: {
  readonly rasters: ReturnType<typeof savedRasters>;
  readonly view: MercatorView;
  readonly look: ReachLook;
}) {
  const { rasters, view, look } = props;
  const paths = SAVED_BANDS.map((minutes) => pathBelow(rasters.saved, -minutes, view.toPx));
  return (
    <g fillRule="evenodd" data-testid="reach-saved">
      <g fillOpacity={look.bandOpacity + 0.15}>
        {paths.map((path, index) => (
          // Each band without the one inside it, so that colours never add up.
          <path
            key={SAVED_BANDS[index]}
            d={`${path}${paths[index + 1] ?? ''}`}
            fill={look.saved[index] ?? ''}
          />
        ))}
      </g>
      <path
        d={pathBelow(rasters.lost, -SAVED_BANDS[0], view.toPx)}
        fill={look.lost}
        fillOpacity={look.bandOpacity - 0.2}
        stroke={look.lost}
        strokeDasharray="3 3"
      />
    </g>
  );
}

/** What these colours mean. */
export function SavedLegend({ look }: { readonly look: ReachLook }) {
  const t = useTranslate();
  return (
    <ul className="reach-legend">
      <li>{t('reach.saved.legend')}</li>
      {SAVED_BANDS.map((minutes, index) => (
        <li key={minutes}>
          <span style={{ background: look.saved[index] }} aria-hidden="true" />≥{minutes}
        </li>
      ))}
      <li>
        <span style={{ background: look.lost, opacity: 0.6 }} aria-hidden="true" />
        {t('reach.saved.lost', { minutes: SAVED_BANDS[0] })}
      </li>
    </ul>
  );
}
