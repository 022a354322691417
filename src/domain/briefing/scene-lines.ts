import type { Scene } from './scene';

/** The points of a scene that say something: an empty line of the form is none. */
export const saidPoints = ({ points }: Pick<Scene, 'points'>): readonly string[] =>
  points.filter((point) => point.trim() !== '');

/** Every line of a scene that may hold live numbers. */
export const linesOf = (scene: Scene): readonly string[] => [
  scene.title,
  ...saidPoints(scene),
  scene.notes,
  ...scene.annotations.map(({ text }) => text),
];
