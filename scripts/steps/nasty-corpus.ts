import type { NastyCase } from './nasty-case';
import { FILE_CASES } from './nasty-files';
import { HEADER_CASES } from './nasty-headers';
import { ROW_CASES } from './nasty-rows';
import { VALUE_CASES } from './nasty-values';

/** Every nasty workbook and text, by id. Generated, never stored. */
export const NASTY_CASES: readonly NastyCase[] = [
  ...HEADER_CASES,
  ...ROW_CASES,
  ...VALUE_CASES,
  ...FILE_CASES,
];
