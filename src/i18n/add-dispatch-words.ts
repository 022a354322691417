import { addWords } from './translate';
import { dispatchEn, dispatchZh } from './words/dispatch';

addWords(dispatchZh, dispatchEn);
