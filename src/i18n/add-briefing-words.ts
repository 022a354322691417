import { addWords } from './translate';
import { briefingEn, briefingZh } from './words/briefing';
import { briefingShowEn, briefingShowZh } from './words/briefing-show';

addWords(briefingZh, briefingEn);
addWords(briefingShowZh, briefingShowEn);
