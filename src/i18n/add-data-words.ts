import { addWords } from './translate';
import { dataEn, dataZh } from './words/data';

addWords(dataZh, dataEn);
