import { addWords } from './translate';
import { libraryEn, libraryZh } from './words/library';
import { sheetEn, sheetZh } from './words/sheet';

addWords(libraryZh, libraryEn);
addWords(sheetZh, sheetEn);
