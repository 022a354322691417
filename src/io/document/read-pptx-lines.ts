import type { FoundDocument } from './found-line';
import type { OfficeParts } from './office-parts';
export function readPptxLines(_parts: OfficeParts): FoundDocument {
  throw new Error('not yet');
}
