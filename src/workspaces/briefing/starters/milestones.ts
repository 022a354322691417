import type { LayerId } from '@/domain/view-state/layer-id';
import { say, type Starter } from './starter';

const LAYERS: readonly LayerId[] = ['circle', 'lake', 'river', 'city', 'project', 'core'];
const NEAR: readonly LayerId[] = ['lake', 'river', 'city', 'county', 'park', 'port', 'project', 'core'];

/** 重大项目里程碑: some named projects by their public milestones. */
export const MILESTONES: Starter = {
  id: 'starter-milestones',
  title: say('重大项目里程碑', 'Milestones of major projects'),
  subtitle: say('以公开节点说话，查不到的照实写明', 'Public milestones only; what was not found is said'),
  chapters: [
    {
      title: say('全省', 'The province'),
      scenes: [
        {
          kind: 'opening',
          title: say('重大项目里程碑', 'Milestones of major projects'),
          points: [say('谋划、核准、开工、投产——逐个节点看', 'Planned, approved, begun, producing')],
          notes: say(
            '只讲有公开出处的节点。投资额等未公开的内容一律留白。',
            'Only milestones with a public source. What is not public is left blank.',
          ),
          sources: say('公开报道，逐幕注明', 'Public reports, named scene by scene'),
          dwellSec: 20,
          transition: 'fade',
          frame: 'province:370000',
          layers: LAYERS,
        },
        {
          title: say('全省节点一览', 'All of them'),
          points: [
            say('至 {月份}，已达公开节点 {已达节点} 个', '{已达节点} public milestones reached by {月份}'),
            say('试验区总体方案批复：{节点:M041}', 'The pilot zone’s plan was approved {节点:M041}'),
            say('实施意见印发：{节点:M042}', 'The opinion was issued {节点:M042}'),
          ],
          notes: say(
            '从 2018 年初国务院批复、省里印发实施意见算起。没有查到日期的节点单列，不计入。',
            'Counted from the approval of early 2018. Milestones without a date stand apart and are not counted.',
          ),
          sources: say(
            '国务院批复（国函〔2018〕1 号）；2018 年省实施意见',
            'State Council reply Guohan [2018] No. 1; provincial opinion of 2018',
          ),
          dwellSec: 40,
          frame: 'province:370000',
          layers: LAYERS,
        },
      ],
    },
    {
      title: say('逐个看', 'One by one'),
      scenes: [
        {
          title: say('裕龙岛炼化一体化（龙口）', 'Yulong refining and chemicals, Longkou'),
          points: [
            say('列入国家布局方案：{节点:M082}', 'In the national plan: {节点:M082}'),
            say('开工：{节点:M083}', 'Begun: {节点:M083}'),
            say('首批核心装置中交：{节点:M084}', 'First core units handed over: {节点:M084}'),
            say('一期投料生产：{节点:M085}', 'Phase one producing: {节点:M085}'),
          ],
          notes: say(
            '从开工到投料生产不足四年。位置按已知地点估计，图上以相应精度表示。',
            'Less than four years from start to production. The position is estimated and drawn so.',
          ),
          sources: say(
            '2020 年工作要点三（三）；裕龙岛项目公开报道（水母网 2024 年 9 月 26 日等）',
            'Key points of 2020, 3(3); press reports on Yulong Island (shm.com.cn, 26 September 2024, and others)',
          ),
          dwellSec: 45,
          frame: [119.7, 37.25, 121.0, 37.95],
          layers: NEAR,
          view: { selection: 'project:E087' },
        },
        {
          title: say('万华百万吨乙烯（烟台）', 'Wanhua ethylene, Yantai'),
          points: [
            say(
              '一期核准 {节点:M002}，开工 {节点:M003}',
              'Phase one approved {节点:M002}, begun {节点:M003}',
            ),
            say('产出合格乙烯 {节点:M004}', 'First ethylene {节点:M004}'),
            say('二期 120 万吨核准 {节点:M001}', 'Phase two approved {节点:M001}'),
          ],
          notes: say(
            '2020 年工作要点写明“建成投产”，当年 11 月一次开车成功，目标兑现。',
            'The key points of 2020 asked for production that year; it came in November.',
          ),
          sources: say(
            '2020 年工作要点三（三）；万华乙烯一期、二期公开报道（二期核准见搜狐证券 2022 年 8 月 23 日）',
            'Key points of 2020, 3(3); press reports on Wanhua ethylene (phase two: Sohu, 23 August 2022)',
          ),
          dwellSec: 45,
          frame: [120.5, 37.3, 121.7, 37.95],
          layers: NEAR,
          view: { selection: 'project:E091' },
        },
        {
          title: say('中国东方航天港（海阳）', 'Oriental Spaceport, Haiyang'),
          points: [
            say('首次海上发射 {节点:M008}', 'First launch at sea {节点:M008}'),
            say('项目计划公布 {节点:M009}', 'Plan published {节点:M009}'),
            say('第三次海上发射保障 {节点:M010}', 'Third launch supported {节点:M010}'),
          ],
          notes: say(
            '位置只知到县级市，图上以圆环表示，不是准确坐标。',
            'Known to its county only, drawn as a ring and not a pin.',
          ),
          sources: say(
            '2020 年工作要点三（三）；东方航天港公开报道（2019 年 7 月 31 日、2022 年 5 月 1 日等）',
            'Key points of 2020, 3(3); press reports on the spaceport (31 July 2019, 1 May 2022 and others)',
          ),
          dwellSec: 35,
          frame: [120.5, 36.35, 121.9, 37.05],
          layers: NEAR,
          view: { selection: 'project:E089' },
        },
        {
          title: say('济南国际医学科学中心', 'Jinan International Medical Center'),
          points: [
            say('质子临床研究中心启用 {节点:M054}', 'Proton centre opened {节点:M054}'),
            say('{节点:M055} 报道：{节点内容:M055}', '43 begun, 14 in operation, as reported {节点:M055}'),
            say('质子治疗首例临床试验 {节点:M056}', 'First clinical trial {节点:M056}'),
          ],
          notes: say(
            '数字为当时公开报道口径，报道日期写在句中，不代表当前。',
            'Figures as reported at the time; the date stands in the line.',
          ),
          sources: say(
            '济南国际医学科学中心公开报道（人民网 2021 年 4 月 2 日等）',
            'Press reports on the medical centre (People’s Daily Online, 2 April 2021, and others)',
          ),
          dwellSec: 40,
          frame: [116.6, 36.45, 117.4, 36.95],
          layers: NEAR,
          view: { selection: 'project:E071' },
        },
        {
          title: say('康复大学（青岛）', 'University of Health and Rehabilitation, Qingdao'),
          points: [
            say(
              '落地青岛 {节点:M036}，批复筹建 {节点:M037}',
              'Sited {节点:M036}, preparation approved {节点:M037}',
            ),
            say('公示拟同意设置 {节点:M038}', 'Foundation announced {节点:M038}'),
            say('成立揭牌 {节点:M039}', 'Founded {节点:M039}'),
          ],
          notes: say(
            '从确定落地青岛到揭牌招生，历时五年。',
            'Five years from the choice of Qingdao to the first students.',
          ),
          sources: say(
            '康复大学官网信息（2024 年 5 月转载）；半岛网 2024 年 6 月 23 日报道',
            'The university’s own account, as copied in May 2024; Bandao News, 23 June 2024',
          ),
          dwellSec: 35,
          frame: [119.9, 36.0, 120.7, 36.5],
          layers: NEAR,
          view: { selection: 'project:E049' },
        },
        {
          kind: 'closing',
          title: say('以节点论进展', 'Judged by milestones'),
          points: [
            say(
              '已达 {已达节点} 个公开节点；未查到日期的，照实列出',
              '{已达节点} milestones reached; those without a date are listed as such',
            ),
          ],
          notes: say('收尾：请领导点任意项目，直接键入名称。', 'Close: type the name of any project.'),
          sources: say('公开报道（节点表）', 'Public reports (table of milestones)'),
          dwellSec: 20,
          transition: 'fade',
          frame: 'province:370000',
          layers: LAYERS,
        },
      ],
    },
  ],
};
