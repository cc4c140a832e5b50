import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'owner-unknown': { zh: '所指定的责任人当日不在岗' },
  'correction-undated': { zh: '已经纠正的，须写明纠正日期' },
  'correction-misdated': { zh: '纠正日期应在发生日期之后、答复之日以前' },
  'own-answer': { zh: '答复人、责任人不得复核自己的答复', remedy: '请由其他监督人员复核' },
  'answer-day-past': { zh: '重新答复的最后一日不得早于退回之日' },
} as const;

export const refuse = refusals('supervision-alert', catalogue);
