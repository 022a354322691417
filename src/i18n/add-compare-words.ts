import { addWords } from './translate';
import { compareEn, compareZh } from './words/compare';

addWords(compareZh, compareEn);
