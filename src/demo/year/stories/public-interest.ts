import { date, type PlainDate } from '../../../law/kinds.ts';
import type { CasePlan } from '../case-plans.ts';
import { caseWords } from '../case-words.ts';
import type { CaseStage } from '../stage.ts';
import { inOrder, type Planned, receiptOf, type Story, told } from '../story.ts';
import { monthsAfter, workdaysAfter } from '../working-year.ts';

/** 领域 — the cases of food, drugs, devices and cosmetics are those that the procuratorate is told of. */
const areas: Partial<Readonly<Record<CasePlan['field'], string>>> = {
  food: 'food',
  drug: 'drug',
  'medical-device': 'drug',
  cosmetics: 'drug',
};
/** Every so many of them is told, on the first working day of the month after it was filed. */
const everyCases = 9;

const procedure = 'public-interest';
const procuratorate = '某某区人民检察院（演示）';
/** 公益诉讼衔接：按月通报食品、药品案件线索；检察建议的履职和回复. */
export function publicInterestStories(stage: CaseStage): Planned[] {
  const by = stage.roster.holders('law', 'legal-reviewer')[0]?.id ?? '';
  const clues = stage.cases
    // A clue that a complaint brought is filed on a day of its own.
    .filter(({ field, source, ending }) => areas[field] && source !== 'complaint' && ending !== 'not-filed')
    .filter((_, index) => index % everyCases === 0);
  return [
    ...clues.map((plan) => {
      const on = monthsAfter(date(`${plan.filedOn.slice(0, 7)}-01`), 1);
      return { name: `public-interest-${plan.index}`, on, tell: () => reported(stage, plan, on, by) };
    }),
    ...suggestions.map(({ on, title }) => ({
      name: `suggestion-${on}`,
      on,
      tell: () => suggested(stage, on, title),
    })),
  ];
}

function* reported(stage: CaseStage, plan: CasePlan, on: PlainDate, by: string): Story {
  const chance = stage.chance.fork('public-interest').fork(plan.index);
  const { cause, found } = caseWords[plan.field];
  const data = {
    case: stage.filed.get(plan.index),
    area: areas[plan.field],
    title: `${cause}的线索（演示）`,
    procuratorate,
    summary: `${found}，可能侵害不特定消费者的利益（演示）。`,
  };
  const receipts = yield { on, procedure, acts: [told(by, 'ClueReported', data)] };
  const outcome = chance.weighted({ 'not-filed': 82, filed: 18 });
  yield {
    on: workdaysAfter(on, chance.between(12, 45)),
    procedure,
    stream: receiptOf(receipts).stream,
    acts: [told(by, 'ClueAnswered', { outcome, note: '检察机关函告办理情况（演示）。' })],
  };
}

const suggestions = [
  { on: date('2019-05-14'), title: '督促履行校园周边食品安全监管职责（演示）' },
  { on: date('2019-09-10'), title: '督促履行网络餐饮食品安全监管职责（演示）' },
] as const;

/** 检察建议：履职，两个月内书面回复. */
function suggested(stage: CaseStage, on: PlainDate, title: string): Story {
  const by = stage.roster.holders('food-trade', 'case-handler')[0]?.id ?? '';
  const received = { title, area: 'food', procuratorate, paper: `演示检建${on.slice(5, 7)}号`, receivedOn: on };
  const measures = '检查食品经营者，责令改正，对违法的立案查处（演示）。';
  return inOrder(
    procedure,
    [on, told(by, 'SuggestionReceived', { ...received, urgent: false, content: '依法查处、加强巡查（演示）。' })],
    [workdaysAfter(on, 10), told(by, 'DutyPerformed', { measures })],
    [workdaysAfter(on, 22), told(by, 'DutyPerformed', { measures })],
    [workdaysAfter(on, 30), told(by, 'SuggestionAnswered', { content: '已经依法履行监管职责（演示）。' })],
    [workdaysAfter(on, 50), told(by, 'SuggestionConcluded', { note: '检察机关回访，认为已经整改（演示）。' })],
  );
}
