/** The shape of the gates of a complaint, and what several of them ask. */
import { addMonths, dateInChinese, findVersionOn, type PlainDate } from '../../../law/kinds.ts';
import type { ActName, DataOf } from '../../../law/procedure.ts';
import type { Asked, Gate } from '../../../record/duty.ts';
import type { ComplaintFacts } from '../facts.ts';
import type { ComplaintTable } from '../procedure.ts';
import { cmpMaterials, cmpThreeYears } from '../rules/index.ts';

export type ComplaintAct = ActName<ComplaintTable>;
export type ComplaintGate<N extends ComplaintAct> = Gate<ComplaintFacts, DataOf<ComplaintTable, N>>;
export type ComplaintGates = { readonly [N in ComplaintAct]?: readonly ComplaintGate<N>[] };
export type ComplaintAsked = Asked<ComplaintFacts, unknown>;

const partNames = {
  name: '投诉人的姓名',
  phone: '投诉人的电话号码',
  contact: '投诉人的通讯地址',
  operator: '被投诉人的地址',
  claims: '具体的投诉请求',
  disputeFacts: '消费者权益争议事实',
  agent: '授权委托书原件、受托人身份证明',
} as const;

/** 缺少的材料 — the parts of a complaint that the rule of the day asks for and that are not there, in Chinese. */
export function missingMaterials({ materials }: ComplaintFacts, day: PlainDate): readonly string[] {
  if (!findVersionOn(cmpMaterials, day)) return [];
  const there: Record<keyof typeof partNames, boolean> = {
    name: materials.name,
    phone: materials.phone,
    contact: materials.contact,
    operator: materials.operatorAddress,
    claims: materials.claims.length > 0,
    disputeFacts: materials.disputeFacts,
    agent: materials.agent !== 'incomplete',
  };
  return (Object.keys(partNames) as (keyof typeof partNames)[]).filter((part) => !there[part]).map((p) => partNames[p]);
}

/** 超过三年 — the sentence that says so, or undefined where the days do not show it. */
export function findThreeYearsOver({ knewOn, receivedOn }: ComplaintFacts, day: PlainDate): string | undefined {
  const version = findVersionOn(cmpThreeYears, day);
  if (!version || knewOn === null) return undefined;
  const lastDay = addMonths(knewOn, version.value.count * 12);
  if ((receivedOn ?? day) <= lastDay) return undefined;
  return `${dateInChinese(knewOn)}知道或者应当知道，${dateInChinese(lastDay)}届满`;
}

/** Whether the proof of identity that was asked for failed: false, another's name, refused, or not given in time. */
export function identityFailed({ proof }: ComplaintFacts, day: PlainDate): 'false' | 'identity' | null {
  if (proof === null || proof.result === 'real') return null;
  if (proof.result === 'false') return 'false';
  if (proof.result !== null) return 'identity';
  return proof.until !== null && proof.until < day ? 'identity' : null;
}
