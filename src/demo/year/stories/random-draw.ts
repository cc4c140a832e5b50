import { committing, drawsOf, type PlannedDraw, resulting, taskOf } from '../draws.ts';
import type { CaseStage } from '../stage.ts';
import { type Planned, receiptOf, type Story } from '../story.ts';
import { workdaysAfter } from '../working-year.ts';
import { notFound } from './abnormal-list.ts';
import { type Going, inspected, inspectionsOfYear } from './inspection.ts';

const procedure = 'random-draw';
const section = 'credit';

/** 双随机：年度计划、逐批抽取、被抽中企业的检查；查实无法联系的，列入经营异常名录。 */
export function randomDrawStories(stage: CaseStage): Planned[] {
  const draws = drawsOf(stage);
  const streams = new Map<PlannedDraw, number>();
  const plan = {
    name: 'draw-plan',
    on: workdaysAfter(stage.first, 5),
    tell: () => planAndDraws(stage, draws, streams),
  };
  const drawn = draws.flatMap((draw) => draw.drawn.map((row) => ({ draw, row })));
  const lost = lostAmong(drawn.length, drawn.length - inspectionsOfYear.ofDraws * stage.scale);
  return [
    plan,
    ...drawn.map(({ draw, row: [order, code, , , officers] }, index) => {
      const on = workdaysAfter(draw.on, 4 + (order % 13));
      const tell = function* (): Story {
        const business = draw.businesses.get(code);
        if (!business) throw new RangeError(`没有被抽中的 ${code}`);
        if (lost(index)) {
          const { batch, chance } = draw;
          yield* notFound({ business, by: officers[0] as string, on, batch, chance: chance.fork(order) });
          return;
        }
        const going: Going = {
          business,
          by: officers[0] as string,
          officers,
          field: 'registration',
          origin: { kind: 'daily', origin: 'draw', draw: streams.get(draw) },
          method: 'on-site',
        };
        yield* inspected(stage, going, on);
      };
      return { name: `drawn-${draw.batch}-${order}`, on, tell };
    }),
  ];
}

/** Which of those drawn nobody finds at their address: so many in all, evenly among them. */
const lostAmong =
  (drawn: number, count: number) =>
  (index: number): boolean =>
    Math.floor(((index + 1) * count) / drawn) > Math.floor((index * count) / drawn);

/** The plan and its draws, one after the other: each is prepared, committed, revealed, drawn, announced, completed. */
function* planAndDraws(stage: CaseStage, draws: readonly PlannedDraw[], streams: Map<PlannedDraw, number>): Story {
  const by = stage.roster.holders(section, 'unit-head')[0]?.id ?? '';
  const batches = draws.map(({ batch }) => ({
    batch,
    items: '登记事项和公示信息',
    scope: '辖区企业',
    quota: `第${batch}批（演示）`,
    when: '2019年',
  }));
  const adopted = yield {
    on: workdaysAfter(stage.first, 5),
    procedure,
    acts: [
      { act: 'PlanAdopted', by, data: { title: '2019年度抽查计划（演示）', year: 2019, batches } },
      { act: 'PlanFiled', by, data: { superior: '某某市市场监督管理委员会（演示）', number: '演示报送1号' } },
    ],
  };
  const plan = receiptOf(adopted).stream;
  for (const draw of draws) {
    const { batch, on, file } = draw;
    const opened = {
      task: taskOf(batch),
      origin: 'annual-plan',
      plan,
      batch,
      mode: 'undirected',
      items: '登记事项和公示信息',
      joint: false,
    };
    const receipts = yield {
      on,
      procedure,
      acts: [
        { act: 'DrawOpened', by, data: opened },
        { act: 'ListCommitted', by, data: committing(file) },
        ...file.contributions.map((data) => ({ act: 'ContributionRevealed', by, data })),
        { act: 'ResultDrawn', by, data: resulting(draw) },
        { act: 'DrawAnnounced', by, data: { address: 'https://example.org/draws/' } },
      ],
    };
    streams.set(draw, receiptOf(receipts).stream);
  }
}
