import { describe, expect, it } from 'vitest';
import { date } from '../../law/kinds.ts';
import { summaryPenaltyDuty } from './index.ts';
import { remedyText } from './remedies.ts';

describe('当场处罚的救济告知', () => {
  it('2023年底前任选复议机关，也可以直接起诉', () => {
    expect(remedyText(date('2023-12-31'), false)).toBe(
      '如不服本决定，可以自收到本决定书之日起60日内向本级人民政府或者上一级主管部门申请行政复议；也可以自收到本决定书之日起6个月内直接向人民法院提起行政诉讼。',
    );
  });

  it('2024年起先向本级人民政府申请复议', () => {
    expect(remedyText(date('2024-01-01'), false)).toBe(
      '如不服本决定，应当先自收到本决定书之日起60日内向本级人民政府申请行政复议；对行政复议决定不服的，可以自收到复议决定书之日起15日内向人民法院提起行政诉讼。',
    );
  });
});

describe('当场处罚不公示', () => {
  it('没有任何公示内容可以产生', () => {
    expect(summaryPenaltyDuty.publications).toBeUndefined();
  });
});
