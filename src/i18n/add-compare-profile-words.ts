import { addWords } from './translate';
import { compareProfileEn, compareProfileZh } from './words/compare-profile';

addWords(compareProfileZh, compareProfileEn);
