import type { Scene } from './scene';

/** Every line of a scene that may hold live numbers. */
export const linesOf = ({ title, points, notes, annotations }: Scene): readonly string[] => [
  title,
  ...points,
  notes,
  ...annotations.map(({ text }) => text),
];
