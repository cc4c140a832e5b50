/** 批准检查的关口 — a published item, a lawful origin, people who may go, an approval. */
import { entItemPublic, rndCap } from '../../../law/common-rules/inspection-list.ts';
import { rndRecusal, rndTwoOfficers } from '../../../law/common-rules/inspection-officers.ts';
import { findVersionOn, type PlainDate } from '../../../law/kinds.ts';
import { certificateOn } from '../../../record/person.ts';
import type { Refusal } from '../../../record/refusal.ts';
import { findItemOn } from '../../inspection-items/procedure.ts';
import { originsOfCases } from '../choices.ts';
import { refuse } from '../refusals.ts';
import { entApprove, entKinds, entVisit, foodFlying, rndPrinciple } from '../rules/index.ts';
import { type AskedOf, findDraw, findList, type InspectionGate, type InspectionGates } from './gate.ts';

const businessIsNamed: InspectionGate<'InspectionApproved'> = ({ data, day }) => {
  if (data === null || data.partyKind === 'person' || data.partyCode !== undefined || data.unregistered) return null;
  return refuse('no-credit-code', { rule: rndCap, day });
};

/** 事项未经公布不得实施 — from 国办发〔2024〕54号 on; before it there was no list that the law required. */
export function itemRefusal(
  asked: Pick<AskedOf, 'linked' | 'day'>,
  named: { readonly itemList?: number | null | undefined; readonly item?: string | null | undefined },
): Refusal | null {
  const { linked, day } = asked;
  if (findVersionOn(entItemPublic, day) === undefined) return null;
  const list = findList(linked, named.itemList);
  const item = list && named.item ? findItemOn(list, named.item, day) : undefined;
  return item === undefined ? refuse('item-not-published', { rule: entItemPublic, day }) : null;
}

const itemIsPublished: InspectionGate<'InspectionApproved'> = (asked) =>
  asked.data === null ? null : itemRefusal(asked, asked.data);

const originFitsKind: InspectionGate<'InspectionApproved'> = ({ data, day }) => {
  if (data === null) return null;
  const { kind, origin, plan } = data;
  const wrong = () => refuse('origin-differs', { rule: entKinds, day });
  switch (kind) {
    case 'daily':
      if (origin === 'draw') return data.draw === undefined ? refuse('no-draw', { rule: rndPrinciple, day }) : null;
      if (origin !== 'plan') return wrong();
      return plan === undefined ? refuse('no-plan', { rule: rndPrinciple, day }) : null;
    case 'case':
      return originsOfCases.includes(origin) ? null : wrong();
    case 'special':
      if (origin !== 'campaign') return wrong();
      return plan === undefined ? refuse('no-plan', { rule: rndCap, day }) : null;
  }
};

/** 日常检查采用双随机的事项，不从抽取产生的不得检查. */
const drawnWhereItMust: InspectionGate<'InspectionApproved'> = ({ data, day, linked }) => {
  if (data?.kind !== 'daily' || data.origin === 'draw') return null;
  const list = findList(linked, data.itemList);
  const item = list && data.item ? findItemOn(list, data.item, day) : undefined;
  return item?.random ? refuse('must-be-drawn', { rule: rndPrinciple, day, detail: item.name }) : null;
};

/** What stands against an inspection that says it comes from a draw; the draw's officers go, and nobody else. */
function drawRefusal(
  asked: Pick<AskedOf, 'linked' | 'day'>,
  named: { readonly draw: number | null | undefined; readonly partyCode: string | null | undefined },
  inspectors: readonly string[],
): Refusal | null {
  if (typeof named.draw !== 'number') return null;
  const at = { rule: rndPrinciple, day: asked.day };
  const draw = findDraw(asked.linked, named.draw);
  if (draw === undefined) return refuse('no-draw', at);
  if (draw.announcedOn === null || draw.announcedOn > asked.day) return refuse('draw-not-announced', at);
  if (draw.drawn === null) return null;
  const row = draw.drawn.find(({ id }) => id === named.partyCode);
  if (row === undefined) return refuse('not-drawn', at);
  const same = row.officers.length === inspectors.length && row.officers.every((one) => inspectors.includes(one));
  return same ? null : refuse('not-the-drawn-officers', at);
}

const drawAgrees: InspectionGate<'InspectionApproved'> = (asked) => {
  const { data } = asked;
  return data?.origin === 'draw'
    ? drawRefusal(asked, { draw: data.draw, partyCode: data.partyCode }, data.inspectors)
    : null;
};

const changeAgreesWithDraw: InspectionGate<'InspectorsChanged'> = (asked) => {
  const { data, matter } = asked;
  return data === null ? null : drawRefusal(asked, matter.facts, data.inspectors);
};

const inspectorsMayGo: InspectionGate<'InspectionApproved'> & InspectionGate<'InspectorsChanged'> = (asked) => {
  const { day, matter, findPerson } = asked;
  for (const id of asked.data?.inspectors ?? []) {
    const person = findPerson(id);
    if (person === undefined) return refuse('inspector-unknown', { rule: rndTwoOfficers, day, detail: id });
    if (matter.facts.recused.includes(id))
      return refuse('inspector-recused', { rule: rndRecusal, day, detail: person.name });
    if (certificateOn(person, day) === undefined)
      return refuse('inspector-uncertified', { rule: rndTwoOfficers, day, detail: person.name });
  }
  return null;
};

const approvalIsLawful: InspectionGate<'InspectionApproved'> = ({ data, day }) => {
  if (data === null) return null;
  const at = { rule: entApprove, day };
  if (data.approval === 'not-required' && required(day)) return refuse('needs-approval', at);
  return data.approval === 'urgent' && data.urgency === undefined ? refuse('no-urgency', at) : null;
};

const required = (day: PlainDate): boolean => findVersionOn(entApprove, day) !== undefined;

const flyingIsFood: InspectionGate<'InspectionApproved'> = ({ data, day }) =>
  data?.flying && data.field !== 'food' ? refuse('flying-not-food', { rule: foodFlying, day }) : null;

const flyingIsNotAnnounced: InspectionGate<'NoticeIssued'> = ({ matter, day }) =>
  matter.facts.flying ? refuse('flying-not-announced', { rule: foodFlying, day }) : null;

const approvalIsAwaited: InspectionGate<'ApprovalMadeUp'> = ({ matter, day }) =>
  matter.facts.approval === 'awaited' ? null : refuse('no-approval-awaited', { rule: entApprove, day });

const visitIsNoInspection: InspectionGate<'VisitNoted'> = ({ data, day }) =>
  data === null || data.noInspection ? null : refuse('inspection-in-disguise', { rule: entVisit, day });

export const preparingGates = {
  InspectionApproved: [
    itemIsPublished,
    businessIsNamed,
    originFitsKind,
    drawnWhereItMust,
    drawAgrees,
    inspectorsMayGo,
    approvalIsLawful,
    flyingIsFood,
  ],
  NoticeIssued: [flyingIsNotAnnounced],
  InspectorsChanged: [inspectorsMayGo, changeAgreesWithDraw],
  ApprovalMadeUp: [approvalIsAwaited],
  VisitNoted: [visitIsNoInspection],
} satisfies InspectionGates;
