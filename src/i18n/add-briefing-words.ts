import { addWords } from './translate';
import { briefingEn, briefingZh } from './words/briefing';

addWords(briefingZh, briefingEn);
