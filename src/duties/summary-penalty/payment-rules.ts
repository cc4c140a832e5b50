/** 罚款缴纳的规则 — those of the payment of any fine, and the two periods of handing in what was collected on the spot. */

import { collectHandin } from '../../law/common-rules/payment.ts';
import { type Length, type Rule, type RuleVersion, rule } from '../../law/kinds.ts';

export {
  collectHandin,
  collectOnSpot,
  collectReceipt,
  paySeparation,
  payTerm,
  surcharge,
} from '../../law/common-rules/payment.ts';

type Periods = (typeof collectHandin)['versions'][number]['value'];

function clockOf(id: string, zh: string, pick: (periods: Periods) => Length): Rule<Length> {
  const [first, ...later] = collectHandin.versions;
  const part = (version: RuleVersion<Periods>): RuleVersion<Length> => ({ ...version, value: pick(version.value) });
  const { before } = collectHandin;
  const versions = [part(first), ...later.map(part)] as const;
  return rule<Length>({ id, zh, kind: 'period', versions, ...(before === undefined ? {} : { before }) });
}

export const collectHandinToBureau = clockOf(
  'collect-handin-to-bureau',
  '当场收缴罚款交至本局的期限',
  (periods) => periods.toBureau,
);

export const collectHandinToBank = clockOf(
  'collect-handin-to-bank',
  '当场收缴罚款缴付银行的期限',
  (periods) => periods.toBank,
);
