import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'no-necessity': { zh: '没有对必要性、可行性和影响进行评估论证' },
  'consultation-too-short': { zh: '征求意见的期限一般不少于三十日', remedy: '请延长，或者写明短于三十日的理由' },
  'consultation-is-secret': { zh: '依法需要保密的文件不向社会公开征求意见' },
  'consultation-running': { zh: '征求意见的期限尚未届满' },
  'more-adopted': { zh: '采纳的意见多于收到的意见' },
  'not-consulted': { zh: '与市场主体生产经营活动密切相关的文件，应当向社会公开征求意见' },
  'no-competition-review': { zh: '没有进行公平竞争审查' },
  'restricts-competition': { zh: '公平竞争审查认为排除、限制竞争，不得出台' },
  'reviews-own-draft': { zh: '起草人员不能审核自己起草的文件' },
  'no-legality-review': {
    zh: '未经合法性审核或者经审核不合法的，不得提交集体审议、不得印发',
    remedy: '请送合法性审核',
  },
  'not-decided': { zh: '没有经负责人集体审议决定，不得印发' },
  'validity-ends-first': { zh: '有效期届满之日应当晚于施行之日' },
  'validity-too-long': { zh: '有效期最长不超过十年' },
  'validity-without-reason': { zh: '有效期一般为五年，更长的写明理由' },
  'not-evaluated': { zh: '没有评估的，不能决定继续有效' },
  'still-valid': { zh: '有效期尚未届满' },
  'evaluated-otherwise': { zh: '评估的结论不是继续有效' },
} as const;

export const refuse = refusals('normative-document', catalogue);
