/** 罚款缴纳的规则 — those of the payment of any fine. */
export {
  collectHandin,
  collectOnSpot,
  collectReceipt,
  paySeparation,
  payTerm,
  surcharge,
} from '../../law/common-rules/payment.ts';
