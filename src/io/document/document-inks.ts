import type { DocumentCell } from '@/domain/document/official-document';

/** Inks of the lights: dark enough for white paper and for a grey printer; the mark says the same. */
export const LIGHT_INKS = {
  red: 'A61B29',
  yellow: '8A5A00',
  green: '1E6B3A',
  none: '595959',
} as const satisfies Record<NonNullable<DocumentCell['light']>, string>;

/** Ink of the line that says a document is simulated. */
export const DRILL_INK = 'C00000';
/** Ink of what stands in the margin. */
export const QUIET_INK = '595959';
/** Ground of the heads of tables. */
export const HEAD_GROUND = 'EBE6DA';
