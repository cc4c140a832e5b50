import { moneyInChinese } from '../../../law/kinds.ts';
import type { Author } from '../author.ts';
import { type Block, heading, paragraph, type Run } from '../document.ts';
import type { Findings } from '../findings/read-findings.ts';
import { say } from '../say.ts';

/** 问题 — one finding of the year: what the record shows, and the step that answers it. */
export interface Problem {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly step: string;
}

/** Which problems the record of the year shows. None is invented: what did not happen is not written. */
export function problemsOf(
  author: Author,
  findings: Findings,
  nameOf: (procedure: string) => string,
): readonly Problem[] {
  return [
    workload(author, findings),
    late(findings, nameOf),
    backlog(author),
    returnedReviews(findings),
    lost(author, findings),
    spread(findings),
    learning(author),
  ].filter((problem) => problem !== undefined);
}

function workload({ of, value }: Author, { unitLoads }: Findings): Problem | undefined {
  const officers = value('staff.certified').exact ?? 0;
  const businesses = value('entity.total@1').exact ?? 0;
  const heaviest = unitLoads.filter(({ officers: own }) => own > 0).slice(0, 3);
  if (officers === 0 || (businesses === 0 && heaviest.length === 0)) return undefined;
  const units = heaviest.map(({ unit, cases, officers: own }) => `${unit}${cases}件、${own}人`).join('；');
  return {
    title: '执法力量与监管任务不相称',
    blocks: [
      paragraph(
        say`市场主体${of('entity.total@2')}，持证执法人员${of('staff.certified@3')}，平均每人${Math.round(businesses / officers).toLocaleString('en-US')}户。${units === '' ? '' : `按立案数与办案人员之比，任务最重的机构：${units}。`}`,
      ),
    ],
    step: '按各机构的立案数和持证人数调配力量，推行两个单位联合办理。',
  };
}

function late({ lateClocks }: Findings, nameOf: (procedure: string) => string): Problem | undefined {
  const total = lateClocks.reduce((sum, { late, overdue }) => sum + late + overdue, 0);
  if (total === 0) return undefined;
  return {
    title: '部分事项没有在期限内办理',
    blocks: [
      paragraph(say`逾期办结和到期未办的期限中，最多的${lateClocks.length}类合计${total.toLocaleString('en-US')}次：`),
      {
        kind: 'table',
        title: '逾期最多的期限',
        head: ['程序', '期限', '逾期办结', '到期未办'],
        rows: lateClocks.map(({ procedure, clock, late, overdue }) => [
          [nameOf(procedure)],
          [clock],
          [`${late}`],
          [`${overdue}`],
        ]),
        numeric: [2, 3],
      },
    ],
    step: '对逾期最多的期限逐件查明原因，届满前提醒到人。',
  };
}

function backlog({ of, value }: Author): Problem | undefined {
  const without = (value('backlog.open').exact ?? 0) - (value('backlog.extended').exact ?? 0);
  if ((value('backlog.open').exact ?? 0) === 0) return undefined;
  return {
    title: '立案未结案件尚未清完',
    blocks: [
      paragraph(
        say`台账中还有${of('backlog.open')}，有法定延期事由的${of('backlog.extended')}，没有法定事由的${without}件。`,
      ),
    ],
    step: '台账逐件销号，没有法定事由的限期作出决定。',
  };
}

function returnedReviews({ reviewOutcomes }: Findings): Problem | undefined {
  const all = reviewOutcomes.reduce((sum, { count }) => sum + count, 0);
  const back = reviewOutcomes.filter(({ key }) => key !== 'agree').reduce((sum, { count }) => sum + count, 0);
  if (back === 0) return undefined;
  return {
    title: '案件质量仍须提高',
    blocks: [
      paragraph(
        say`审核意见${all}份，其中没有同意、要求补充调查或者纠正的${back}份，占${((back / all) * 100).toFixed(1)}%。`,
      ),
    ],
    step: '对审核退回的问题分类通报，开展同类案件讲评。',
  };
}

function lost({ of, value }: Author, { lost: lostBy }: Findings): Problem | undefined {
  const count = lostBy.reduce((sum, one) => sum + one.count, 0);
  const growth = value('review_suit.growth').exact ?? 0;
  if (count === 0 && growth <= 0) return undefined;
  const rise: readonly Run[] = growth > 0 ? say`复议、诉讼件数比上年增长${of('review_suit.growth')}。` : [];
  const losses: readonly Run[] = count > 0 ? say`被撤销、变更、确认违法或者责令履行的${count}件。` : [];
  return {
    title: '应对行政复议、行政诉讼的能力有待加强',
    blocks: [paragraph([...rise, ...losses])],
    step: '逐件分析被纠正的原因，规范受理、答复和告知。',
  };
}

function spread({ fineSpreads }: Findings): Problem | undefined {
  if (fineSpreads.length === 0) return undefined;
  return {
    title: '同类案件的罚款差距较大',
    blocks: [
      paragraph(say`同一案由作出五件以上罚款决定、差距最大的${fineSpreads.length}个案由：`),
      {
        kind: 'table',
        title: '同案由罚款的差距',
        head: ['案由', '决定数', '最低', '中位', '最高'],
        rows: fineSpreads.map(({ cause, decisions, least, median, most }) => [
          [cause],
          [`${decisions}`],
          [moneyInChinese(least)],
          [moneyInChinese(median)],
          [moneyInChinese(most)],
        ]),
        numeric: [1, 2, 3, 4],
      },
    ],
    step: '对照裁量基准核对差距最大的案由，必要时修订基准。',
  };
}

function learning({ value }: Author): Problem | undefined {
  const [trained, certified] = [value('staff.trained').exact ?? 0, value('staff.certified').exact ?? 0];
  if (certified === 0 || trained >= certified) return undefined;
  return {
    title: '培训考核没有覆盖全部持证人员',
    blocks: [paragraph(say`持证人员中还有${certified - trained}人本年没有考核合格的记录。`)],
    step: '补齐未考核人员的培训。',
  };
}

/** 二、存在的问题. `added`: what people wrote besides. */
export function problemBlocks(problems: readonly Problem[], added: readonly string[]): readonly Block[] {
  return [
    heading(1, '二、存在的问题'),
    ...problems.flatMap(({ title, blocks }, index) => [heading(2, `（${ordinal(index)}）${title}`), ...blocks]),
    ...added.map((words) => paragraph([words])),
    ...(problems.length + added.length === 0 ? [paragraph(['记录中没有显示前述各类问题。'])] : []),
  ];
}

/** 三、下一步工作设想. */
export function stepBlocks(problems: readonly Problem[], added: readonly string[]): readonly Block[] {
  return [
    heading(1, '三、下一步工作设想'),
    ...problems.map(({ step }, index) => paragraph([`（${ordinal(index)}）${step}`])),
    ...added.map((words) => paragraph([words])),
  ];
}

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const ordinal = (index: number): string => ordinals[index] ?? String(index + 1);
