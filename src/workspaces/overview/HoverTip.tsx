import type { LngLat } from '@/domain/provenance/position';
import { yearOf } from '@/domain/time/month';
import { formatFuzzyDate } from '@/i18n/format-date';
import type { Mark } from '@/layers/mark';
import { classIndexAt } from '@/layers/layer-frame';
import { classesOfLayer } from '@/symbology/classes-of-layer';
import { useApp } from '../app-context';

/** What lies under the pointer, and where that is. */
export interface Hover {
  readonly hit: Mark | null;
  readonly at: LngLat;
  readonly point: readonly [number, number];
}

/** Name and class of the thing under the pointer; regions are named too, quietly. */
export function HoverTip({ hover }: { readonly hover: Hover | null }) {
  const { locale, theme } = useApp((state) => state.preferences);
  const month = useApp((state) => state.view.month);
  const tool = useApp((state) => state.tool);
  const hit = hover?.hit ?? null;
  if (hover === null || hit === null || tool !== 'select' || hit.layer === 'circle') return null;
  const index = classIndexAt(hit, month);
  const word = hit.geometry === 'area' ? null : classesOfLayer(hit.layer, theme)[index]?.[locale];
  const opened = hit.markClass.kind === 'timed' ? hit.markClass.lifecycle.opened : null;
  const when =
    opened !== null && yearOf(opened.latest) >= 2000 && opened.latest <= month
      ? formatFuzzyDate(opened, locale)
      : null;
  const flip = hover.point[0] > window.innerWidth - 320;
  return (
    <div
      className="hover-tip"
      aria-hidden="true"
      style={{
        left: hover.point[0] + (flip ? -12 : 14),
        top: hover.point[1] + 14,
        transform: flip ? 'translateX(-100%)' : undefined,
      }}
    >
      <strong>{hit[locale] === '' ? hit.zh : hit[locale]}</strong>
      {word === undefined || word === null ? null : (
        <span>{[word, when].filter((part) => part !== null).join(' · ')}</span>
      )}
    </div>
  );
}
