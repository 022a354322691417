import type { MouseEvent } from 'react';
import type { EntityRef } from '@/domain/view-state/entity-ref';
import type { SvgMapLayout } from './layout-svg-map';
import { SvgShapes } from './SvgShapes';

/** The thing a pointer hit, from the nearest drawn shape that names one. */
function refUnder(target: EventTarget): EntityRef | null {
  const element = target instanceof Element ? target.closest('[data-ref]') : null;
  return (element?.getAttribute('data-ref') as EntityRef | null | undefined) ?? null;
}

/** A laid-out map as a picture of its own. Stateless. */
export function SvgMap(props: {
  readonly layout: SvgMapLayout;
  readonly label: string;
  readonly className?: string;
  /** Called with what was hit, null for nothing. */
  readonly onPick?: (ref: EntityRef | null, double: boolean) => void;
}) {
  const { layout, onPick } = props;
  const pick = (double: boolean) => (event: MouseEvent) => onPick?.(refUnder(event.target), double);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={props.label}
      {...(props.className === undefined ? {} : { className: props.className })}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      {...(onPick === undefined ? {} : { onClick: pick(false), onDoubleClick: pick(true) })}
    >
      <SvgShapes layout={layout} pickable={onPick !== undefined} />
    </svg>
  );
}
