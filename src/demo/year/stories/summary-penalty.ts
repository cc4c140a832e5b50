import { date, type Fen, yuan } from '../../../law/kinds.ts';
import type { YearBusiness } from '../businesses.ts';
import type { CaseField } from '../case-plans.ts';
import { PowerBook } from '../power-book.ts';
import { businessForField, type CaseStage, type Cue, partyOf, stories } from '../stage.ts';
import { inOrder, type Planned, type Story, type ToldAct, told } from '../story.ts';
import { workdaysAfter, workdayWithin } from '../working-year.ts';

const penaltiesOfYear = 90;
/** Before this day no limit of a fine on the spot is held. */
const limitKnownSince = date('2019-04-01');
/** What the party has to pay, in calendar days. */
const daysToPay = 15;

const procedure = 'summary-penalty';

const violations: readonly (readonly [field: CaseField, words: string])[] = [
  ['food', '从事接触直接入口食品工作，健康证明放在店外'],
  ['food', '食品与非食品混放'],
  ['registration', '没有将营业执照置于醒目位置'],
  ['registration', '没有按照规定办理变更备案'],
  ['metrology', '使用的计量器具超过检定周期'],
  ['advertising', '店堂广告没有标明广告用语来源'],
  ['cosmetics', '化妆品进货记录不全'],
];

/** 简易程序：当场处罚、备案、归档、办结. */
export function summaryPenaltyStories(stage: CaseStage): Planned[] {
  const powers = new PowerBook();
  return stories(stage, 'summary-penalty', penaltiesOfYear, (cue) => imposed(stage, cue, powers), {
    first: limitKnownSince,
  });
}

/** 罚款 — in yuan, up to what the law of 2019 allows on the spot: fifty for a person, a thousand for an organisation. */
const fines = { enterprise: [200, 300, 500, 800, 1_000], 'individual-business': [20, 20, 50, 50] } as const;
/** What may always be collected on the spot. */
const smallSum = yuan(20);

function imposed(stage: CaseStage, { index, on, chance }: Cue, powers: PowerBook): Story {
  const [field, words] = chance.one(violations);
  const business = businessForField(chance, field);
  const officers = stage.roster.pair(business.station, chance);
  const [by] = officers;
  const fine = yuan(chance.of(45) ? chance.one(fines[business.kind]) : 0);
  const onTheSpot = fine > 0 && fine <= smallSum;
  const data = decisionOn(business, words, fine);
  const opening = { act: 'SummaryPenaltyImposed', by, officers, power: powers.next('penalty', field), data };
  const number = `演示票据${String(index + 1).padStart(4, '0')}`;
  const collected = onTheSpot ? collectedOnSpot(by, officers, fine, number) : [];
  const archivedOn = workdaysAfter(on, chance.between(1, 5));
  const paidOn = fine > 0 && !onTheSpot ? workdayWithin(on, chance.between(2, 8), daysToPay) : archivedOn;
  const paid = fine > 0 && !onTheSpot ? [paidIn(by, fine, number)] : [];
  const [first, last] = archivedOn <= paidOn ? [archivedOn, paidOn] : [paidOn, archivedOn];
  const filed = [told(by, 'ReportedToBureau', { receivedBy: '法规科（演示）' }), archived(by)];
  const closed = told(by, 'SummaryPenaltyClosed', {});
  return inOrder(
    procedure,
    [on, opening, ...collected],
    ...(first === archivedOn
      ? ([
          [first, ...filed],
          [last, ...paid, closed],
        ] as const)
      : ([
          [first, ...paid],
          [last, ...filed, closed],
        ] as const)),
  );
}

const decisionOn = (business: YearBusiness, words: string, fine: Fen) => ({
  ...partyOf(business),
  violation: `${words}（演示）。`,
  place: business.address,
  evidence: '现场照片、当事人陈述（演示）。',
  factsClear: true,
  basisText: '有关规定（演示，条款从略）',
  priceCase: false,
  penalty: fine > 0 ? 'fine' : 'warning',
  ...(fine > 0 ? { fine } : {}),
  payBy: fine === 0 ? 'none' : fine <= smallSum ? 'on-the-spot' : 'bank',
  remedy: 'review-or-suit',
  steps: { certificatesShown: true, told: true, heard: true, numberedForm: true, sealed: true },
  delivery: 'signed',
});

const archived = (by: string): ToldAct =>
  told(by, 'MaterialsArchived', { materials: '决定书存根、现场照片（演示）。', receivedBy: '档案管理人员（演示）' });

const paidIn = (by: string, amount: Fen, voucher: string): ToldAct =>
  told(by, 'PaymentReceived', { amount, inFull: true, way: 'bank', voucher });

/** 当场收缴：出具专用票据，当日交至本局、缴付银行. */
const collectedOnSpot = (by: string, officers: readonly string[], amount: Fen, number: string): ToldAct[] => [
  {
    act: 'CollectedOnSpot',
    by,
    officers,
    data: { amount, ground: 'small', receipt: 'fiscal', receiptNumber: number },
  },
  told(by, 'CollectionHandedIn', { amount, receivedBy: '财务人员（演示）' }),
  told(by, 'CollectionBanked', { amount, voucher: number }),
];
