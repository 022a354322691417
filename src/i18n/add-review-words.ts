import { addWords } from './translate';
import { reviewEn, reviewZh } from './words/review';

addWords(reviewZh, reviewEn);
