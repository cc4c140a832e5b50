import { refusals } from './refusal.ts';

/** 记录本身的拒绝 — what the kernel refuses for every duty alike. */
export const kernelCatalogue = {
  'unknown-procedure': { zh: '没有这个程序' },
  'unknown-act': { zh: '这个程序没有这个行为' },
  'unknown-matter': { zh: '没有这个事项，或者您无权查看' },
  'unknown-person': { zh: '没有这个人员' },
  'unknown-proposal': { zh: '没有这个待签事项，可能已经签批、退回或者撤回' },
  'invalid-data': { zh: '填写的内容有误', remedy: '请按各项提示改正后重新提交' },
  'not-a-day': { zh: '不是日历上的日期', remedy: '日期应为 2019-11-30 的形式' },
  stale: { zh: '您查看之后他人已在此事项上办理', remedy: '请刷新后再办理' },
  'already-open': { zh: '此行为用于新开事项，不能在已有事项上办理' },
  'wrong-state': { zh: '当前环节不能办理此行为' },
  'day-in-future': { zh: '行为日期不得晚于今天' },
  'day-before-opening': { zh: '行为日期不得早于事项开始之日' },
  'day-before-state': { zh: '行为日期不得早于进入当前环节之日' },
  'day-too-early': { zh: '行为日期早于本系统受理的最早日期（2018年1月1日）' },
  'not-allowed': { zh: '您的岗位不能办理此行为' },
  'not-visible': { zh: '没有这个事项，或者您无权查看' },
  'too-few-officers': { zh: '参加的执法人员人数不足', remedy: '请增加持有效执法证件的执法人员' },
  'no-certificate': { zh: '执法人员在行为之日没有有效的执法证件', remedy: '请更换持有效执法证件的人员' },
  'power-missing': { zh: '应当写明行使的权责事项', remedy: '请从当日公布的权责清单中选择' },
  'power-not-listed': { zh: '当日公布的权责清单上没有这项职权，法无授权不可为', remedy: '请选择当日在列的权责事项' },
  'power-wrong-kind': { zh: '权责事项的类型与所办行为不符' },
  'power-expired': { zh: '权责事项的有效期已满' },
  recused: { zh: '该人员已经回避，不得参与本事项' },
  'not-your-turn': { zh: '此件现不由您的岗位签批' },
  'own-proposal': { zh: '不能签批自己呈报的事项' },
  'not-proposer': { zh: '只有呈报人可以撤回' },
  'reaction-only': { zh: '此行为由关联事项自动产生，不能直接办理' },
  'day-before-proposal': { zh: '签批日期不得早于呈报日期' },
  'key-reused': { zh: '同一请求编号已用于另一行为', remedy: '请刷新页面后重新提交' },
  'unknown-sealed-value': { zh: '没有这项封存的个人信息' },
} as const;

export const refuse = refusals('kernel', kernelCatalogue);
