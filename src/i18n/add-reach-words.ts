import { addWords } from './translate';
import { reachZh } from './words/reach';
import { reachEn } from './words/reach-en';

addWords(reachZh, reachEn);
