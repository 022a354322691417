import type { Palette } from './palette';

/** Colour of a kind of dated event: the colour its thing has on the map. */
export function timelineColor(
  kind: 'rail' | 'expressway' | 'airport' | 'park' | 'milestone',
  palette: Palette,
): string {
  switch (kind) {
    case 'rail':
      return palette.railHighSpeed;
    case 'expressway':
      return palette.expressway;
    case 'airport':
      return palette.airport;
    case 'park':
      return palette.parkNational;
    case 'milestone':
      return palette.platform;
  }
}
