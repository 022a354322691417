import { search } from '@/layers/search-run';
import { buildSearchIndex } from '@/layers/search-index';
import { SEARCH_COMMANDS } from '@/layers/search-commands';
import { parseAtlas } from '@/domain/atlas/parse-atlas';
import { orThrow } from '@/lib/result';
import { readFactTables } from '/work/main/scripts/steps/read-curated';
import { makePinyinTable } from '/work/main/scripts/steps/make-pinyin-table';
const atlas = orThrow(parseAtlas(readFactTables()));
const table = makePinyinTable(atlas);
const t0=performance.now(); const index = buildSearchIndex(atlas, table, SEARCH_COMMANDS); const t1=performance.now();
console.log('entries', index.length, 'keys', index.reduce((n,e)=>n+e.keys.length,0), 'build ms', (t1-t0).toFixed(1), 'table', Object.keys(table).length, JSON.stringify(table).length);
for (let i=0;i<3;i++) buildSearchIndex(atlas, table, SEARCH_COMMANDS);
const t2=performance.now(); buildSearchIndex(atlas, table, SEARCH_COMMANDS); console.log('warm build', (performance.now()-t2).toFixed(1));
const big = [...index, ...index, ...index].slice(0, 2500);
for (const q of ['j','jn','sg','jinan','shouguang','济','济南','高速','寿光 园区','370783','G20','118.78,36.86','zzzqqq','a']) {
  const times:number[]=[]; const bt:number[]=[];
  const first0=performance.now(); search(index,q); const first=performance.now()-first0;
  for (let i=0;i<60;i++){ let s=performance.now(); search(index,q); times.push(performance.now()-s); s=performance.now(); search(big,q); bt.push(performance.now()-s);}
  times.sort((a,b)=>a-b); bt.sort((a,b)=>a-b);
  console.log(q.padEnd(12), 'first', first.toFixed(2), 'median', times[30].toFixed(2), 'max', times[59].toFixed(2), '| 2500:', bt[30].toFixed(2), 'p95', bt[57].toFixed(2), 'n', search(index,q).count);
}
const a = search(index, process.argv[2] ?? 'jn');
for (const s of a.sections) console.log(s.id, s.results.slice(0,6).map(r=>r.entry.title.zh+'('+r.match?.tier+')').join(' '));
