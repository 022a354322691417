import { ok, refuse, type Result } from '@/lib/result';

/** How one field of a small view is written in a link. */
export interface ChoiceField<T> {
  readonly write: (value: T) => string;
  /** @returns null where the text is none of the field's values */
  readonly read: (text: string) => T | null;
}

/** A small view of a workspace: its fields and what each is at first. */
export interface ChoiceShape<T> {
  readonly initial: T;
  readonly fields: { readonly [Key in keyof T]: ChoiceField<T[Key]> };
}

/** One of a few ids. */
export const oneOf = <T extends string>(values: readonly T[]): ChoiceField<T> => ({
  write: (value) => value,
  read: (text) => values.find((value) => value === text) ?? null,
});

/** Any text that fits a pattern; '' is a text too. */
export const textLike = (pattern: RegExp): ChoiceField<string> => ({
  write: (value) => value,
  read: (text) => (pattern.test(text) ? text : null),
});

/** Yes or no. */
export const flag: ChoiceField<boolean> = {
  write: (value) => (value ? '1' : ''),
  read: (text) => (text === '1' ? true : text === '' ? false : null),
};

/** A number within bounds. */
export const numberWithin = (low: number, high: number): ChoiceField<number> => ({
  write: String,
  read: (text) => {
    const value = text === '' ? Number.NaN : Number(text);
    return value >= low && value <= high ? value : null;
  },
});

/** What parts fields or items never stands in one as it is; `~` hides it. */
const hide = (text: string, apart: string): string => text.replaceAll('~', '~0').replaceAll(apart, '~1');
const show = (text: string, apart: string): string => text.replaceAll('~1', apart).replaceAll('~0', '~');

/** Several values of a field, apart by commas. */
export const listOf = <T>(field: ChoiceField<T>, most: number): ChoiceField<readonly T[]> => ({
  write: (values) => values.map((value) => hide(field.write(value), ',')).join(','),
  read: (text) => {
    if (text === '') return [];
    const values = text.split(',').map((part) => field.read(show(part, ',')));
    return values.length <= most && values.every((value) => value !== null) ? (values as T[]) : null;
  },
});

const keysOf = <T>(shape: ChoiceShape<T>): readonly (keyof T & string)[] =>
  Object.keys(shape.fields) as (keyof T & string)[];

const spell = <T>(shape: ChoiceShape<T>, value: T): string =>
  keysOf(shape)
    .map((key) => hide(shape.fields[key].write(value[key]), ';'))
    .join(';');

/** A small view as one text, what a link carries. @returns '' for what is as at first */
export function toChoiceText<T>(shape: ChoiceShape<T>, value: T): string {
  const text = spell(shape, value);
  return text === spell(shape, shape.initial) ? '' : text;
}

/**
 * Read a small view. A link of an earlier program may lack the last fields: they are as at first.
 * @param where names the part in a refusal
 * @returns the whole, or a refusal that names the part
 */
export function parseChoiceText<T>(shape: ChoiceShape<T>, text: unknown, where: string): Result<T> {
  if (text === undefined || text === '') return ok(shape.initial);
  const parts = String(text).split(';');
  const keys = keysOf(shape);
  if (parts.length > keys.length) return refuse(where, `“${String(text)}” 的项数多于本程序认识的`);
  const value = { ...shape.initial };
  for (const [index, part] of parts.entries()) {
    const key = keys[index] as keyof T & string;
    const read = shape.fields[key].read(show(part, ';'));
    if (read === null) return refuse(where, `“${show(part, ';')}” 不是 ${key} 的值`);
    value[key] = read;
  }
  return ok(value);
}

/** A small view inside another; as at first it is ''. */
export const nested = <T>(shape: ChoiceShape<T>): ChoiceField<T> => ({
  write: (value) => toChoiceText(shape, value),
  read: (text) => {
    const found = parseChoiceText(shape, text, '');
    return found.ok ? found.value : null;
  },
});
