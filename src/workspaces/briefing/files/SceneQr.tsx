import { useMemo } from 'react';
import { useTranslate } from '../../app-context';
import { layoutQr } from './layout-qr';

/** A text as a QR, dark on light whatever the theme, so that any camera reads it. */
export function SceneQr({ text }: { readonly text: string }) {
  const t = useTranslate();
  const path = useMemo(() => layoutQr(text), [text]);
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
