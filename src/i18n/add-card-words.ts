import { addWords } from './translate';
import { cardsEn, cardsZh } from './words/cards';

addWords(cardsZh, cardsEn);
