import { addWords } from './translate';
import { axesSummaryEn, axesSummaryZh } from './words/axes-summary';

addWords(axesSummaryZh, axesSummaryEn);
