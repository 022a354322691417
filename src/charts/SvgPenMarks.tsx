import { createElement, type ReactElement } from 'react';
import type { SvgMark, SvgPen } from './svg-pen';

const NAMES: Readonly<Record<string, string>> = {
  'clip-path': 'clipPath',
  'font-size': 'fontSize',
  'stroke-dasharray': 'strokeDasharray',
  'stroke-linecap': 'strokeLinecap',
  'stroke-linejoin': 'strokeLinejoin',
  'stroke-width': 'strokeWidth',
  'text-anchor': 'textAnchor',
};

const element = ({ tag, attributes, text, children }: SvgMark, key: number): ReactElement =>
  createElement(
    tag,
    {
      key,
      ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [NAMES[name] ?? name, value])),
    },
    text ?? children?.map(element),
  );

/** What a pen wrote down, as SVG. Stateless. */
export function SvgPenMarks({ pen }: { readonly pen: SvgPen }) {
  return (
    <>
      <defs>
        {pen.clips.map(({ id, path }) => (
          <clipPath key={id} id={id}>
            <path d={path} />
          </clipPath>
        ))}
      </defs>
      {pen.marks.map(element)}
    </>
  );
}
