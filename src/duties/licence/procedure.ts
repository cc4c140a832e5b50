import { publishWindow7 } from '../../law/common-rules/publication.ts';
import { procedure } from '../../law/procedure.ts';
import { decidingActs } from './acts/deciding.ts';
import { endingActs } from './acts/ending.ts';
import { enteringActs } from './acts/entering.ts';
import { examiningActs } from './acts/examining.ts';
import { licRevoke, licRevokeDefence } from './exit-rules.ts';
import { licHearingApply, licHearingHold, licHearingHost } from './hearing-rules.ts';
import { licCertificate, licDecide, licDecideJoint, licSupplement } from './rules.ts';
import {
  licDrugRetailIssue,
  licFoodbizDecide,
  licFoodbizIssue,
  licFoodprodDecide,
  licFoodprodIssue,
} from './special-rules.ts';

/** 行政许可 — one matter per application; what later becomes of the licence happens on the matter that granted it. */
export const licence = procedure({
  id: 'licence',
  zh: '行政许可',
  states: {
    received: { zh: '已收到申请' },
    supplementing: { zh: '待补正' },
    accepted: { zh: '已受理，审查中' },
    granted: { zh: '已准予，待发证' },
    'in-force': { zh: '许可有效' },
    rescinding: { zh: '撤销核查中' },
    withdrawing: { zh: '拟撤回，已告知' },
    rescinded: { zh: '已撤销，待注销' },
    withdrawn: { zh: '已撤回，待注销' },
    deregistered: { zh: '已注销', final: true },
    refused: { zh: '不予许可', final: true },
    'not-accepted': { zh: '不予受理', final: true },
    lapsed: { zh: '视为放弃申请', final: true },
    terminated: { zh: '已终止', final: true },
  },
  clocks: {
    supplement: { zh: '补正告知期限', rule: licSupplement, nature: 'term' },
    decide: { zh: '许可决定期限', rule: licDecide, nature: 'term' },
    'decide-joint': { zh: '许可决定期限（联合办理）', rule: licDecideJoint, nature: 'term' },
    'decide-food-business': { zh: '许可决定期限（食品经营）', rule: licFoodbizDecide, nature: 'term' },
    'decide-food-production': { zh: '许可决定期限（食品生产）', rule: licFoodprodDecide, nature: 'term' },
    certificate: { zh: '发证期限', rule: licCertificate, nature: 'term' },
    'certificate-food-business': { zh: '发证期限（食品经营）', rule: licFoodbizIssue, nature: 'term' },
    'certificate-food-production': { zh: '发证期限（食品生产）', rule: licFoodprodIssue, nature: 'term' },
    'certificate-drug-retail': { zh: '发证期限（药品零售）', rule: licDrugRetailIssue, nature: 'term' },
    publish: { zh: '许可公开期限', rule: publishWindow7, nature: 'term' },
    'hearing-apply': { zh: '申请听证期间', rule: licHearingApply, nature: 'window' },
    'hearing-host': { zh: '确定听证主持人期限', rule: licHearingHost, nature: 'term' },
    'hearing-hold': { zh: '组织听证期限', rule: licHearingHold, nature: 'term' },
    rescind: { zh: '撤销决定期限', rule: licRevoke, nature: 'term' },
    defence: { zh: '陈述申辩期间', rule: licRevokeDefence, nature: 'window' },
  },
  acts: { ...enteringActs, ...examiningActs, ...decidingActs, ...endingActs },
  mainPath: ['ApplicationReceived', 'ApplicationAccepted', 'LicenceGranted', 'CertificateIssued'],
});

export type Licence = typeof licence;
