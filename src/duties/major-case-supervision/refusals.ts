import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'items-unchecked': { zh: '监督事项没有全部查看' },
  'fault-unchecked': { zh: '存在问题的事项须在已监督的事项之内' },
  'correction-not-ordered': { zh: '发现问题的，须写明纠正责任人和纠正的最后一日' },
  'correction-day-past': { zh: '纠正的最后一日不得早于监督之日' },
  'own-case': { zh: '办案人员不得监督自己的案件' },
  'not-major': { zh: '该案件不在法制审核范围之内，不是重大案件', remedy: '其他案件请作案卷评查' },
  'faults-open': { zh: '发现的问题尚未纠正' },
} as const;

export const refuse = refusals('major-case-supervision', catalogue);
