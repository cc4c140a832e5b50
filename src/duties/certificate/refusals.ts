import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'holder-unknown': { zh: '没有这名持证人' },
  'name-differs': { zh: '证件所载姓名与人员登记的姓名不同' },
  'already-certified': { zh: '该人员已有有效的执法证件', remedy: '换发、补发在原证件的事项上办理' },
  'exam-source-missing': { zh: '考试合格须写明本局的培训考试或者组织考试的部门的成绩文件，二者之一' },
  'exam-not-passed': { zh: '所写的培训和考试中，该人员没有这项考试的合格记录' },
  'exam-in-future': { zh: '合格日期晚于记录之日' },
  'exam-missing': { zh: '考核、考试没有合格，不得发放执法证件' },
  'food-exam-missing': { zh: '执法类别含食品安全的，须经食品安全执法考核合格' },
  'days-in-wrong-order': { zh: '有效期的截止日期早于开始日期' },
  'begins-too-early': { zh: '新证的有效期不得早于发证之日' },
  'number-used': { zh: '该证号已经用过，一个证号只属于一个证件' },
  'already-registered': { zh: '该年度已经注册' },
  'reason-missing': { zh: '原证没有收回的，须写明原因' },
  'facts-missing': { zh: '因违反规定或者取消资格收回的，须写明事实和依据' },
  'not-outstanding': { zh: '该证号不在没有收回的原证之中' },
} as const;

export const refuse = refusals('certificate', catalogue);
