import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'scheme-not-in-force': { zh: '所选奖励办法在该日没有生效', remedy: '请按该日生效的办法重新认定' },
  'not-concluded': { zh: '查处的案件尚未结案' },
  'case-unknown': { zh: '没有所选的案件' },
  'concluded-later': { zh: '结案之日晚于认定之日' },
  'names-informant': { zh: '认定的理由不得写明举报人的身份' },
  'not-in-scope': { zh: '不属于重大违法行为，不在奖励范围', remedy: '请作出不予奖励决定' },
  excluded: { zh: '属于不予奖励的举报人', remedy: '请作出不予奖励决定' },
  'no-special': { zh: '该办法没有特别重大贡献奖励' },
  'not-consulted': { zh: '尚未反馈办理结果并问明举报人的意愿' },
  'not-wished': { zh: '举报人不愿意启动奖励程序' },
  'amount-out-of-range': { zh: '奖励金额不在幅度之内' },
  'finance-missing': { zh: '应当由本局同本级财政部门确定' },
  'nothing-excludes': { zh: '没有认定不予奖励的情形' },
  'in-scope': { zh: '已认定属于奖励范围' },
  'amount-differs': { zh: '发放金额与决定不符' },
  'account-missing': { zh: '转账发放的，请登记收款账户（封存）' },
} as const;

export const refuse = refusals('reward', catalogue);
