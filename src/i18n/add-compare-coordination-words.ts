import { addWords } from './translate';
import { compareCoordinationEn, compareCoordinationZh } from './words/compare-coordination';

addWords(compareCoordinationZh, compareCoordinationEn);
