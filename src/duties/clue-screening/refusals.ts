import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'case-unknown': { zh: '没有所选的行政处罚案件' },
  'screened-already': { zh: '案件已经筛查过，一件案件只计一次' },
  'number-twice': { zh: '同一批中案号重复' },
  'year-differs': { zh: '案号中的年份与立案年份不符' },
  'future-year': { zh: '立案年份晚于筛查之年' },
  'names-person': { zh: '线索内容不得写姓名、证件号码和电话', remedy: '涉及的人员在移送时密封登记' },
  'receipt-day': { zh: '签收之日应当在移送之日以后、登记之日以前' },
} as const;

export const refuse = refusals('clue-screening', catalogue);
