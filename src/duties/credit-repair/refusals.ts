import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'no-repair-then': { zh: '当日没有收录这类信息的修复规定' },
  'through-the-list': { zh: '2025年12月24日以前，移出名录、名单在各自的程序中办理' },
  'supplement-told-once': { zh: '需要补正的材料应当一次性告知，不得再次要求' },
  'materials-missing': { zh: '申请材料不齐全', remedy: '请一次性告知补正' },
  'kind-differs': { zh: '受理的信息与申请的不一致' },
  'barred-by-fraud': { zh: '因弄虚作假不予修复、撤销修复的，三年内不得申请' },
  'period-unknown': { zh: '没有填写公示档次或者公示之日，无法判断最短公示期' },
  'too-early': { zh: '最短公示期（限制期限）尚未届满' },
  'ends-itself': { zh: '轻微违法失信信息公示期满三个月自动停止公示，不必申请' },
  'never-early': { zh: '这类处罚的公示不得提前停止' },
  'not-on-the-list': { zh: '所关联的事项现不在名录、名单中' },
  'not-in-writing': { zh: '不予受理应当书面告知当事人' },
  'contact-mismatch': { zh: '是否因无法取得联系列入，与申请的信息不一致' },
  'not-verified': { zh: '因无法取得联系列入的，核实以后才能决定' },
  'no-term-to-extend': { zh: '没有正在计算的决定期限可以延长' },
  'extended-already': { zh: '决定期限只能延长一次' },
  'extension-too-late': { zh: '决定期限已经届满，不得延长' },
  'matters-differ': { zh: '所修复的事项与申请时填写的不一致' },
  'conditions-not-met': { zh: '修复的条件没有全部具备' },
  fraud: { zh: '故意隐瞒真实情况、弄虚作假的，不得准予信用修复' },
  endangers: { zh: '可能危害国家安全、社会公共利益的，不予修复' },
  'class-missing': { zh: '信用风险分类修复应当写明修复后的分类' },
  'case-not-published': { zh: '所关联的处罚案件没有公示过处罚决定' },
  'channel-missing': { zh: '请写明停止公示的渠道' },
} as const;

export const refuse = refusals('credit-repair', catalogue);
