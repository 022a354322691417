import { addWords } from './translate';
import { dispatchDueEn, dispatchDueZh } from './words/dispatch-due';
import { dispatchNumbersEn, dispatchNumbersZh } from './words/dispatch-numbers';
import { dispatchRankingEn, dispatchRankingZh } from './words/dispatch-ranking';

addWords(dispatchRankingZh, dispatchRankingEn);
addWords(dispatchNumbersZh, dispatchNumbersEn);
addWords(dispatchDueZh, dispatchDueEn);
