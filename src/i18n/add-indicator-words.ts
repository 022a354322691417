import { addWords } from './translate';
import { indicatorsEn, indicatorsZh } from './words/indicators';

addWords(indicatorsZh, indicatorsEn);
