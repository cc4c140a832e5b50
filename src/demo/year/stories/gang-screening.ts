import { date, type PlainDate } from '../../../law/kinds.ts';
import type { CaseStage } from '../stage.ts';
import { inOrder, type Planned, receiptOf, type Story, type ToldAct } from '../story.ts';
import { daysFrom, isWorked, spreadOver, workdaysAfter } from '../working-year.ts';

/** 一案同查：案件1662件（含旧案），市场主体1200户次，移送线索7个. */
const screening = { cases: 1_662, visits: 1_200, clues: 7 } as const;
const launchedOn = date('2019-04-01');
const procedure = 'clue-screening';
const screened = (by: string) => ({
  screeners: [by],
  method: '查阅案卷，询问办案人员（演示）',
  clues: [] as unknown[],
});

/** 扫黑除恶：部署、逐案筛查、排查市场主体、移送线索. */
export function gangScreeningStories(stage: CaseStage): Planned[] {
  const by = stage.roster.holders('law', 'legal-reviewer')[0]?.id ?? '';
  const launched = {
    title: '行政处罚案件涉黑涉恶线索大起底（演示）',
    theme: 'gang-crime',
    document: '演示市监办〔2019〕2号',
    issuedBy: '某某区市场监督管理局（演示）',
    from: launchedOn,
    until: '2019-12-31',
    scope: '行政处罚案件和市场主体（演示）。',
    legalBasis: '依照有关法律、法规、规章和实施方案（演示）。',
    suspendsTrade: false,
  };
  const head = stage.roster.holders('law', 'unit-head')[0]?.id ?? '';
  return [
    {
      name: 'campaign-gang',
      on: launchedOn,
      tell: () => inOrder('campaign', [launchedOn, { act: 'CampaignLaunched', by: head, data: launched }]),
    },
    { name: 'screening-cases', on: workdaysAfter(launchedOn, 10), tell: () => casesScreened(stage, by) },
    ...businessesScreened(stage, by),
  ];
}

/** Every half month the cases filed since are screened, and old ones on paper besides; the last time brings the rest. */
function* casesScreened(stage: CaseStage, by: string): Story {
  const done = new Set<number>();
  const days = daysFrom(workdaysAfter(launchedOn, 10), stage.last).filter((day) => isWorked(day));
  const rounds = days.filter((_, index) => index % 11 === 0);
  const onPaper = { next: 1 };
  for (const [index, on] of rounds.entries()) {
    const fresh = [...stage.filed.values()].filter((stream) => !done.has(stream));
    for (const stream of fresh) {
      done.add(stream);
      yield { on, procedure, acts: [{ act: 'CaseScreened', by, data: { case: stream, ...screened(by) } }] };
    }
    const isLast = index === rounds.length - 1;
    const papers = isLast ? screening.cases * stage.scale - done.size - (onPaper.next - 1) : 60;
    if (papers > 0) yield { on, procedure, acts: [papersScreened(index, papers, onPaper, by)] };
  }
}

function papersScreened(round: number, count: number, onPaper: { next: number }, by: string): ToldAct {
  const cases = Array.from({ length: count }, () => {
    const serial = onPaper.next;
    onPaper.next += 1;
    return { number: `演示市监罚〔${2016 + (serial % 2)}〕${serial}号`, year: 2016 + (serial % 2) };
  });
  return { act: 'PaperCasesScreened', by, data: { batch: `旧案第${round + 1}批（演示）`, cases, ...screened(by) } };
}

function businessesScreened(stage: CaseStage, by: string): Planned[] {
  const chance = stage.chance.fork('businesses-screened');
  const days = spreadOver(12 * stage.scale, date('2019-04-15'), date('2019-11-15'), chance);
  const visits = chance.parts(screening.visits * stage.scale, days.length, 40);
  return days.map((on, index) => ({
    name: `screening-businesses-${index}`,
    on,
    tell: () => visited(on, by, visits[index] as number, index % 12 < screening.clues),
  }));
}

function* visited(on: PlainDate, by: string, visits: number, hasClue: boolean): Story {
  const clue = { sign: 'market-bullying', summary: '有人强迫市场内商户只从一家进货（演示）。' };
  const data = {
    place: '某某批发市场（演示）',
    placeKind: 'market',
    visits,
    ...screened(by),
    clues: hasClue ? [clue] : [],
  };
  const receipts = yield { on, procedure, acts: [{ act: 'BusinessesScreened', by, data }] };
  if (!hasClue) return;
  const stream = receiptOf(receipts).position + 1;
  const sent = { to: 'police', organ: '某某市公安局某某分局（演示）', materials: '询问笔录、照片（演示）。' };
  yield { on: workdaysAfter(on, 3), procedure, stream, acts: [{ act: 'ClueTransferred', by, data: sent }] };
  const receivedOn = workdaysAfter(on, 5);
  const signed = { receivedOn, receipt: '演示回执' };
  yield { on: receivedOn, procedure, stream, acts: [{ act: 'ReceiptReturned', by, data: signed }] };
}
