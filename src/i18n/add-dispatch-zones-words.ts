import { addWords } from './translate';
import { dispatchZonesEn, dispatchZonesZh } from './words/dispatch-zones';

addWords(dispatchZonesZh, dispatchZonesEn);
