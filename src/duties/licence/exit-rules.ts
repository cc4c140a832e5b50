/** 变更、延续、撤回、撤销、注销 — what may become of a licence once it was granted. */
import { date, type Rule, rule, workingDays, years } from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';
import {
  beforeProcedure,
  byProcedure,
  licensingLaw,
  licensingProcedure,
  repeatedIn2019,
  sinceLicensingLaw,
  sinceProcedure,
} from './rule-parts.ts';

export const licChange = rule({
  id: 'lic-change',
  zh: '变更行政许可',
  kind: 'text',
  versions: repeatedIn2019('被许可人要求变更，符合法定条件、标准的，应当依法办理变更。', {
    law: [licensingLaw('第四十九条', '被许可人要求变更行政许可事项的')],
    procedure: licensingProcedure('第二十五条', '变更申请符合法定条件、标准的'),
  }),
});

export const licRenew = rule({
  id: 'lic-renew',
  zh: '申请延续',
  kind: 'period',
  versions: repeatedIn2019(
    workingDays(30),
    {
      law: [licensingLaw('第五十条', '应当在该行政许可有效期届满三十日前')],
      procedure: licensingProcedure('第二十七条', '应当在行政许可有效期届满三十日前'),
    },
    { note: '申请人的三十日按工作日计（程序暂行规定第七十七条），待法制机构确认；逾期申请的提示，不据以拒绝收件。' },
  ),
});

export const licRenewDeemed = rule({
  id: 'lic-renew-deemed',
  zh: '逾期未作决定视为准予延续',
  kind: 'text',
  versions: repeatedIn2019('有效期届满前没有作出是否准予延续的决定的，视为准予延续。', {
    law: [licensingLaw('第五十条', '逾期未作决定的，视为准予延续')],
    procedure: licensingProcedure('第二十七条', '逾期未作决定的，视为准予延续'),
  }),
});

export const licReissue = rule({
  id: 'lic-reissue',
  zh: '补办和更正许可证件',
  kind: 'text',
  before: beforeProcedure,
  versions: byProcedure('遗失、损毁的补办；文字错误的更正。除更正事项外，实质内容不变。', [
    licensingProcedure('第二十八条', '补办的行政许可证件实质内容与原行政许可证件一致'),
    licensingProcedure('第二十九条', '更正后的行政许可证件实质内容与原行政许可证件一致'),
  ]),
});

export const licWithdraw = rule({
  id: 'lic-withdraw',
  zh: '撤回行政许可',
  kind: 'list',
  versions: repeatedIn2019(
    items({
      'law-changed': '行政许可依据的法律、法规、规章修改或者废止',
      'circumstances-changed': '准予行政许可所依据的客观情况发生重大变化',
    }),
    {
      law: [licensingLaw('第八条', '行政机关可以依法变更或者撤回已经生效的行政许可')],
      procedure: licensingProcedure('第三十六条', '可以依法撤回已经生效的行政许可'),
    },
    { note: '为了公共利益的需要；造成财产损失的，依法补偿。' },
  ),
});

export const licRevoke = rule({
  id: 'lic-revoke',
  zh: '是否撤销的决定',
  kind: 'period',
  before: beforeProcedure,
  versions: byProcedure(workingDays(60), [licensingProcedure('第四十五条', '情形之日起六十日内作出是否撤销的决定')], {
    notCounted: ['testing', 'hearing'],
    extensions: [{ length: workingDays(20), approver: 'bureau-head', zh: '经本行政机关负责人批准，可以延长二十日' }],
    note: '自发现存在可以撤销的情形之日起；听证、检验、检测、检疫、鉴定、专家评审的时间不计入。',
  }),
});

export const licRevokeDefence = rule({
  id: 'lic-revoke-defence',
  zh: '撤销、撤回前的陈述、申辩',
  kind: 'period',
  before: beforeProcedure,
  versions: byProcedure(workingDays(5), [
    licensingProcedure('第四十四条', '自被告知之日起五日内未行使陈述权、申辩权的，视为放弃此权利'),
    licensingProcedure('第三十八条', '自被告知之日起五日内未行使陈述权、申辩权的，视为放弃此权利'),
  ]),
});

export const licRevokeNotice = rule({
  id: 'lic-revoke-notice',
  zh: '撤销、撤回前的告知',
  kind: 'text',
  before: beforeProcedure,
  versions: byProcedure('决定前书面告知拟撤销的事实、理由、依据和陈述、申辩、要求听证的权利。', [
    licensingProcedure('第四十三条', '应当将拟撤销行政许可的事实、理由和依据书面告知被许可人'),
    licensingProcedure('第三十八条', '应当将拟撤回行政许可的事实、理由和依据书面告知被许可人'),
  ]),
});

export const licCancel = rule({
  id: 'lic-cancel',
  zh: '撤销行政许可的情形',
  kind: 'list',
  versions: repeatedIn2019(
    items({
      'abuse-of-power': '滥用职权、玩忽职守作出准予决定',
      'beyond-power': '超越法定职权作出准予决定',
      'against-procedure': '违反法定程序作出准予决定',
      'not-qualified': '对不具备申请资格或者不符合法定条件的申请人准予许可',
      fraud: '被许可人以欺骗、贿赂等不正当手段取得（应当撤销）',
      other: '依法可以撤销的其他情形',
    }),
    {
      law: [licensingLaw('第六十九条', '根据利害关系人的请求或者依据职权，可以撤销行政许可')],
      procedure: licensingProcedure('第四十条', '根据利害关系人的申请或者依据职权，可以撤销行政许可'),
    },
  ),
});

export const licCancelBar = rule({
  id: 'lic-cancel-bar',
  zh: '不予撤销',
  kind: 'text',
  versions: repeatedIn2019('撤销可能对公共利益造成重大损害的，不予撤销。', {
    law: [licensingLaw('第六十九条', '可能对公共利益造成重大损害的，不予撤销')],
    procedure: licensingProcedure('第四十七条', '可能对公共利益造成重大损害的，不予撤销'),
  }),
});

const deregistrationByLaw = {
  expired: '有效期届满未延续',
  'person-gone': '特定资格的自然人死亡或者丧失行为能力',
  'entity-ended': '法人或者其他组织依法终止',
  'ended-by-decision': '许可依法被撤销、撤回，或者证件依法被吊销',
  'force-majeure': '不可抗力导致许可事项无法实施',
  other: '法律、法规规定的其他情形',
};

export const licDeregister = rule({
  id: 'lic-deregister',
  zh: '注销行政许可的情形',
  kind: 'list',
  versions: [
    {
      from: sinceLicensingLaw,
      until: date('2019-09-30'),
      value: items(deregistrationByLaw),
      cite: [licensingLaw('第七十条', '行政机关应当依法办理有关行政许可的注销手续')],
      verified: true,
    },
    {
      from: sinceProcedure,
      value: items({
        'no-longer-active': '不再从事许可活动且未因涉嫌违法正在被调查，申请注销',
        ...deregistrationByLaw,
      }),
      cite: [
        licensingProcedure('第四十八条', '不存在因涉嫌违法正在被市场监督管理部门或者司法机关调查的情形'),
        licensingLaw('第七十条', '行政机关应当依法办理有关行政许可的注销手续'),
      ],
      verified: true,
      note: '第一项依申请；届满、终止、撤销等依职权。',
    },
  ],
});

export const licVoid = rule({
  id: 'lic-void',
  zh: '注销时收回证件或者公告作废',
  kind: 'text',
  before: beforeProcedure,
  versions: byProcedure('注销许可的，应当收回许可证件或者公告许可证件作废。', [
    licensingProcedure('第五十二条', '应当收回行政许可证件或者公告行政许可证件作废'),
  ]),
});

export const licBanFraud = rule({
  id: 'lic-ban-fraud',
  zh: '欺骗、贿赂取得许可后再次申请',
  kind: 'period',
  versions: repeatedIn2019(
    years(3),
    {
      law: [licensingLaw('第七十九条', '申请人在三年内不得再次申请该行政许可')],
      procedure: licensingProcedure('第七十一条', '被许可人在三年内不得再次申请该行政许可'),
    },
    { note: '只及于直接关系公共安全、人身健康、生命财产安全的事项；依法给予行政处罚。' },
  ),
});

export const exitRules: readonly Rule[] = [
  licChange,
  licRenew,
  licRenewDeemed,
  licReissue,
  licWithdraw,
  licRevoke,
  licRevokeDefence,
  licRevokeNotice,
  licCancel,
  licCancelBar,
  licDeregister,
  licVoid,
  licBanFraud,
];
