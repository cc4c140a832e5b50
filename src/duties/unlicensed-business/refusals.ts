import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'informant-missing': { zh: '实名举报须写明举报人及联系方式' },
  'exemption-missing': { zh: '不属于无证无照经营的，须写明法定理由' },
  'kind-contradicted': { zh: '情形与许可部门不符' },
  'not-unregistered': { zh: '这项职权只及于无照经营；无证经营依照相关法律、法规采取措施' },
  'not-ours': { zh: '不属于本局查处职责', remedy: '请通报有查处职责的部门' },
  ours: { zh: '属于本局查处职责，不得通报其他部门了事' },
  'no-guidance': { zh: '督促、引导须具备办理证照的法定条件，且经营者有继续经营意愿' },
  'guidance-first': { zh: '具备条件、愿意继续经营的，应当先督促、引导办理证照，或者转立案查处' },
  'day-wrong': { zh: '所填日期不符' },
  'no-stop-order': { zh: '尚未责令停止相关经营活动' },
  'no-special-law': { zh: '依专门法律、法规取缔的，须写明条款' },
  'wrong-measure': { zh: '所关联的查封、扣押不是依无证无照经营查处办法第十一条实施的' },
  'other-party': { zh: '当事人、来源或者监管领域与本事项不符' },
  'not-exempt': { zh: '核查结论属于无证无照经营，不能认定为不属于' },
  'is-exempt': { zh: '核查结论不属于无证无照经营' },
  'informant-not-answered': { zh: '尚未告知实名举报人处理结果' },
  'no-named-informant': { zh: '没有实名举报人' },
  'case-not-named': { zh: '转立案查处的，须关联查处的案件' },
  'credit-not-recorded': { zh: '从事无证无照经营的，应当记入信用记录' },
} as const;

export const refuse = refusals('unlicensed-business', catalogue);
