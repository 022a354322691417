import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The parts of a section as tabs, and the open one under them; arrow keys go from tab to tab. */
export function PartTabs<Id extends string>(props: {
  readonly label: string;
  readonly parts: readonly Id[];
  readonly open: Id;
  readonly nameOf: (part: Id) => string;
  readonly onOpen: (part: Id) => void;
  readonly children: ReactNode;
}) {
  const { label, parts, open, nameOf, onOpen, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const onKey = (event: KeyboardEvent): void => {
    const next = STEPS[event.key]?.(parts.indexOf(open), parts.length);
    const part = next === undefined ? undefined : parts[next];
    if (next === undefined || part === undefined) return;
    event.preventDefault();
    onOpen(part);
    (list.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <>
      <div ref={list} className="compare-tabs" role="tablist" aria-label={label} onKeyDown={onKey}>
        {parts.map((part) => (
          <button
            key={part}
            type="button"
            role="tab"
            id={`${id}-${part}`}
            aria-selected={part === open}
            aria-controls={`${id}-panel`}
            tabIndex={part === open ? 0 : -1}
            onClick={() => onOpen(part)}
          >
            {nameOf(part)}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open}`}>
        {children}
      </div>
    </>
  );
}
