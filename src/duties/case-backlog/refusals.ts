import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'case-unknown': { zh: '没有所选的行政处罚案件' },
  'not-undecided': { zh: '案件没有立案，或者已经作出处理决定' },
  'term-not-run': { zh: '立案未满九十日，不属于未及时作出决定' },
  'listed-already': { zh: '案件已经在台账上' },
  'one-of-two': { zh: '请写明系统内的案件或者纸质案件的案号之一' },
  'not-listed': { zh: '案件不在台账上，或者已经销号' },
  'ground-unlawful': { zh: '行为之日的法律没有这一事由' },
  'ground-not-shown': { zh: '案件的记录中没有这一事由' },
  'paper-missing': { zh: '纸质案件的法定事由须写明批准文书和日期' },
  'approved-later': { zh: '批准之日晚于认定之日' },
  'no-ground': { zh: '案件没有认定法定事由' },
  'ended-outside': { zh: '办结之日应当在立案以后、登记之日以前' },
  'days-wrong': { zh: '报告期的止日不得早于起日，也不得晚于报告之日' },
  'entries-open': { zh: '台账中尚有案件没有销号' },
} as const;

export const refuse = refusals('case-backlog', catalogue);
