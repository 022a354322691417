import { type ReactNode, Suspense } from 'react';
import './SectionRoom.css';

/** A workspace of several parts: their names at the side, the open one beside them. */
export function SectionRoom<Id extends string>(props: {
  /** Name of the workspace, for the list of parts. */
  readonly title: string;
  readonly sections: readonly Id[];
  readonly open: Id;
  readonly nameOf: (section: Id) => string;
  readonly onOpen: (section: Id) => void;
  /** Stands above the list: library, month, undo. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}) {
  const { title, sections, open, nameOf, onOpen, head, children } = props;
  return (
    <main className="section-room">
      <div className="section-frame">
        <nav className="section-nav" aria-label={title}>
          <div className="section-head">{head}</div>
          {sections.map((id) => (
            <button
              key={id}
              type="button"
              className="section-nav-item"
              aria-current={id === open ? 'page' : undefined}
              onClick={() => onOpen(id)}
            >
              {nameOf(id)}
            </button>
          ))}
        </nav>
        <div className="section-body" role="region" aria-label={nameOf(open)} tabIndex={0}>
          <h2>{nameOf(open)}</h2>
          <Suspense fallback={null}>{children}</Suspense>
        </div>
      </div>
    </main>
  );
}
