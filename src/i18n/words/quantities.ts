/** How a unit of the documents is said in English: the number in other steps, words before and after it. */
export interface EnglishUnit {
  readonly times: number;
  readonly before: string;
  readonly after: string;
}

const unit = (after = '', before = '', times = 1): EnglishUnit => ({ times, before, after });

/** Every unit of targets and readings. Counting words (个, 家, 项) are not said in English. */
export const UNITS_EN: Readonly<Record<string, EnglishUnit>> = {
  '': unit(),
  个: unit(),
  大: unit(),
  家: unit(),
  条: unit(),
  项: unit(),
  位: unit(),
  强: unit('', 'top '),
  年: unit(' years'),
  '%': unit('%'),
  公里: unit(' km'),
  平方公里: unit(' km²'),
  亿元: unit(' billion', 'CNY ', 0.1),
  万亿元: unit(' trillion', 'CNY '),
  '万元/人': unit(' per person', 'CNY ', 10_000),
  万个: unit('', '', 10_000),
  万家: unit('', '', 10_000),
  '次/年': unit(' times a year'),
  '家/年': unit(' a year'),
  '名/年': unit(' people a year'),
  '位/年': unit(' a year'),
  '百分点/年': unit(' percentage points a year'),
};

/** What targets state in words instead of one number. */
export const STATED_WORDS_EN: Readonly<Record<string, string>> = {
  定性: 'in words, without a number',
  三环四横六纵: '3 rings, 4 E–W, 6 N–S',
  四纵四横: '4 N–S, 4 E–W',
  九纵五横一环七连: '9 N–S, 5 E–W, 1 ring, 7 links',
  '一云、两网、三体系、四支撑、五保障': '1 cloud, 2 networks, 3 systems, 4 supports, 5 safeguards',
  建成投产: 'built and in production',
  千亿级: 'the CNY 100 billion class',
  '2—3家': '2–3',
  十百千万: 'ten, hundred, thousand, ten thousand',
  '2015—2020年': '2015–2020',
};
