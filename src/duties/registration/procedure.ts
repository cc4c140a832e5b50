import { procedure } from '../../law/procedure.ts';
import { applyingActs } from './acts/applying.ts';
import { importingActs } from './acts/importing.ts';
import { leavingActs } from './acts/leaving.ts';
import { rescindingActs } from './acts/rescinding.ts';
import {
  regDeregSimple,
  regDeregSimpleIndividual,
  regForcedDecide,
  regForcedNotice,
  regForcedObjection,
} from './rules/deregistration.ts';
import { regCoDecide, regCoLicence, regCoop, regCoSupplement, regEntlegal, regIndiv } from './rules/former.ts';
import { regDecide, regPublish } from './rules/present.ts';
import { regFakeAccept, regFakeInvestigate, regFakePublicise, regFakePublish } from './rules/rescission.ts';

/** 市场主体登记 — one matter per application, announcement, suspension of business or rescission. */
export const registration = procedure({
  id: 'registration',
  zh: '市场主体登记',
  states: {
    received: { zh: '已收到申请' },
    supplementing: { zh: '待补正' },
    examining: { zh: '已受理，审查中' },
    announcing: { zh: '简易注销公示（推送）中' },
    registered: { zh: '已登记，待发照（缴照）' },
    completed: { zh: '已办结', final: true },
    refused: { zh: '不予登记', final: true },
    'not-accepted': { zh: '不予受理', final: true },
    withdrawn: { zh: '已撤回（终止）', final: true },
    dormant: { zh: '歇业中' },
    'forced-notice': { zh: '强制注销公告中' },
    'forced-out': { zh: '已强制注销', final: true },
    'rescission-asked': { zh: '已收到撤销申请' },
    investigating: { zh: '虚假登记调查中' },
    suspended: { zh: '中止调查' },
    'to-execute': { zh: '待按裁判、复议决定撤销登记' },
    rescinded: { zh: '登记已撤销', final: true },
    kept: { zh: '不予撤销', final: true },
    restored: { zh: '已恢复登记', final: true },
    importing: { zh: '登记簿导入中' },
  },
  clocks: {
    supplement: { zh: '补正告知期限', rule: regCoSupplement, nature: 'term' },
    decide: { zh: '登记期限', rule: regDecide, nature: 'term' },
    'decide-company': { zh: '登记决定期限（公司）', rule: regCoDecide, nature: 'term' },
    'decide-individual': { zh: '登记决定期限（个体工商户）', rule: regIndiv, nature: 'term' },
    'decide-legal-person': { zh: '登记决定期限（企业法人）', rule: regEntlegal, nature: 'term' },
    'decide-cooperative': { zh: '登记决定期限（合作社）', rule: regCoop, nature: 'term' },
    licence: { zh: '发照期限', rule: regCoLicence, nature: 'term' },
    publish: { zh: '登记信息公示期限', rule: regPublish, nature: 'term' },
    'simple-announcement': { zh: '简易注销公示期', rule: regDeregSimple, nature: 'window' },
    'simple-push': { zh: '简易注销推送期', rule: regDeregSimpleIndividual, nature: 'window' },
    'forced-notice': { zh: '强制注销公告期', rule: regForcedNotice, nature: 'window' },
    'forced-objection': { zh: '强制注销异议审查期限', rule: regForcedObjection, nature: 'term' },
    'forced-decide': { zh: '强制注销决定期限', rule: regForcedDecide, nature: 'term' },
    'fake-accept': { zh: '撤销申请受理期限', rule: regFakeAccept, nature: 'term' },
    'fake-investigate': { zh: '虚假登记调查期限', rule: regFakeInvestigate, nature: 'term' },
    'fake-notice': { zh: '虚假登记公示期', rule: regFakePublicise, nature: 'window' },
    'publish-rescission': { zh: '撤销决定公示期限', rule: regFakePublish, nature: 'term' },
  },
  acts: { ...applyingActs, ...leavingActs, ...rescindingActs, ...importingActs },
  mainPath: ['ApplicationReceived', 'RegistrationGranted'],
});

export type Registration = typeof registration;
