import { date } from '../../law/kinds.ts';
import { getBusiness } from '../businesses.ts';
import { party, type Scenario } from './scenario.ts';

const listed = (name: string) => {
  const { code } = getBusiness(name);
  return { businessKind: 'enterprise', businessName: name, creditCode: code };
};
const trader = '某某商贸有限公司（演示）';

/** 信用 — lists, repair and classes of businesses. */
export const credit: readonly Scenario[] = [
  {
    name: 'abnormal',
    procedure: 'abnormal-list',
    steps: [
      { ago: 70, act: 'LossOfContactVerified', data: listed(trader) },
      { ago: 60, act: 'ListingDecided' },
      { ago: 59, act: 'ListingPublished' },
    ],
  },
  {
    name: 'letters',
    procedure: 'abnormal-list',
    steps: [{ ago: 24, act: 'FirstLetterPosted', data: listed('某某家政服务有限公司（演示）') }],
  },
  {
    name: 'serious',
    procedure: 'serious-list',
    steps: [
      {
        ago: 20,
        act: 'RefusalFound',
        data: party('某某建材有限公司（演示）'),
        links: { case: 'closed' },
      },
    ],
  },
  {
    name: 'repair',
    procedure: 'credit-repair',
    since: date('2025-12-25'),
    steps: [
      {
        ago: 4,
        act: 'RepairApplied',
        data: {
          ...party(trader),
          kind: 'abnormal-list',
          information: '经营异常名录',
        },
        days: { publishedOn: 59 },
        links: { abnormalListing: 'abnormal' },
      },
    ],
  },
  {
    name: 'class',
    procedure: 'credit-class',
    steps: [
      {
        ago: 30,
        act: 'NationalClassReceived',
        data: { businessName: trader, creditCode: getBusiness(trader).code },
        days: { asOf: 31 },
      },
    ],
  },
];
