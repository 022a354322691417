import { addWords } from './translate';
import { axesEn, axesZh } from './words/axes';

addWords(axesZh, axesEn);
