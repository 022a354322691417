import { ok, refuse, type Result } from './result';

/** Reads a JSON value as a T. @throws ShapeError naming the path to what does not fit */
export type Shape<T> = (value: unknown, where: string) => T;

/** A value that is not of its shape; caught by `parseShape` only. */
class ShapeError extends Error {
  readonly where: string;

  constructor(where: string, why: string) {
    super(why);
    this.where = where;
  }
}

/** Refuse a value from within a shape. */
export function refuseShape(where: string, why: string): never {
  throw new ShapeError(where, why);
}

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/** Read a value at the door. @returns a refusal with the path inside the value and a sentence */
export function parseShape<T>(shape: Shape<T>, value: unknown, where: string): Result<T> {
  try {
    return ok(shape(value, where));
  } catch (error) {
    if (error instanceof ShapeError) return refuse(error.where, error.message);
    throw error;
  }
}

export const textShape: Shape<string> = (value, where) =>
  typeof value === 'string' ? value : refuseShape(where, `须为文字，现为 ${show(value)}`);

export const booleanShape: Shape<boolean> = (value, where) =>
  typeof value === 'boolean' ? value : refuseShape(where, `须为真假值，现为 ${show(value)}`);

export const numberShape: Shape<number> = (value, where) =>
  typeof value === 'number' && Number.isFinite(value)
    ? value
    : refuseShape(where, `须为数字，现为 ${show(value)}`);

export const integerShape: Shape<number> = (value, where) => {
  const number = numberShape(value, where);
  return Number.isInteger(number) ? number : refuseShape(where, `须为整数，现为 ${number}`);
};

/** One of a closed list of words. */
export const wordShape =
  <T extends string>(words: readonly T[]): Shape<T> =>
  (value, where) =>
    words.find((word) => word === value) ?? refuseShape(where, `${show(value)} 不在可用的值之中`);

/** The shape, or null. */
export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, where) =>
    value === null ? null : shape(value, where);

/** The shape, or nothing at all: `recordShape` leaves the key out, so that what was hashed without it stays the same. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value, where) =>
    value === undefined ? undefined : shape(value, where);

/** A list whose items have one shape; a refusal counts items from 1. */
export const listShape =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value, where) =>
    Array.isArray(value)
      ? value.map((item: unknown, index) => shape(item, `${where} › 第${index + 1}项`))
      : refuseShape(where, `须为列表，现为 ${show(value)}`);

/** The fields of a plain object. */
export const fieldsShape: Shape<Readonly<Record<string, unknown>>> = (value, where) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : refuseShape(where, `须为一组字段，现为 ${show(value)}`);

/**
 * An object with exactly these fields. One that is not known is refused, not dropped: it may be a newer
 * program's, and what is dropped in silence is lost.
 */
export const recordShape =
  <T>(shapes: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> =>
  (value, where) => {
    const fields = fieldsShape(value, where);
    for (const key of Object.keys(fields))
      if (!Object.hasOwn(shapes, key)) refuseShape(`${where} › ${key}`, '本程序不认识这一字段');
    const read: Partial<T> = {};
    for (const key of Object.keys(shapes) as (keyof T & string)[]) {
      const value = shapes[key](fields[key], `${where} › ${key}`);
      if (value !== undefined) read[key] = value;
    }
    return read as T;
  };
