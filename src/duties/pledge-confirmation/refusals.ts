import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'other-registry': { zh: '本机关不是出质股权所在公司的登记机关', remedy: '请告知申请人向该公司的登记机关申请' },
  'cleared-shares': { zh: '已在证券登记结算机构登记的股份，不在本登记的范围内' },
  frozen: { zh: '股权已被人民法院冻结，解除冻结前不得申请出质登记' },
  'not-joint': { zh: '设立、变更、注销登记应当由出质人和质权人共同申请' },
  incomplete: { zh: '申请材料不齐全', remedy: '请当场告知并退回材料' },
  'more-than-held': { zh: '出质的数额超过出质人持有的出资额' },
  'nothing-pledged': { zh: '出质股权的数额须大于零' },
  'nothing-changed': { zh: '请写明变更的登记事项' },
  'no-legal-document': { zh: '撤销登记须有确认质权合同无效或者撤销合同的法律文件' },
  'remedy-not-told': { zh: '不予登记应当告知救济途径' },
  'registered-later': { zh: '原登记日期不得晚于行为之日' },
} as const;

export const refuse = refusals('pledge-confirmation', catalogue);
