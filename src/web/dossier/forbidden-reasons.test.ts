import { describe, expect, it } from 'vitest';
import { forbiddenForReasons, isOfStage } from './forbidden-reasons.ts';

const review = { code: 'penalty-case/not-reviewed', zh: '案件未经审核' };

describe('不可为的理由', () => {
  it('同一理由的行为只说一次，先后不变', () => {
    const forbidden = [
      { act: 'PenaltyDecided', zh: '作出行政处罚决定', refusal: review },
      {
        act: 'PublicNoticeEnded',
        zh: '公告期满',
        refusal: { code: 'penalty-case/notice-running', zh: '公告期间未满' },
      },
      { act: 'NoPenaltyDecided', zh: '作出不予行政处罚决定', refusal: review },
    ];
    expect(forbiddenForReasons(forbidden).map((reason) => reason.acts)).toEqual([
      ['作出行政处罚决定', '作出不予行政处罚决定'],
      ['公告期满'],
    ]);
  });

  it('环节、岗位的理由另列', () => {
    expect(isOfStage({ code: 'kernel/wrong-state', zh: '' })).toBe(true);
    expect(isOfStage(review)).toBe(false);
  });
});
