/** 步骤和记录 — a step without the one that the law puts before it, and a step that should have been filmed and was not. */

import { coerceDocuments } from '../../duties/coercive-measure/rules.ts';
import { entApprove, inspectionRecord } from '../../duties/inspection/rules/index.ts';
import { noNoticeNoDecision, reviewRequired } from '../../duties/penalty-case/rules/index.ts';
import { serviceDecision } from '../../law/common-rules/serving.ts';
import { threeAvSelective } from '../../law/common-rules/three-systems.ts';
import type { Rule } from '../../law/kinds.ts';
import { type AlertRule, newActs } from './alert-rule.ts';

interface Requirement {
  readonly procedure: string;
  readonly after: string;
  /** One of these must have been done before. */
  readonly needs: readonly string[];
  readonly zh: string;
  readonly rule: Rule<never> | Rule;
  /** Asked only where the opening act of the matter (`o`) says so. */
  readonly where?: string;
}

/** 应有的步骤 — most of these the gates refuse already; an act recorded before a gate was there is found here. */
export const requiredSteps: readonly Requirement[] = [
  {
    procedure: 'penalty-case',
    after: 'PenaltyDecided',
    needs: ['CaseReviewed', 'LegalReviewed'],
    zh: '作出处罚决定前没有案件审核或者法制审核',
    rule: reviewRequired,
  },
  {
    procedure: 'penalty-case',
    after: 'PenaltyDecided',
    needs: ['PenaltyNoticeServed'],
    zh: '作出处罚决定前没有告知',
    rule: noNoticeNoDecision,
  },
  {
    procedure: 'penalty-case',
    after: 'CaseClosed',
    needs: ['DocumentServed', 'PublicNoticeCompleted', 'CaseNotFiled'],
    zh: '结案前没有送达',
    rule: serviceDecision,
  },
  {
    procedure: 'inspection',
    after: 'ResultDetermined',
    needs: ['SiteRecordMade', 'InspectionFrustrated'],
    zh: '确定检查结果前没有检查记录',
    rule: inspectionRecord,
  },
  {
    procedure: 'inspection',
    after: 'ResultDetermined',
    needs: ['ApprovalMadeUp'],
    zh: '情况紧急先行检查，没有补办批准',
    rule: entApprove,
    where: `(o.body::json #>> '{data,approval}') = 'urgent'`,
  },
  {
    procedure: 'coercive-measure',
    after: 'MeasureEnded',
    needs: ['ItemsListed'],
    zh: '查封、扣押没有开具清单',
    rule: coerceDocuments,
  },
];

const missing = ({ procedure, after, needs, zh, rule, where = 'true' }: Requirement): string => `
  select a.stream, a.position::text || '-' || '${needs[0]}' as key, a.done_on as happened_on, '${zh}' as finding,
         '${rule.id}' as article, null::text as person, null::json as data
    from ${newActs(procedure, after)}
     and exists (select from act o where o.bureau = a.bureau and o.stream = a.stream and o.version = 1 and ${where})
     and not exists (select from act b where b.bureau = a.bureau and b.stream = a.stream and b.version < a.version
                       and b.type in (${needs.map((need) => `'${need}'`).join(', ')}))`;

interface Filmed {
  readonly procedure: string;
  readonly act: string;
  /** A condition over the act's data (`d`). */
  readonly unfilmed: string;
  readonly zh: string;
}

export const filmedSteps: readonly Filmed[] = [
  {
    procedure: 'inspection',
    act: 'SiteRecordMade',
    unfilmed: `(d ->> 'recorded') = 'false'`,
    zh: '现场检查没有录音、录像',
  },
  {
    procedure: 'penalty-case',
    act: 'DocumentServed',
    unfilmed: `(d ->> 'way') = 'left' and coalesce(d ->> 'recorded', 'false') = 'false' and coalesce(d ->> 'leftWay', '') <> 'recorded'`,
    zh: '留置送达没有拍照、录像',
  },
  {
    procedure: 'penalty-case',
    act: 'PublicNoticePosted',
    unfilmed: `(d ->> 'place') = 'posted' and (d ->> 'recorded') = 'false'`,
    zh: '张贴公告送达没有拍照、录像',
  },
];

const unfilmed = ({ procedure, act, unfilmed: condition, zh }: Filmed): string => `
  select a.stream, a.position::text as key, a.done_on as happened_on, '${zh}' as finding,
         null::text as article, null::text as person, null::json as data
    from act a cross join lateral (select a.body::json -> 'data' as d) said
   where a.bureau = :bureau and a.position > :after and a.position <= :until
     and a.procedure = '${procedure}' and a.type = '${act}' and ${condition}`;

export const stepRules: readonly AlertRule[] = [
  {
    id: 'step-missing',
    zh: '缺少法定步骤',
    basis: null,
    looksAt: 'act',
    severity: 'serious',
    owner: 'handlers',
    find: requiredSteps.map(missing).join('\n  union all'),
  },
  {
    id: 'recording-missing',
    zh: '缺少音像记录',
    basis: threeAvSelective,
    looksAt: 'act',
    severity: 'reminder',
    owner: 'handlers',
    find: filmedSteps.map(unfilmed).join('\n  union all'),
  },
];
