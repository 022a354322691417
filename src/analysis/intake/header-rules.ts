import type { IntakeField } from './intake-field';

/** A heading that speaks of a field. Earlier rules win; `sure` is the confidence of a heading that is exactly this. */
interface HeaderRule {
  readonly field: IntakeField;
  readonly test: RegExp;
  readonly sure: number;
}

const rule = (field: IntakeField, test: RegExp, sure = 0.9): HeaderRule => ({ field, test, sure });

/**
 * Headings of Chinese project offices, most special first. Tested against the heading without blanks,
 * units and brackets, group headings first: `投资完成情况1-6月完成`.
 * @rule IMP-2
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  rule('sequence', /^(?:序号|编号|序|号|№|NO\.?)$/i, 0.95),
  rule('extra', /完成率|占比|比例|比重|增幅|增速|排名|超欠|序时/),
  rule('extra', /信用代码|组织机构代码|十[二三四五]五|三年|五年|远期/),
  rule('contactPhone', /(?:联系)?(?:电话|手机|方式)$|电话号码|手机号/),
  rule('contactPerson', /联系人|联络员|项目负责人$|责任人|包保|经办人/),
  rule('progressText', /(?:目前|项目|工作|最新)?进展.*问题/, 0.8),
  rule('extra', /备注|存在.*问题|困难|堵点|需.*协调|下步|下一步|工作措施|建议/),
  rule(
    'code',
    /(?:国家|审批|统一|监管|项目|赋码).*(?:代码|编码|赋码)|^(?:代码|编码|项目码|赋码)$|projectcode/i,
  ),
  rule('id', /(?:项目|系统|库|调度)编号|^ID$|项目ID|projectid/i),
  rule('alias', /曾用名|原名|原项目名称|别名|简称/),
  rule('name', /^(?:建设|重点|重大|投资|工程)?项目(?:名称)?$|项目名称|工程名称|^名称$|^name$/i, 0.97),
  rule(
    'extra',
    /规模|建设内容|主要内容|项目简介|项目概况|建设性质|占地|用地面积|^用地|就业|税收|产值|产能|利润/,
  ),
  rule('coordinateX', /经度|东经|^X$|X坐标|横坐标|^(?:lng|lon|longitude)$/i),
  rule('coordinateY', /纬度|北纬|^Y$|Y坐标|纵坐标|^(?:lat|latitude)$/i),
  rule('coordinates', /经纬度|坐标|几何/),
  rule('place', /(?:建设|项目|工程)?(?:地点|地址|位置|所在地|坐落)$|建设地点|选址/),
  rule('county', /^市[(（][县区、]+[)）]$/, 0.7),
  rule(
    'county',
    /^(?:所属|所在)?(?:县|区|县区|区县|县市区|县级|县\(市、区\)|区县市|县市区名称)$|县[(（、]?市.*区|区县/,
  ),
  rule('city', /^(?:所属|所在|设区)?(?:市|城市|地市|市别|市名|地区|市名称)$/),
  rule('clause', /(?:政策|文件)?条款|政策依据|对应政策/, 0.8),
  rule('park', /^(?:所在|所属|落户)?(?:园区|开发区)(?:名称)?$/),
  rule('extra', /园区|开发区/),
  rule('taskForce', /专班/),
  rule('industry', /产业|行业|十强/),
  rule('industry', /领域$/, 0.6),
  rule('list', /清单|名单|省重[大点]项目$|入选|纳入.*(?:省重|清单)/),
  rule('poolClass', /(?:入库|库|项目)?(?:类别|分类)$|项目类型|入库类型|库别/),
  rule('level', /层级|级别/),
  rule('started', /是否(?:已)?开工|开工与否|^开工(?:情况|状态)$|是否新开工/),
  rule('entered', /入库(?:时间|年月|月份|日期)|纳入时间/),
  rule('approvalActual', /(?:立项|批复|核准|备案)(?:批复)?(?:时间|日期)/),
  rule('term', /起止|建设年限|建设周期|建设工期|建设期|开竣工/),
  rule('startActual', /^(?:实际)?开工[(（].*[)）](?:时间|日期)/, 0.7),
  rule('completionActual', /^(?:竣工|完工)[(（].*[)）](?:时间|日期)/, 0.7),
  rule('startPlanned', /(?:计划|拟|预计|预期).*(?:开工|动工)|(?:开工|动工).*(?:计划|预计)/),
  rule('startActual', /(?:开工|动工)(?:时间|日期|年月|年份|月份)|实际开工|(?:开工|动工).*实际/),
  rule('completionPlanned', /(?:计划|拟|预计|预期).*(?:竣工|完工|建成)|(?:竣工|完工|建成).*(?:计划|预计)/),
  rule('completionActual', /(?:竣工|完工|建成)(?:时间|日期|年月|年份)|实际(?:竣工|完工)|(?:竣工|完工).*实际/),
  rule('operationPlanned', /(?:计划|拟|预计|预期).*(?:投产|投用)|(?:投产|投用).*(?:计划|预计)/),
  rule('operationActual', /(?:投产|投用|达产)(?:时间|日期|年月)|实际投产/),
  rule(
    'progressText',
    /形象进度|工程进度|进展情况|项目进展|目前进展|工作进展|最新进展|当前进展|建设进展|实施进展/,
  ),
  rule('stage', /阶段|(?:项目|建设|进展|当前)状态|^状态$/),
  rule('funds', /到位|资金落实/),
  rule(
    'everDone',
    /开工以来|自开工|建设以来|历年累计|总累计|截至20\d{2}年?(?:末|底|12月)|累计完成总投资|上年.*累计|以前年度/,
  ),
  rule('monthDone', /(?:本月|当月|月度|本期)(?:实际)?完成|(?:本月|当月)投资/),
  rule('cumulative', /(?:本年|当年|今年|年度|年内|年初).*(?:累计|至今|完成(?!投资计划|计划))|截[至止].*完成/),
  rule('cumulative', /\d月.*(?:累计|完成)|(?:累计|完成).*\d月/),
  rule('cumulative', /累计完成|累计投资|完成投资累计|^累计$|投资.*累计/, 0.6),
  rule(
    'annualPlan',
    /(?:年度|本年|当年|今年|20\d{2}年?).*计划|计划.*(?:年度|当年|本年)|年计划|年度目标|年度投资/,
  ),
  rule('totalInvestment', /总投资|投资总额|投资总量|概算|投资规模|总额/),
  rule('cumulative', /完成(?:投资|额|情况)?$|实际完成/, 0.5),
  rule('annualPlan', /^(?:投资)?计划(?:投资|完成)?(?:投资)?$|计划投资/, 0.55),
  rule('totalInvestment', /^投资(?:额|金额)?$|^金额$/, 0.5),
  rule('leadUnit', /牵头|主管(?:部门|单位)|省直|指导单位/),
  rule(
    'responsibleUnit',
    /责任(?:单位|部门|主体)|(?:建设|项目|实施|承担|申报|业主|投资)(?:单位|主体|方|业主|法人)|业主|法人|企业名称|^单位(?:名称)?$/,
  ),
];
