/** 行刑衔接 — a suspicion of crime found on the case; its referral is the duty `criminal-referral`, which tells the case how it went. */
import * as field from '../../../law/fields.ts';
import { crimeBeforePenalty } from '../crime.ts';

const undecided = ['verifying', 'investigating', 'suspended', 'reviewing', 'noticed'] as const;
const anyState = [...undecided, 'decided', 'closed', 'archived', 'not-filed', 'transferred', 'terminated'] as const;
const referral = field.matter('涉嫌犯罪案件移送', 'criminal-referral');

export const crimeActs = {
  CrimeSuspected: {
    zh: '发现涉嫌犯罪，指定专案组',
    from: undecided,
    by: ['unit-head', 'bureau-head', 'bureau-chief'],
    basis: [crimeBeforePenalty],
    anytime: true,
    data: field.data({
      team: field.people('专案组成员（行政执法人员）', 2),
      charge: field.text('涉嫌的罪名'),
      ground: field.choice('移送的标准', [
        { code: 'threshold', zh: '涉嫌构成犯罪，依法需要追究刑事责任' },
        { code: 'reasonable-suspicion', zh: '知识产权案件存在犯罪的合理嫌疑' },
      ]),
      facts: field.paragraph('涉嫌犯罪的事实'),
    }),
  },
  CriminalReferralSent: {
    zh: '已向公安机关移送',
    from: anyState,
    by: ['case-handler'],
    basis: [crimeBeforePenalty],
    reaction: true,
    anytime: true,
    data: field.data({ referral }),
  },
  CriminalReferralEnded: {
    zh: '移送终结，恢复行政处理',
    from: anyState,
    by: ['case-handler'],
    basis: [crimeBeforePenalty],
    reaction: true,
    anytime: true,
    data: field.data({
      referral,
      outcome: field.choice('终结的情形', [
        { code: 'not-approved', zh: '不批准移送' },
        { code: 'declined', zh: '公安机关不予立案' },
        { code: 'reverse', zh: '反向移送' },
      ]),
    }),
  },
} as const;
