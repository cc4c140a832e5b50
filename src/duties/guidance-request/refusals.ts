import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'urgent-without-reason': { zh: '紧急的请示应当写明理由' },
  'rerouted-without-reason': { zh: '已经交办的，改交其他科室应当写明理由' },
  'not-answerer': { zh: '由交办时指定的答复人答复' },
  'not-issuer': { zh: '答复由答复人或者法制机构发出' },
  'view-not-declared': { zh: '请示的是定性、法律适用或者裁量，答复含有法律意见' },
  'view-without-articles': { zh: '含有法律意见的答复，应当写明依据的条文' },
  'reviews-own-answer': { zh: '不能审核自己拟定的答复' },
  'not-reviewed': { zh: '含有法律意见的答复，未经法制机构审核不得发出', remedy: '请法制机构审核' },
  'names-party': { zh: '先例不得出现当事人的名称' },
  'precedent-already': { zh: '已经选为先例' },
} as const;

export const refuse = refusals('guidance-request', catalogue);
