import { INITIAL_AXES } from '@/domain/view-state/axes-view';
import { LAYER_PRESETS } from '@/domain/view-state/view-state';
import { say, type Starter } from './starter';

const A22 = say('2018 年省实施意见第 22 条', 'Provincial opinion of 2018, clause 22');

/** 五分钟看懂两轴一线. */
export const TWO_AXES: Starter = {
  id: 'starter-axes',
  title: say('五分钟看懂两轴一线', 'Two axes and one line in five minutes'),
  subtitle: say(
    '区域为横轴、政策为纵轴、项目为斜线',
    'Regions across, policy down, projects on the diagonal',
  ),
  chapters: [
    {
      title: say('一句话', 'In one sentence'),
      scenes: [
        {
          kind: 'opening',
          title: say(
            '区域为横轴 政策为纵轴 项目为斜线',
            'Regions across, policy down, projects on the diagonal',
          ),
          points: [say('两轴一线，五分钟看懂', 'Two axes and one line in five minutes')],
          notes: say(
            '出处是 2018 年实施意见第 22 条。这不是比喻，是可以打开、筛选、落到地图上的一张表。',
            'It stands in clause 22 of the 2018 opinion, and here it is a table that opens, filters and lands on the map.',
          ),
          sources: A22,
          dwellSec: 20,
          transition: 'fade',
          frame: 'province:370000',
          layers: LAYER_PRESETS.projects,
        },
        {
          title: say('横轴：三圈十六市', 'Across: three circles, sixteen cities'),
          points: [
            say('列按官方区划顺序，不按好坏排', 'Columns stand in the official order'),
            say('点开一列，逐级到县（市、区）', 'A column opens down to its counties'),
            say(
              '空白是没有项目，斜纹是条款不适用于该地区',
              'Blank: no project; hatched: the clause does not apply there',
            ),
          ],
          notes: say(
            '先只看列：三圈之下是城市。不同颜色的列头对应地图上的圈。',
            'Look at the columns only: cities under their circles, tinted as on the map.',
          ),
          sources: A22,
          dwellSec: 45,
          transition: 'fade',
          frame: 'province:370000',
          layers: LAYER_PRESETS.projects,
          view: { workspace: 'axes', axes: { ...INITIAL_AXES, layout: 'matrix', openRows: [] } },
        },
      ],
    },
    {
      title: say('打开', 'Open it'),
      scenes: [
        {
          title: say('纵轴：从文件到条款', 'Down: from document to clause'),
          points: [
            say('四份文件共 {条款} 条（款）', '{条款} clauses of four documents'),
            say(
              '库内项目 {库内项目} 个，逐个对应条款与区域',
              '{库内项目} projects, each with its clauses and its place',
            ),
          ],
          notes: say(
            '展开两份省级文件的各章。格子里的斜线就是项目，台阶是已走到的阶段，左上角是个数：每一格都能点开。',
            'The chapters of the two provincial documents are open. The strokes in a cell are projects, the steps the stages they have reached, the figure their number.',
          ),
          sources: A22,
          dwellSec: 55,
          transition: 'cut',
          frame: 'province:370000',
          layers: LAYER_PRESETS.projects,
          view: { workspace: 'axes', axes: { ...INITIAL_AXES, layout: 'matrix' } },
        },
        {
          title: say('换一根纵轴：十强产业', 'Another axis: the ten industries'),
          points: [
            say(
              '条款、产业、专班、清单均可作纵轴',
              'Clauses, industries, task forces or lists may stand down the side',
            ),
            say('项目不变，只是换个角度看', 'The same projects, seen from another side'),
          ],
          notes: say(
            '同一批项目换成产业视角，空格子即缺口。',
            'The same projects by industry; an empty cell is a gap.',
          ),
          sources: say('2018 年省实施意见第 4、22 条', 'Provincial opinion of 2018, clauses 4 and 22'),
          dwellSec: 50,
          transition: 'cut',
          frame: 'province:370000',
          layers: LAYER_PRESETS.projects,
          view: { workspace: 'axes', axes: { ...INITIAL_AXES, rows: 'industry', layout: 'matrix' } },
        },
        {
          title: say('看缺口：哪些格子是空的', 'Gaps: which cells are empty'),
          points: [
            say(
              '红虚线格：文件点了名而库内没有项目',
              'Red dashes: the document names the place, the library has no project',
            ),
            say('斜纹格：条款不适用，不算缺口', 'Hatched: the clause does not apply and leaves no gap'),
          ],
          notes: say(
            '缺口模式：谁该有而没有，一眼看到。不适用的格子不算缺口。',
            'Gap mode: what should be there and is not. A cell that does not apply is no gap.',
          ),
          sources: A22,
          dwellSec: 50,
          transition: 'cut',
          frame: 'province:370000',
          layers: LAYER_PRESETS.projects,
          view: { workspace: 'axes', axes: { ...INITIAL_AXES, mode: 'gap', layout: 'matrix' } },
        },
      ],
    },
    {
      title: say('落图', 'To the map'),
      scenes: [
        {
          title: say('斜线落图：从表到地', 'The diagonal lands on the map'),
          points: [
            say('每条斜线飞到它的位置', 'Every stroke flies to its place'),
            say(
              '圆环为项目所在；没有坐标的计入“未落图”，不猜位置',
              'A ring is a project; those without a place are counted apart, nothing is guessed',
            ),
          ],
          notes: say(
            '由矩阵变为地图：同一批项目，一次运动。未落图的在左下角计数，逐个写明原因。',
            'Matrix becomes map: the same projects in one motion. What has no place waits in the tray.',
          ),
          sources: A22,
          dwellSec: 55,
          transition: 'fly',
          frame: 'province:370000',
          layers: ['circle', 'lake', 'river', 'city', 'core'],
          view: { workspace: 'axes', axes: { ...INITIAL_AXES, layout: 'map' } },
        },
        {
          kind: 'closing',
          title: say('一个项目一张表 挂图推进', 'One sheet a project, driven on the map'),
          points: [
            say(
              '文件所列项目与平台 {文件项目} 个，已上图 {上图项目} 个',
              '{文件项目} named projects and platforms, {上图项目} on the map',
            ),
            say('已达公开节点 {已达节点} 个', '{已达节点} public milestones reached'),
          ],
          notes: say('收尾：任意项目名可直接键入调出。', 'Close: type the name of any project.'),
          sources: A22,
          dwellSec: 25,
          transition: 'fade',
          frame: 'province:370000',
          layers: ['circle', 'lake', 'river', 'city', 'project', 'core'],
        },
      ],
    },
  ],
};
