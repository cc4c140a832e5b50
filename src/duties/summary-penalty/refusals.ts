import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'facts-unclear': { zh: '违法事实不确凿的，不得当场作出处罚决定', remedy: '请转普通程序调查' },
  'above-limit': { zh: '罚款超过当场处罚的限额', remedy: '请转普通程序' },
  'no-limit-known': { zh: '行为之日没有可以适用的当场处罚限额' },
  'fine-missing': { zh: '处罚种类含罚款的，须写明罚款金额' },
  'fine-without-penalty': { zh: '仅给予警告的，不得写罚款金额' },
  'pay-by-mismatch': { zh: '缴款方式与有无罚款不符' },
  'step-missing': { zh: '当场处罚的步骤不完整' },
  'not-delivered': { zh: '当场处罚决定书应当当场交付当事人', remedy: '当事人不在场的，请转普通程序' },
  'wrong-remedy': { zh: '决定书告知的救济途径不符合决定之日的法律' },
  'not-the-small-sum': { zh: '罚款超过可以直接当场收缴的小额' },
  'above-collect-limit': { zh: '罚款超过可以当场收缴的限额' },
  'not-asked': { zh: '边远、水上、交通不便地区的当场收缴，须由当事人提出' },
  'not-on-the-spot': { zh: '只有当场处罚当时才能当场收缴', remedy: '请告知当事人到指定银行或者通过电子支付缴纳' },
  'no-fiscal-receipt': { zh: '当场收缴罚款必须出具财政部门统一制发的专用票据' },
  'no-receipt-number': { zh: '请写明专用票据的号码' },
  'wrong-amount': { zh: '金额与应缴、应交的数额不符' },
  'no-surcharge-yet': { zh: '缴纳期限尚未届满，不得加处罚款' },
  'surcharge-too-high': { zh: '加处罚款不得超出罚款的数额' },
  'landed-later': { zh: '抵岸之日不得早于收缴之日' },
  'not-paid': { zh: '罚款尚未缴清' },
  'money-on-hand': { zh: '当场收缴的罚款尚未缴付银行' },
  'not-reported': { zh: '尚未报本局备案' },
  'not-refunded': { zh: '撤销决定的，已收的罚款应当全部退还' },
} as const;

export const refuse = refusals('summary-penalty', catalogue);
