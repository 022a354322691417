import { useMemo } from 'react';
import { encode } from 'uqr';
import { useTranslate } from '../../app-context';

/** Longest text a QR holds at its lowest correction. @unit bytes */
const MOST_BYTES = 2900;

/** A text as a QR, dark on light whatever the theme, so that any camera reads it. */
export function SceneQr({ text }: { readonly text: string }) {
  const t = useTranslate();
  const path = useMemo(() => {
    if (new TextEncoder().encode(text).length > MOST_BYTES) return null;
    const { data, size } = encode(text, { ecc: 'L', border: 2 });
    const d = data
      .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
      .join('');
    return { d, size };
  }, [text]);
  if (path === null) return <p className="quiet">{t('briefing.files.qr.long')}</p>;
  return (
    <svg
      className="scene-qr"
      viewBox={`0 0 ${path.size} ${path.size}`}
      role="img"
      aria-label={t('briefing.files.qr')}
      shapeRendering="crispEdges"
    >
      <rect width={path.size} height={path.size} fill="#ffffff" />
      <path d={path.d} fill="#000000" />
    </svg>
  );
}
