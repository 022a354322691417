import { addWords } from './translate';
import { dataEn, dataZh } from './words/data';
import { dataRecordEn, dataRecordZh } from './words/data-record';
import { intakeEn, intakeZh } from './words/intake';

addWords(dataZh, dataEn);
addWords(dataRecordZh, dataRecordEn);
addWords(intakeZh, intakeEn);
