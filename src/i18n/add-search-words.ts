import { addWords } from './translate';
import { searchEn, searchZh } from './words/search';

addWords(searchZh, searchEn);
