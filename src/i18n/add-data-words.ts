import { addWords } from './translate';
import { dataEn, dataZh } from './words/data';
import { intakeEn, intakeZh } from './words/intake';

addWords(dataZh, dataEn);
addWords(intakeZh, intakeEn);
