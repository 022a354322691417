import { addWords } from './translate';
import { dispatchRulesEn, dispatchRulesZh } from './words/dispatch-rules';

addWords(dispatchRulesZh, dispatchRulesEn);
