import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'no-due-day': { zh: '限期改正的，应当写明改正期限', remedy: '请写明改正期限；责令立即改正的，选择立即改正' },
  'immediate-has-no-day': { zh: '责令立即改正的，不另写期限' },
  'due-day-past': { zh: '改正期限不得早于责令之日' },
  'product-term-is-lawful': { zh: '不合格产品的改正期限由法律规定，不另写期限，也不得延长' },
  'no-term-to-extend': { zh: '没有正在计算的改正期限' },
  'extension-too-late': { zh: '改正期限已经届满，不能再延长', remedy: '请复查；没有改正的，再次责令或者转入处理' },
  'not-later': { zh: '延长后的期限应当晚于原期限' },
  'wrong-regime': { zh: '与责令改正的种类不符' },
  'business-is-rechecked': { zh: '对行政相对人的改正情况，应当由两名以上执法人员复查' },
  'unit-is-confirmed': { zh: '本局机构的整改，由执法监督、法制机构核验' },
  'checks-itself': { zh: '整改责任人不能核验自己的整改' },
  'not-due-yet': { zh: '改正期限尚未届满，也没有复查不合格，不能转入处理' },
  'organ-missing': { zh: '移交其他机关的，应当写明受移交的机关' },
  'unit-is-no-clue': { zh: '本局机构的整改不作为违法线索', remedy: '请提请执法监督' },
  'not-rechecked': { zh: '没有复查的，不能销号', remedy: '请先复查，记录改正结果' },
  'not-corrected': { zh: '复查没有改正的，不能销号', remedy: '请再次责令限期改正，或者转入处理' },
} as const;

export const refuse = refusals('rectification', catalogue);
