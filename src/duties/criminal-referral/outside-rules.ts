/** 公安、检察机关的规则 — what other organs' documents say of a transfer. None of them was read in full: unverified. */
import { cite } from '../../law/instruments/index.ts';
import { calendarDays, date, type Length, type Rule, rule } from '../../law/kinds.ts';
import { transferRules } from './rules.ts';

const articleUnknown = '（条号未核实）';

export const xfCopyProcuratorate = rule({
  id: 'xf-copy-procuratorate',
  zh: '移送书抄送人民检察院',
  kind: 'text',
  versions: [
    {
      from: date('2015-12-22'),
      value: '移送书抄送同级人民检察院。',
      cite: [cite('food-drug-crime-2015', articleUnknown)],
      verified: false,
      note: '见于食品药品的办法和2021年文书范本第5号的抄送栏；对其他案件也一律抄送，是本系统的做法。',
    },
  ],
});

export const xfPoliceSupplement = rule<Length>({
  id: 'xf-police-supplement',
  zh: '补正移送材料的期限',
  kind: 'period',
  versions: [
    {
      from: date('2013-01-01'),
      until: date('2020-08-31'),
      value: calendarDays(3),
      cite: [cite('police-criminal-procedure', articleUnknown)],
      verified: false,
      note: '2012年的规定凭记忆。',
    },
    {
      from: date('2020-09-01'),
      value: calendarDays(3),
      cite: [cite('police-criminal-procedure', '第一百八十条')],
      verified: false,
      note: '公安机关接受后二十四小时内告知，不得以材料不全拒收。原文不在对照文本之中。',
    },
  ],
});

export const xfFoodDecide = rule<Length>({
  id: 'xf-food-decide',
  zh: '公安机关对食品药品案件决定是否立案的期限',
  kind: 'period',
  versions: [
    {
      from: date('2015-12-22'),
      value: calendarDays(10),
      cite: [cite('food-drug-crime-2015', articleUnknown)],
      verified: false,
      note: '一般自受理之日起十日内；决定后三日内书面通知并抄送检察院。药品自2023年2月1日起另有办法，期限未见。',
    },
  ],
});

export const criminalReferralRules: readonly Rule[] = [
  ...transferRules,
  xfCopyProcuratorate,
  xfPoliceSupplement,
  xfFoodDecide,
];
