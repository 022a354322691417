import { addWords } from './translate';
import { doctorEn, doctorZh } from './words/coordinate-doctor';

addWords(doctorZh, doctorEn);
