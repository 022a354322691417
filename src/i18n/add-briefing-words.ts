import { addWords } from './translate';
import { briefingEn, briefingZh } from './words/briefing';
import { briefingFilesEn, briefingFilesZh } from './words/briefing-files';
import { briefingRoomEn, briefingRoomZh } from './words/briefing-room';
import { briefingShowEn, briefingShowZh } from './words/briefing-show';

addWords(briefingZh, briefingEn);
addWords(briefingFilesZh, briefingFilesEn);
addWords(briefingRoomZh, briefingRoomEn);
addWords(briefingShowZh, briefingShowEn);
