import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { BulletinFigure } from '@/analysis/bulletin/bulletin-figure';
import type { BulletinFacts } from '@/analysis/bulletin/gather-bulletin';
import { useTranslate } from '../../app-context';
import { rowsOfFigure, sayBasis } from './say-basis';

/** Rows shown beside a number; all of them stand in its list. */
const ROWS_SHOWN = 12;
const GAP = 8;

/** Where a number comes from, beside it: rule, parts, first projects. */
export function FigureTip(props: {
  readonly id: string;
  readonly figure: BulletinFigure;
  readonly facts: BulletinFacts;
  /** The number on the screen. */
  readonly anchor: Element;
}) {
  const { id, figure, facts, anchor } = props;
  const t = useTranslate();
  const tip = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ readonly left: number; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    const box = tip.current?.getBoundingClientRect();
    const number = anchor.getBoundingClientRect();
    if (box === undefined) return;
    const below = number.bottom + GAP;
    const fits = below + box.height <= window.innerHeight - GAP;
    setAt({
      left: Math.max(GAP, Math.min(number.left, window.innerWidth - box.width - GAP)),
      top: fits ? below : Math.max(GAP, number.top - box.height - GAP),
    });
  }, [anchor, figure]);
  const rows = rowsOfFigure(figure, facts, t, ROWS_SHOWN);
  const count = figure.projectIds.length;
  // On the body: below Chrome 129 a container, as the room is, would place what is fixed by itself.
  return createPortal(
    <div
      ref={tip}
      id={id}
      role="tooltip"
      className="figure-tip"
      style={at === null ? { visibility: 'hidden' } : { left: at.left, top: at.top }}
    >
      <p>
        <strong>{figure.text}</strong> {sayBasis(figure, t)}
      </p>
      <p className="quiet">
        {t('bulletin.figure.rule')} {figure.rule}
        {' · '}
        {count === 0 ? t('bulletin.figure.noRows') : t('bulletin.figure.rows', { count })}
      </p>
      {rows.length === 0 ? null : (
        <ul>
          {rows.map(({ project, gives }) => (
            <li key={project.id}>
              <span>{project.name}</span>
              <span>{gives}</span>
            </li>
          ))}
        </ul>
      )}
      {count > rows.length && rows.length > 0 ? (
        <p className="quiet">{t('bulletin.figure.more', { count: count - rows.length })}</p>
      ) : null}
    </div>,
    document.body,
  );
}
