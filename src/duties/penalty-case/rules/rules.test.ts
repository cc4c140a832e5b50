import { describe, expect, it } from 'vitest';
import { date, findVersionOn, lengthInChinese, NoRuleInForce, versionOn, yuan } from '../../../law/kinds.ts';
import * as rules from './index.ts';

const lastOldDay = date('2021-07-14');
const firstNewDay = date('2021-07-15');

describe('2021年7月15日前后', () => {
  it('陈述、申辩和要求听证的期限：三个工作日改为五个工作日', () => {
    expect(lengthInChinese(versionOn(rules.defenceWindow, lastOldDay).value)).toBe('3个工作日');
    expect(lengthInChinese(versionOn(rules.defenceWindow, firstNewDay).value)).toBe('5个工作日');
    expect(versionOn(rules.defenceWindow, lastOldDay).cite[0].article).toBe('第五十一条第二款');
    expect(versionOn(rules.defenceWindow, firstNewDay).cite[0].article).toBe('第五十七条第二款');
  });

  it('先行登记保存：七日（自然日）改为七个工作日', () => {
    expect(versionOn(rules.preserveTerm, lastOldDay).value).toEqual({ count: 7, unit: 'calendar-day' });
    expect(versionOn(rules.preserveTerm, firstNewDay).value).toEqual({ count: 7, unit: 'working-day' });
  });

  it('办案期限：九十日不变，新增辨认鉴别和责令退款两项不计入的时间', () => {
    const before = versionOn(rules.caseTerm, lastOldDay);
    const after = versionOn(rules.caseTerm, firstNewDay);
    expect(before.value).toEqual({ count: 90, unit: 'calendar-day' });
    expect(after.value).toEqual(before.value);
    expect(before.notCounted).toEqual(['suspension', 'hearing', 'public-notice', 'testing']);
    expect(after.notCounted).toEqual(['suspension', 'hearing', 'public-notice', 'testing', 'identification', 'refund']);
  });

  it('不计入办案期限的时间：条文目录与时钟所扣除的一致', () => {
    for (const day of [lastOldDay, firstNewDay])
      expect(versionOn(rules.caseTermExclusions, day).value.map(({ code }) => code)).toEqual(
        versionOn(rules.caseTerm, day).notCounted,
      );
  });

  it('办案期限：先由负责人延长三十日，再由集体讨论确定合理期限', () => {
    expect(
      versionOn(rules.caseTerm, firstNewDay).extensions?.map(({ length, approver }) => [length, approver]),
    ).toEqual([
      [{ count: 30, unit: 'calendar-day' }, 'bureau-head'],
      [null, 'collective-deliberation'],
    ]);
  });

  it('线索核查：十五个工作日，权利人辨认鉴别自2021年7月15日起不计入', () => {
    expect(versionOn(rules.clueVerify, lastOldDay).notCounted).toEqual(['testing']);
    expect(versionOn(rules.clueVerify, firstNewDay).notCounted).toEqual(['testing', 'identification']);
  });

  it('当场收缴：二十元改为一百元，上交由二日改为二个工作日', () => {
    expect(versionOn(rules.collectOnSpot, lastOldDay).value.always).toBe(yuan(20));
    expect(versionOn(rules.collectOnSpot, firstNewDay).value.always).toBe(yuan(100));
    expect(lengthInChinese(versionOn(rules.collectHandin, lastOldDay).value.toBank)).toBe('2日');
    expect(lengthInChinese(versionOn(rules.collectHandin, firstNewDay).value.toBank)).toBe('2个工作日');
  });

  it('听证通知提前七日改为七个工作日，第三人原来没有天数', () => {
    expect(lengthInChinese(versionOn(rules.hearingNoticeLead, lastOldDay).value)).toBe('7日');
    expect(lengthInChinese(versionOn(rules.hearingNoticeLead, firstNewDay).value)).toBe('7个工作日');
    expect(versionOn(rules.hearingThirdParty, lastOldDay).value).toBeNull();
  });

  it('加处罚款：每日百分之三，以罚款数额为限；2021年起复议、诉讼期间不计', () => {
    expect(versionOn(rules.surcharge, lastOldDay).value).toEqual({ perDay: 0.03, cap: 1 });
    expect(versionOn(rules.surcharge, lastOldDay).notCounted).toBeUndefined();
    expect(versionOn(rules.surcharge, firstNewDay).notCounted).toEqual(['remedy']);
  });

  it('处罚时效：二年；2021年起涉及生命健康、金融安全且有危害后果的五年', () => {
    expect(versionOn(rules.limitation, lastOldDay).value).toEqual({
      ordinary: { count: 2, unit: 'year' },
      grave: null,
    });
    expect(versionOn(rules.limitation, firstNewDay).value.ordinary).toEqual({ count: 2, unit: 'year' });
    expect(versionOn(rules.limitation, firstNewDay).value.grave).toEqual({ count: 5, unit: 'year' });
  });
});

describe('前后不变的规则', () => {
  it('审核十个工作日，且审核时间不从九十日中扣除', () => {
    for (const day of [lastOldDay, firstNewDay]) {
      expect(lengthInChinese(versionOn(rules.reviewTerm, day).value)).toBe('10个工作日');
      expect(versionOn(rules.caseTermNotExcluded, day).value.map(({ code }) => code)).toContain('review');
    }
  });

  it('催告十个工作日：2019年的“十日”按行政强制法第六十九条也是工作日', () => {
    expect(lengthInChinese(versionOn(rules.demandLetter, lastOldDay).value)).toBe('10个工作日');
    expect(lengthInChinese(versionOn(rules.demandLetter, firstNewDay).value)).toBe('10个工作日');
  });

  it('听证数额：自然人一万元、单位十万元；2019年的数额凭记忆，如实标明', () => {
    for (const day of [lastOldDay, firstNewDay]) {
      expect(versionOn(rules.hearingScope, day).value.person).toBe(yuan(10_000));
      expect(versionOn(rules.hearingScope, day).value.organisation).toBe(yuan(100_000));
    }
    expect(versionOn(rules.hearingScope, lastOldDay).verified).toBe(false);
    expect(versionOn(rules.hearingScope, firstNewDay).verified).toBe(true);
  });

  it('从轻、从重都是幅度的30%，且标明未核实', () => {
    const day = date('2026-11-23');
    expect(versionOn(rules.discretionTierLight, day).value).toBe(0.3);
    expect(versionOn(rules.discretionTierHeavy, day).value).toBe(0.3);
    expect(versionOn(rules.discretionTierLight, day).verified).toBe(false);
  });
});

describe('规则的起止', () => {
  it('2026年4月15日起不再有五个工作日告知实名举报人的一般义务', () => {
    expect(findVersionOn(rules.reporterNoticeFiling, date('2026-04-14'))?.value).toEqual({
      count: 5,
      unit: 'working-day',
    });
    expect(() => versionOn(rules.reporterNoticeFiling, date('2026-04-15'))).toThrow(NoRuleInForce);
    expect(versionOn(rules.reporterNoticeResult, date('2026-04-15')).value).toContain('没有一般的告知义务');
  });

  it('2019年没有立案条件清单，2021年起四项须同时具备', () => {
    expect(versionOn(rules.filingConditions, lastOldDay).value).toEqual([]);
    expect(versionOn(rules.filingConditions, firstNewDay).value).toHaveLength(4);
  });

  it('目录收录每一条规则，编号不重复', () => {
    const exported = Object.values<object>(rules).filter((value) => 'versions' in value);
    expect(new Set<object>(rules.penaltyCaseRules)).toEqual(new Set(exported));
    expect(new Set(rules.penaltyCaseRules.map(({ id }) => id)).size).toBe(rules.penaltyCaseRules.length);
  });

  it('未核实的版本都说明未核实的是什么', () => {
    const silent = rules.penaltyCaseRules.flatMap(({ id, versions }) =>
      versions.filter(({ verified, note }) => !verified && !note).map(({ from }) => `${id}@${from}`),
    );
    expect(silent).toEqual([]);
  });
});
