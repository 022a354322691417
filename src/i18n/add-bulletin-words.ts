import { addWords } from './translate';
import { bulletinEn, bulletinZh } from './words/bulletin';

addWords(bulletinZh, bulletinEn);
