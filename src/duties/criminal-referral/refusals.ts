import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'not-of-the-team': { zh: '移送的书面报告由专案组两名以上成员提出' },
  'not-the-head': {
    zh: '移送由本机关正职负责人审批',
    remedy: '正职负责人缺位的，由主持工作的负责人审批，并写明主持工作的依据',
  },
  'documents-missing': { zh: '移送应当附有法定材料', remedy: '请补齐移送书、调查报告和涉案物品清单' },
  'perishable-unkept': { zh: '易腐烂、变质的物品应当采取措施、留取证据' },
  'days-in-future': { zh: '所填日期晚于登记之日' },
  'days-before': { zh: '所填日期早于移送之日' },
  'not-overdue': { zh: '公安机关的决定期限尚未届满' },
  'ground-differs': { zh: '建议立案监督的事由与案件所处的阶段不符' },
  'goods-missing': { zh: '清单所列的涉案物品没有全部移交', remedy: '依照其他规定不移交的，请写明依据' },
  'handover-unsigned': { zh: '交接手续没有办结' },
  'goods-not-handed-over': { zh: '涉案物品和材料尚未移交公安机关' },
  'case-continues': { zh: '原案件尚未办结，应当在原案件中继续处理' },
  'case-unknown': { zh: '没有所选的案件' },
  'not-handled-yet': { zh: '所选的案件尚未作出处理决定' },
} as const;

export const refuse = refusals('criminal-referral', catalogue);
