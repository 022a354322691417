import { describe, expect, it } from 'vitest';
import { readPaste } from '@/io/read-paste';
import { orThrow } from '@/lib/result';

const HTML = `<html><head><style>td {mso-x: "<table>"}</style></head><body><!--StartFragment-->
<table border=0><col width=72><tr height=19><td rowspan=2>序号</td><td colspan=2 class=xl65>投资（万元）</td></tr>
 <tr><td>总投资</td><td>年度&nbsp;计划</td></tr>
 <tr><td>1</td><td align=right>1,200<td>5<br>6 &lt; 7</tr></table></body></html>`;

describe('readPaste', () => {
  it('takes the HTML table with its spans as merges', () => {
    const { file, sheets } = orThrow(readPaste({ html: HTML, plain: 'x' }));
    expect(file).toBe('粘贴');
    expect(sheets[0]?.rows).toEqual([
      ['序号', '投资（万元）', null],
      [null, '总投资', '年度 计划'],
      ['1', '1,200', '5\n6 < 7'],
    ]);
    expect(sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
  });
  it('takes text with tabs where there is no table', () => {
    const { sheets } = orThrow(readPaste({ html: '<b>x</b>', plain: '名称\t总投资\n甲\t5\n' }));
    expect(sheets[0]?.rows).toEqual([
      ['名称', '总投资'],
      ['甲', '5'],
    ]);
  });
  it('refuses an empty clipboard', () => {
    expect(readPaste({ html: '', plain: ' ' }).ok).toBe(false);
    expect(readPaste({ html: '<table><tr><td> </td></tr></table>', plain: '' }).ok).toBe(false);
  });
});
