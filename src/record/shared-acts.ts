import { dutyDivision } from '../law/common-rules/division.ts';
import * as field from '../law/fields.ts';
import type { ActDefinition } from '../law/procedure.ts';
import type { Act } from './act.ts';
import type { AnyDuty, Description, Gate } from './duty.ts';
import { handlersNow, handoversDue, type Matter } from './matter.ts';
import { certificateOn } from './person.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusals.ts';

type Shared = Omit<ActDefinition, 'from' | 'shared' | 'anytime'>;

const heads = ['unit-head', 'bureau-head'] as const;

/** 各程序共有的行为 — what may happen to any matter that somebody handles: a second unit joins, a handler hands over. */
export const sharedActs = {
  JointHandlingArranged: {
    zh: '安排联合办理',
    by: heads,
    signatures: ['bureau-head'],
    basis: [dutyDivision],
    joins: 'jointOfficers',
    data: field.data({
      jointOfficers: field.people('参加机构的办案人员'),
      division: field.paragraph('两个机构的分工'),
    }),
  },
  JointHandlingEnded: {
    zh: '结束联合办理',
    by: heads,
    signatures: ['bureau-head'],
    basis: [dutyDivision],
    data: field.data({ reason: field.paragraph('原因和后续安排') }),
  },
  HandoverRequired: {
    zh: '须交接',
    by: [],
    reaction: true,
    basis: [dutyDivision],
    data: field.data({ person: field.person('不能继续承办的人员'), why: field.paragraph('原因') }),
  },
  HandoverLifted: {
    zh: '不再须交接',
    by: [],
    reaction: true,
    basis: [dutyDivision],
    data: field.data({ person: field.person('可以继续承办的人员'), why: field.paragraph('原因') }),
  },
  OfficerHandedOver: {
    zh: '交接承办人',
    by: heads,
    basis: [dutyDivision],
    data: field.data({
      outgoing: field.person('移交人'),
      incoming: field.people('接办人'),
      papers: field.paragraph('移交的案卷、证据、财物和办理进度'),
    }),
  },
} as const satisfies Readonly<Record<string, Shared>>;

type SharedName = keyof typeof sharedActs;
type DataOfShared<N extends SharedName> = field.Static<(typeof sharedActs)[N]['data']>;
type SharedGate<N extends SharedName> = Gate<unknown, DataOfShared<N>>;

/** Everybody named is known, of certificate on the day and not recused; else why not. */
const fitToHandle = (
  ids: readonly string[],
  asked: Parameters<Gate<unknown, unknown>>[0],
  recused: readonly string[],
) => {
  for (const id of ids) {
    const person = asked.findPerson(id);
    if (!person) return refuse('unknown-person', { detail: id });
    const at = { rule: dutyDivision, day: asked.day, detail: person.name };
    if (recused.includes(id)) return refuse('recused', at);
    if (!certificateOn(person, asked.day)) return refuse('no-certificate', at);
  }
  return null;
};

type Gates = { readonly [N in SharedName]?: readonly SharedGate<N>[] };

function gatesFor(describe: AnyDuty['describe']): Gates {
  const described = (matter: Matter): Description => describe(matter.facts, matter);
  return {
    JointHandlingArranged: [
      ({ matter, day }) => (matter.joint ? refuse('joint-already', { rule: dutyDivision, day }) : null),
      (asked) => {
        if (asked.data === null) return null;
        const { jointOfficers } = asked.data;
        return fitToHandle(jointOfficers, asked, described(asked.matter).recused) ?? otherUnit(asked, jointOfficers);
      },
    ],
    JointHandlingEnded: [
      ({ matter, day }) => (matter.joint ? null : refuse('joint-none', { rule: dutyDivision, day })),
    ],
    OfficerHandedOver: [
      (asked) => {
        if (asked.data === null) return null;
        const { outgoing, incoming } = asked.data;
        const at = { rule: dutyDivision, day: asked.day };
        const description = described(asked.matter);
        const known = isHandledBy(description, asked.matter, outgoing) || isDue(asked.matter, outgoing);
        if (!known) return refuse('handover-not-handler', at);
        if (incoming.includes(outgoing)) return refuse('handover-to-itself', at);
        return fitToHandle(incoming, asked, description.recused);
      },
    ],
  };
}

function otherUnit(asked: Parameters<SharedGate<'JointHandlingArranged'>>[0], ids: readonly string[]): Refusal | null {
  const units = new Set(ids.map((id) => asked.findPerson(id)?.unit));
  const at = { rule: dutyDivision, day: asked.day };
  if (units.size > 1) return refuse('joint-one-unit', at);
  return units.has(asked.matter.unit) ? refuse('joint-other-unit', at) : null;
}

/** Whether the person handles the matter: named on it, or its opener while nobody is named. */
export function isHandledBy({ officers }: Description, matter: Matter, person: string): boolean {
  return officers.length > 0 ? officers.includes(person) : matter.openedBy === person;
}

const isDue = (matter: Matter, person: string): boolean => handoversDue(matter).some((due) => due.person === person);

/** The duty with the shared acts in its table, and with its people as joint handling and hand-overs left them. */
export function withSharedActs(duty: AnyDuty): AnyDuty {
  if (duty.procedure.withoutHandlers) return duty;
  const from = Object.entries(duty.procedure.states).flatMap(([state, { final }]) => (final ? [] : [state]));
  const added = Object.entries<Shared>(sharedActs).map(([name, act]): [string, ActDefinition] => [
    name,
    { ...act, from, shared: true, anytime: true },
  ]);
  const describe: AnyDuty['describe'] = (facts, matter) => {
    const description = duty.describe(facts, matter);
    if (matter.joint === undefined && matter.handovers.length === 0) return description;
    const named = description.officers.length > 0 ? description.officers : [matter.openedBy];
    const officers = handlersNow(matter, named);
    return { ...description, officers, ...(description.supervised ? { supervised: officers } : {}) };
  };
  return {
    ...duty,
    describe,
    procedure: { ...duty.procedure, acts: { ...duty.procedure.acts, ...Object.fromEntries(added) } },
    gates: { ...duty.gates, ...(gatesFor(describe) as AnyDuty['gates']) },
  };
}

/** What a shared act changes on its matter. */
export function afterSharedAct(matter: Matter, act: Act): Partial<Matter> {
  switch (act.type as SharedName) {
    case 'JointHandlingArranged': {
      const { jointOfficers } = act.body.data as DataOfShared<'JointHandlingArranged'>;
      return { joint: { unit: act.body.unit ?? '', officers: jointOfficers, since: act.doneOn } };
    }
    case 'JointHandlingEnded':
      return { joint: undefined };
    case 'HandoverRequired': {
      const { person, why } = act.body.data as DataOfShared<'HandoverRequired'>;
      return { handovers: [...withoutDue(matter, person), { person, since: act.doneOn, why }] };
    }
    case 'HandoverLifted': {
      const { person } = act.body.data as DataOfShared<'HandoverLifted'>;
      return { handovers: withoutDue(matter, person) };
    }
    case 'OfficerHandedOver': {
      const { outgoing: person, incoming: to } = act.body.data as DataOfShared<'OfficerHandedOver'>;
      const due = handoversDue(matter).find((handover) => handover.person === person);
      const handover = { person, since: due?.since ?? act.doneOn, why: due?.why ?? '工作需要', to };
      return { handovers: [...withoutDue(matter, person), handover] };
    }
  }
}

const withoutDue = (matter: Matter, person: string) =>
  matter.handovers.filter((handover) => handover.person !== person || handover.to !== undefined);
