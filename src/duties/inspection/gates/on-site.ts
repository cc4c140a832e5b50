/** 现场的关口 — at the door: the item, the cap, the notice, the code; in the record: every line, every signature. */
import { rndCap } from '../../../law/common-rules/inspection-list.ts';
import { rndTwoOfficers } from '../../../law/common-rules/inspection-officers.ts';
import { findVersionOn } from '../../../law/kinds.ts';
import { handlersNow } from '../../../record/matter.ts';
import { findCapOn, findChecklistOn } from '../../inspection-items/procedure.ts';
import { refuse } from '../refusals.ts';
import {
  entApprove,
  entScan,
  foodFullChecklist,
  inspectionRecord,
  inspectionSignature,
  inspectionViolation,
  rndMethod,
} from '../rules/index.ts';
import { findList, type InspectionGate, type InspectionGates } from './gate.ts';
import { itemRefusal } from './preparing.ts';

const itemIsStillPublished: InspectionGate<'InspectionBegun'> = (asked) =>
  asked.data === null ? null : itemRefusal(asked, asked.matter.facts);

const rightPeopleAtTheRightPlace: InspectionGate<'InspectionBegun'> = ({ data, matter, officers, day }) => {
  if (data === null) return null;
  const { facts } = matter;
  if ((data.partyCode ?? null) !== facts.partyCode) return refuse('wrong-party', { rule: rndCap, day });
  const stray = officers.find(({ id }) => !handlersNow(matter, facts.inspectors).includes(id));
  if (stray) return refuse('not-assigned', { rule: rndTwoOfficers, day, detail: stray.name });
  return data.method === facts.method ? null : refuse('wrong-method', { rule: rndMethod, day });
};

const shownAndGiven: InspectionGate<'InspectionBegun'> = ({ data, matter, day }) => {
  if (data === null) return null;
  if (!data.certificatesShown) return refuse('no-certificate-shown', { rule: rndTwoOfficers, day });
  const needsNotice = findVersionOn(entApprove, day) !== undefined;
  if (needsNotice && !data.noticeGiven && !matter.facts.noticed) return refuse('no-notice', { rule: entApprove, day });
  const needsCode = findVersionOn(entScan, day) !== undefined;
  return needsCode && data.inspectionCode === undefined && data.noCodeReason === undefined
    ? refuse('no-code', { rule: entScan, day })
    : null;
};

const countedRightly: InspectionGate<'InspectionBegun'> = ({ data, matter, day }) => {
  const exempt = matter.facts.kind === 'special' && matter.facts.superiorOrdered;
  return data === null || data.counted === !exempt ? null : refuse('wrongly-counted', { rule: rndCap, day });
};

/**
 * 年度频次上限 — as published with the list and in force on the day; where none was published there is none. A case
 * inspection may go beyond it with a stated reason: it is needed because somebody complained or asked.
 */
const withinCap: InspectionGate<'InspectionBegun'> = ({ data, matter, day, linked, tally }) => {
  const { facts } = matter;
  if (data === null || !data.counted || data.partyCode === undefined) return null;
  const list = findList(linked, facts.itemList);
  const cap = list && findCapOn(list, day);
  if (cap === undefined) return null;
  if (cap.counts === 'on-site' && data.method !== 'on-site' && data.method !== 'sampling') return null;
  const done = tally(cap.counts === 'on-site' ? 'on-site-inspections' : 'inspections', data.partyCode);
  if (done < cap.times) return null;
  const at = { rule: rndCap, day, detail: `上限${cap.times}次，今年已检查${done}次` };
  if (facts.kind !== 'case') return refuse('over-cap', at);
  return data.overCapReason === undefined ? refuse('over-cap-unexplained', at) : null;
};

const recordIsSigned: InspectionGate<'SiteRecordMade'> = ({ data, day }) => {
  if (data === null) return null;
  if (data.ended < data.began) return refuse('times-reversed', { rule: inspectionRecord, day });
  if (data.signing === 'signed') return null;
  const at = { rule: inspectionSignature, day };
  if (data.signingReason === undefined) return refuse('no-signing-reason', at);
  return data.witness === undefined && !data.recorded ? refuse('no-witness', at) : null;
};

/** 照表检查 — the checklist in use on the day, each line answered once; a flying inspection may leave lines out. */
const checklistIsWhole: InspectionGate<'SiteRecordMade'> = ({ data, matter, day, linked }) => {
  const { facts } = matter;
  const list = findList(linked, facts.itemList);
  const checklist = list && facts.item ? findChecklistOn(list, facts.item, day) : undefined;
  if (data === null || checklist === undefined) return null;
  const rule = facts.field === 'food' ? foodFullChecklist : inspectionRecord;
  if (data.checklist !== checklist.version)
    return refuse('wrong-checklist', { rule, day, detail: `应为${checklist.version}` });
  const wanted = new Set(checklist.lines.map(({ line }) => line));
  const given = data.lines?.map(({ line }) => line) ?? [];
  const stray = given.find((line, index) => !wanted.has(line) || given.indexOf(line) !== index);
  if (stray !== undefined) return refuse('line-unknown', { rule, day, detail: `第${stray}项` });
  const missing = [...wanted].filter((line) => !given.includes(line));
  return missing.length === 0 || facts.flying
    ? null
    : refuse('lines-missing', { rule, day, detail: missing.map((line) => `第${line}项`).join('、') });
};

const clueIsOfTheParty: InspectionGate<'ViolationFound'> = ({ data, matter, day }) =>
  data === null || data.partyName === matter.facts.party
    ? null
    : refuse('not-the-party', { rule: inspectionViolation, day });

export const onSiteGates = {
  InspectionBegun: [itemIsStillPublished, rightPeopleAtTheRightPlace, shownAndGiven, countedRightly, withinCap],
  SiteRecordMade: [recordIsSigned, checklistIsWhole],
  ViolationFound: [clueIsOfTheParty],
} satisfies InspectionGates;
