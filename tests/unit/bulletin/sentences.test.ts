import { describe, expect, it } from 'vitest';
import { type ToyRow, toyBulletin, wordsOf } from './toy-bulletin';

const THREE = [370100, 370200, 370300] as const;
/** Three cities with one project each, plan 100 万元. */
const three = (...done: readonly [number, number, number]): readonly ToyRow[] =>
  done.map((each, index) => ({ id: `P${index}`, city: THREE[index] ?? 0, done: each }));
const say = (rows: readonly ToyRow[], id: string, month = 6, options = {}): string | undefined =>
  wordsOf(toyBulletin(rows, month, options), id);

describe('BUL-1 totals', () => {
  it('nobody reported: there is nothing to count, and it is said once', () => {
    const rows = three(1, 2, 3).map((row) => ({ ...row, isSilent: true }));
    expect(say(rows, 'totals.reports')).toBe('6月尚无项目报送月报，本月开工、投资情况无数可计。');
    expect(say(rows, 'totals.start')).toBeUndefined();
    expect(say(rows, 'totals.money')).toBeUndefined();
    expect(say(rows, 'city.none')).toBe('没有市报送实施类项目月报，不作位次比较。');
    expect(say(rows, 'notes.silent')).toBe('未报送月报的项目3个（济南市1个、青岛市1个、淄博市1个）。');
  });

  it('one silent project is named apart', () => {
    const [first, ...others] = three(50, 50, 50);
    expect(say([{ ...(first as ToyRow), isSilent: true }, ...others], 'totals.reports')).toBe(
      '6月报送月报2份，1个项目未报送，其开工、投资情况不计入。',
    );
    expect(say(three(50, 50, 50), 'totals.reports')).toBe('6月在库项目全部报送月报，共3份。');
  });

  it('all, none, one and some started', () => {
    const started = (...each: readonly boolean[]): readonly ToyRow[] =>
      each.map((is, index) => ({ id: `P${index}`, started: is, done: 50 }));
    expect(say(started(true, true), 'totals.start')).toBe('计划年内开工项目2个，已全部开工，开工率100%。');
    expect(say(started(false, false), 'totals.start')).toBe('计划年内开工项目2个，均未开工，开工率0%。');
    expect(say(started(true), 'totals.start')).toBe('计划年内开工项目1个，已开工，开工率100%。');
    expect(say(started(false), 'totals.start')).toBe('计划年内开工项目1个，尚未开工，开工率0%。');
    expect(say(started(true, true, false), 'totals.start')).toBe(
      '计划年内开工项目3个，已开工2个，开工率66.67%，尚有1个未开工。',
    );
  });

  it('preparing and reserve are left out and said so; a reserve alone has no rate', () => {
    const reserve: ToyRow = { id: 'R', change: { poolClass: 'reserve' } };
    expect(say([...three(50, 50, 50), reserve], 'totals.scope')).toBe(
      '以下开工率、投资完成率只统计实施类项目，储备类项目1个不参加计算。',
    );
    expect(say([reserve], 'totals.start')).toBe('没有计划年内开工的实施类项目。');
    expect(say([reserve], 'totals.money')).toBe('没有实施类项目报送可计的累计完成投资，投资完成率不予计算。');
  });

  it('a plan of zero gives no rate, never 0 % or 100 %', () => {
    const rows = three(10_000, 20_000, 30_000).map((row) => ({ ...row, plan: 0 }));
    expect(say(rows, 'totals.money')).toBe(
      '1—6月累计完成投资6.00亿元，没有年度计划投资可比，投资完成率记“—”。',
    );
    expect(say(rows, 'city.completion.rank')).toBe('没有市的投资完成率可以排位。');
    expect(say(rows, 'totals.left')).toBeUndefined();
  });

  it('January: no month beside the cumulative, one twelfth of the year', () => {
    expect(say(three(10, 5, 8), 'totals.money', 1)).toBe(
      '纳入投资统计的项目3个，年度计划投资0.03亿元。1月累计完成投资0.00亿元，占年度计划的7.67%，落后序时进度0.67个百分点（序时进度8.33%）。',
    );
  });

  it('December: against the plan itself', () => {
    expect(say(three(100, 90, 130), 'totals.money', 12)).toBe(
      '纳入投资统计的项目3个，年度计划投资0.03亿元。1—12月累计完成投资0.03亿元，占年度计划的106.67%，超额完成年度计划6.67个百分点。',
    );
    expect(say(three(100, 100, 100), 'totals.pace', 12)).toBe('全部项目均已完成年度计划投资。');
    expect(say(three(100, 90, 130), 'city.behind', 12)).toBe(
      '距完成年度计划差10个百分点及以上的市有1个，为青岛市（差10.00个百分点）。',
    );
  });

  it('against the month before: up, down, level', () => {
    const change = (now: boolean, startedBefore: boolean): string | undefined =>
      say(
        [
          { id: 'A', before: 1 },
          { id: 'B', before: 1, started: now, startedBefore },
        ],
        'totals.start',
      );
    expect(change(true, true)).toBe('计划年内开工项目2个，已全部开工，开工率100%，与上月持平。');
    expect(change(true, false)).toBe(
      '计划年内开工项目2个，已全部开工，开工率100%，较上月提高50.00个百分点。',
    );
    expect(change(false, true)).toBe(
      '计划年内开工项目2个，已开工1个，开工率50.00%，较上月下降50.00个百分点，尚有1个未开工。',
    );
  });

  it('doubtful and fallen reports are left out and named with how many and where', () => {
    const rows: readonly ToyRow[] = [
      { id: 'A', done: 5000 },
      { id: 'B', city: 370200, done: 50, before: 60 },
    ];
    expect(say(rows, 'totals.left')).toBe('另有1个项目上报数存疑，未计入投资完成率。');
    expect(say(rows, 'notes.doubtful')).toBe(
      '上报累计完成投资超过年度计划3倍的项目1个（济南市1个），疑为计量单位有误，未计入任何投资合计，待核实；其开工情况照常计入。',
    );
    expect(say(rows, 'notes.fell')).toBe(
      '累计完成投资较上月回落的项目1个（青岛市1个），未计入当月完成投资，其累计数按本月上报数计入，待说明。',
    );
    expect(say(rows, 'totals.money')).toContain('占年度计划的50.00%，与序时进度持平');
  });
});

describe('BUL-2 units', () => {
  it('one city is compared with nobody', () => {
    expect(
      say(
        [
          { id: 'A', done: 40 },
          { id: 'B', done: 70, started: false },
        ],
        'city.alone',
      ),
    ).toBe(
      '本次通报只涉及济南市一个市，不作位次比较。计划年内开工项目2个，已开工1个，开工率50.00%；年度计划投资0.02亿元，累计完成投资0.01亿元，投资完成率55.00%，超序时进度5.00个百分点。',
    );
  });

  it('none behind', () => {
    const rows = three(50, 60, 70);
    expect(say(rows, 'city.exceed')).toBe(
      '超序时进度的市有2个：淄博市（超20.00个百分点）、青岛市（超10.00个百分点）；与序时进度持平的市有1个，为济南市。',
    );
    expect(say(rows, 'city.behind')).toBe('没有落后序时进度的市。');
    expect(say(rows, 'city.whole')).toBe(
      '3个市全部项目均达到或超过序时进度：济南市、青岛市、淄博市；没有已完成全年计划投资的市。',
    );
  });

  it('all tied', () => {
    const rows = three(60, 60, 60);
    expect(say(rows, 'city.completion.rank')).toBe('3个市投资完成率均为60.00%，并列第1位。');
    expect(say(rows, 'city.start')).toBe('3个市开工率均达到100%：济南市、青岛市、淄博市。');
    expect(say(rows, 'city.exceed')).toBe(
      '3个市均超序时进度：济南市（超10.00个百分点）、青岛市（超10.00个百分点）、淄博市（超10.00个百分点）。',
    );
  });

  it('ties share the better place, the next stands behind them', () => {
    expect(say(three(40, 60, 60), 'city.completion.rank')).toBe(
      '投资完成率由高到低依次为：青岛市（60.00%，并列第1位）、淄博市（60.00%，并列第1位）、济南市（40.00%，第3位）。',
    );
  });

  it('the bounds are the office’s: far and near behind, ahead by so much', () => {
    const rows = three(30, 45, 58);
    expect(say(rows, 'city.behind', 6, { behindPoints: 10 })).toBe(
      '落后序时进度10个百分点及以上的市有1个，为济南市（落后20.00个百分点）；落后序时进度不足10个百分点的市有1个，为青岛市（落后5.00个百分点）。',
    );
    expect(say(rows, 'city.behind', 6, { behindPoints: 0 })).toBe(
      '落后序时进度的市有2个：济南市（落后20.00个百分点）、青岛市（落后5.00个百分点）。',
    );
    expect(say(rows, 'city.exceed', 6, { exceedPoints: 10 })).toBe(
      '没有超序时进度10个百分点及以上的市；超序时进度不足10个百分点的市有1个，为淄博市（超8.00个百分点）。',
    );
  });

  it('only the places asked for are named where there are many', () => {
    const rows = [20, 60, 70, 60, 10].map((done, index) => ({
      id: `P${index}`,
      city: 370100 + 100 * index,
      done: done * 100,
      plan: 10_000,
    }));
    expect(say(rows, 'city.completion.rank', 6, { topN: 2 })).toBe(
      '投资完成率居前2位的市为：淄博市（70.00%，第1位）、青岛市（60.00%，并列第2位）、枣庄市（60.00%，并列第2位）；居后2位的市为：东营市（10.00%，第5位）、济南市（20.00%，第4位）。',
    );
    expect(say(rows, 'city.completion.rank', 6, { topN: 1 })).toBe(
      '投资完成率居首位的市为：淄博市（70.00%，第1位）；居末位的市为：东营市（10.00%，第5位）。',
    );
  });

  it('one project in all', () => {
    const bulletin = toyBulletin([{ id: 'A', done: 50 }]);
    expect(wordsOf(bulletin, 'totals.pool')).toBe(
      '截至6月底，项目库共有项目1个，总投资2.00亿元。按入库类别分，实施类1个。',
    );
    expect(wordsOf(bulletin, 'force.alone')).toContain('本次通报只涉及高端化工专班一个专班');
  });

  it('an empty library says so and nothing else', () => {
    const bulletin = toyBulletin([]);
    expect(wordsOf(bulletin, 'totals.pool')).toBe('截至6月底，项目库中没有项目。');
    expect(wordsOf(bulletin, 'city.none')).toBe('没有可以通报的市。');
    expect(bulletin.blocks.some(({ kind }) => kind === 'table')).toBe(false);
  });
});

describe('the office’s own words', () => {
  it('a number of issue left blank is not made up; what is typed stands as it was typed', () => {
    expect(wordsOf(toyBulletin(three(1, 2, 3)), 'opening.issue')).toBeUndefined();
    expect(say(three(1, 2, 3), 'opening.issue', 6, { issueNumber: '第6期' })).toBe('第6期');
    const { issuer } = toyBulletin(three(1, 2, 3), 6, { addressee: '各市人民政府', issuer: '省调度办' });
    expect(issuer).toBe('各市人民政府：\n省调度办');
  });

  it('a part that is left out leaves no hole in the numbering', () => {
    const headings = toyBulletin(three(1, 2, 3), 6, { without: ['lists', 'forces'] }).blocks.flatMap(
      (block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []),
    );
    expect(headings).toEqual([
      '一、总体情况',
      '二、各市情况',
      '三、督导情况',
      '四、堵点情况',
      '五、近期到期节点',
      '六、数据说明',
    ]);
  });
});
