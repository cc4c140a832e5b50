import type { PlainDate } from '../../../law/kinds.ts';
import type { Receipt } from '../../../record/receipt.ts';
import { caseWords } from '../case-words.ts';
import { partyOf } from '../stage.ts';
import { receiptOf, type Sitting } from '../story.ts';
import type { CaseAtHand } from './penalty-case.ts';

const procedure = 'coercive-measure';

/** The matter of a measure, and how much its one line holds. */
export interface Measure {
  readonly stream: number;
  readonly quantity: number;
}

type Part<T> = Generator<Sitting, T, readonly Receipt[]>;

/** The law under which goods of each field are taken; of the others it is named in words. */
const bases: Readonly<Record<string, string>> = {
  food: 'food-safety-law',
  trademark: 'trademark-law',
  advertising: 'advertising-law',
  'product-quality': 'product-quality-law',
  'special-equipment': 'special-equipment-law',
};

/** 扣押 — decided and carried out on the day of the filing. Answers with the matter of the measure. */
export function* impose({ plan, stream, by, officers }: CaseAtHand): Part<Measure> {
  const value = plan.penalty?.goods || plan.chance.between(20, 400) * 1_000;
  const imposed = {
    ...partyOf(plan.business),
    case: stream,
    kind: 'seizure',
    suspected: caseWords[plan.field].cause,
    reason: '为制止违法行为、防止证据损毁，需要扣押（演示）。',
    target: '涉案物品（演示）',
    ...basisOf(plan.field),
    emergency: false,
  };
  const item = {
    line: 1,
    itemKind: 'goods',
    name: '涉案物品（演示）',
    unit: '件',
    quantity: plan.chance.between(2, 60),
    value,
    place: '本局涉案物品库',
  };
  const listed = {
    items: [item],
    term: 'ordinary',
    scope: { linkedToCase: true, noNecessities: true, notSealedByOthers: true },
    onTheSpot: {
      certificatesShown: true,
      partyNotified: true,
      toldReasonsAndRights: true,
      statementHeard: true,
      siteRecordMade: true,
      decisionAndListDelivered: true,
      signing: 'signed',
    },
  };
  const receipts = yield {
    on: plan.filedOn,
    procedure,
    acts: [
      { act: 'MeasureImposed', by, officers, data: imposed },
      { act: 'ItemsListed', by, officers, data: listed },
    ],
  };
  return { stream: receiptOf(receipts).stream, quantity: item.quantity };
}

const basisOf = (field: string) =>
  bases[field] === undefined
    ? { basis: 'other', otherBasis: '有关法律（演示，条款从略）', otherRank: 'law' }
    : { basis: bases[field] };

/** 解除 — everything is given back. */
export function* release({ stream, by, officers }: CaseAtHand, measure: Measure, on: PlainDate): Part<void> {
  const data = { ground: 'unrelated', returned: true, signing: 'signed', case: stream };
  yield { on, procedure, stream: measure.stream, acts: [{ act: 'MeasureReleased', by, officers, data }] };
}

/** 延长三十日 — where the decision will not be made in thirty days. */
export function* lengthen({ by }: CaseAtHand, measure: Measure, on: PlainDate): Part<void> {
  const data = { reason: '案情复杂，须待处罚决定（演示）。' };
  yield { on, procedure, stream: measure.stream, acts: [{ act: 'MeasureExtended', by, data }] };
}

/** 没收 — by the decision of the case; with it the measure ends. */
export function* confiscate(
  { stream, by, officers }: CaseAtHand,
  measure: Measure,
  decision: { readonly on: PlainDate; readonly number: string },
): Part<void> {
  const moves = [{ line: 1, quantity: measure.quantity }];
  yield {
    on: decision.on,
    procedure,
    stream: measure.stream,
    acts: [
      {
        act: 'ItemsConfiscated',
        by,
        officers,
        data: { moves, decisionNumber: decision.number, decidedOn: decision.on },
      },
      { act: 'MeasureEnded', by, data: { case: stream } },
    ],
  };
}
