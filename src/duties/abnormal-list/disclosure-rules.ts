/** 信息公示 — the annual report and the information that a business or a bureau must make public. */

import { cite } from '../../law/instruments/index.ts';
import { date, rule, workingDays, years } from '../../law/kinds.ts';
import { fromAmendment } from './ending-rules.ts';

const since2014 = { from: date('2014-10-01') } as const;

/** 年度报告期间 — for the year before. A year's window that was prolonged by a special order is entered as its last day. */
export const crdAnnualWindow = rule({
  id: 'crd-annual-window',
  zh: '年度报告期间',
  kind: 'text',
  versions: [
    {
      ...since2014,
      value: '每年1月1日至6月30日报送上一年度年度报告；当年设立的自下一年起报送；更正应当在6月30日之前完成。',
      cite: [
        cite('business-disclosure', '第八条', '企业应当于每年1月1日至6月30日'),
        cite('individual-annual-report', '第三条', '当年开业登记的个体工商户，自下一年起报送'),
      ],
      verified: true,
    },
  ],
});

export const crdAgencyPublish = rule({
  id: 'crd-agency-publish',
  zh: '市场监管部门产生的企业信息公示期限',
  kind: 'period',
  versions: [
    {
      ...since2014,
      value: workingDays(20),
      cite: [cite('business-disclosure', '第六条', '应当自产生之日起20个工作日内予以公示')],
      verified: true,
    },
  ],
});

export const crdEnterprisePublish = rule({
  id: 'crd-enterprise-publish',
  zh: '企业即时信息公示期限',
  kind: 'period',
  versions: [
    {
      ...since2014,
      value: workingDays(20),
      cite: [cite('business-disclosure', '第十条', '企业应当自下列信息形成之日起20个工作日内')],
      verified: true,
      note: '未履行的，责令限期履行。',
    },
  ],
});

export const crdGtgsPaper = rule({
  id: 'crd-gtgs-paper',
  zh: '个体工商户纸质年度报告的公示',
  kind: 'period',
  versions: [
    {
      ...since2014,
      value: workingDays(10),
      cite: [cite('individual-annual-report', '第十条', '自收到纸质年度报告之日起10个工作日内')],
      verified: true,
      note: `只公示已经报送年度报告。${fromAmendment}`,
    },
  ],
});

export const crdRevoke = rule({
  id: 'crd-revoke',
  zh: '连续未报年度报告且失联的吊销',
  kind: 'period',
  before: '2024年5月1日前条例没有这一规定。',
  versions: [
    {
      from: date('2024-05-01'),
      value: years(2),
      cite: [cite('business-disclosure', '第十八条第一款', '企业因连续2年未按规定报送年度报告')],
      verified: true,
      note: '还须未改正且通过登记的住所或者经营场所无法取得联系；吊销依处罚程序另案办理。',
    },
  ],
});
