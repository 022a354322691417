import { addWords } from './translate';
import { comparePanesEn, comparePanesZh } from './words/compare-panes';

addWords(comparePanesZh, comparePanesEn);
