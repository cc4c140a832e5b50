import { type PlainDate, yuan } from '../../../law/kinds.ts';
import { businessOf, businessOfKind, type YearBusiness } from '../businesses.ts';
import type { Chance } from '../chance.ts';
import { openingStock, type Stage } from '../stage.ts';
import type { Planned, Story, ToldAct } from '../story.ts';
import { receiptOf } from '../story.ts';
import { spreadOver, workdaysAfter } from '../working-year.ts';

/** Registrations of enterprises that the year accepts. */
export const registrationsOfYear = { setUp: 7_108, change: 6_811, deregistration: 2_905 } as const;

/** The numbers of businesses that the year itself sets up. */
export const newEnterprise = (index: number): YearBusiness => businessOfKind(1_000_000 + index, 'enterprise');

/** The enterprises of the opening stock. */
function stockEnterprises(): readonly number[] {
  return Array.from({ length: openingStock }, (_, number) => number).filter(
    (number) => businessOf(number).kind === 'enterprise',
  );
}

type Kind = 'set-up' | 'change' | 'deregistration';

/** 登记安排 — a registration as it will go: most come to the counter and are registered at once, the others by the net. */
export interface PlannedRegistration {
  readonly name: string;
  readonly kind: Kind;
  readonly business: YearBusiness;
  readonly on: PlainDate;
  readonly decidedOn: PlainDate;
  readonly electronic: boolean;
  readonly chance: Chance;
}

/** Registrations of the year, laid down before they begin: the register of businesses is filled from the same plan. */
export function registrationsOf(stage: Stage): readonly PlannedRegistration[] {
  const stock = stage.chance.fork('enterprises').shuffled(stockEnterprises());
  const left = registrationsOfYear.deregistration * stage.scale; // none leaves twice, however often the year is told
  const leaving = stock.slice(0, left);
  const staying = stock.slice(left);
  const of = (kind: Kind, count: number, businessFor: (index: number) => YearBusiness) => {
    const chance = stage.chance.fork(kind);
    return spreadOver(count * stage.scale, stage.first, stage.last, chance).map((on, index): PlannedRegistration => {
      const own = chance.fork(index);
      const electronic = own.of(18);
      const decidedOn = electronic ? workdaysAfter(on, own.between(1, 5)) : on;
      return { name: `${kind}-${index}`, kind, business: businessFor(index), on, decidedOn, electronic, chance: own };
    });
  };
  return [
    ...of('set-up', registrationsOfYear.setUp, newEnterprise),
    ...of('change', registrationsOfYear.change, (index) => businessOf(staying[index % staying.length] as number)),
    ...of('deregistration', registrationsOfYear.deregistration, (index) =>
      businessOf(leaving[index % leaving.length] as number),
    ),
  ];
}

/** 企业设立、变更、注销登记. */
export function registrationStories(stage: Stage): Planned[] {
  return registrationsOf(stage).map((plan) => ({ name: plan.name, on: plan.on, tell: () => told(stage, plan) }));
}

/** By the net it is accepted first and decided some days later. */
function* told(stage: Stage, plan: PlannedRegistration): Story {
  const { kind, business, on, decidedOn, electronic, chance } = plan;
  const by = chance.one(stage.roster.holders('approval', 'case-handler')).id;
  const received: ToldAct = { act: 'ApplicationReceived', by, data: applied(plan) };
  const granted: ToldAct = { act: 'RegistrationGranted', by, data: grantedData(plan) };
  const over: ToldAct[] = [
    kind === 'deregistration'
      ? { act: 'LicenceRecovered', by, data: { certificate: 'recovered' } }
      : {
          act: 'LicenceIssued',
          by,
          data: { handling: kind === 'set-up' ? 'new' : 'replaced', received: '经办人领取。' },
        },
    { act: 'RegistrationPublished', by, data: {} },
  ];
  if (!electronic) {
    yield { on, procedure: 'registration', acts: [received, granted, ...over] };
    return;
  }
  const accepted: ToldAct = {
    act: 'ApplicationAccepted',
    by,
    data: { entityType: entityTypeOf(business), acceptedOn: on, needsVerification: false },
  };
  const receipts = yield { on, procedure: 'registration', acts: [received, accepted] };
  yield { on: decidedOn, procedure: 'registration', stream: receiptOf(receipts).stream, acts: [granted, ...over] };
}

const entityTypeOf = (business: YearBusiness): string => (business.number % 12 === 5 ? 'company-branch' : 'company');

const changes = ['address', 'representative', 'scope', 'capital', 'members', 'name'] as const;

function applied({ kind, business, electronic, chance }: PlannedRegistration) {
  return {
    kind,
    entityType: entityTypeOf(business),
    entityName: business.name,
    ...(kind === 'set-up' ? {} : { entityCode: business.code }),
    identityVerified: true,
    channel: electronic ? 'electronic' : 'on-site',
    ...(kind === 'change' ? { changed: [chance.one(changes)] } : {}),
    ...(kind === 'deregistration' ? { ground: 'dissolved' } : {}),
    materials: '申请书、有关决议及身份证明。',
  };
}

function grantedData({ kind, business, decidedOn, chance }: PlannedRegistration) {
  const entry = {
    name: business.name,
    uscc: business.code,
    address: business.address,
    representative: business.person,
    capital: yuan(10_000 * chance.between(5, 500)),
    scope: '依法须经批准的项目，经批准后方可开展经营活动（演示）。',
  };
  return {
    kind,
    ...(kind === 'deregistration' ? {} : { entry }),
    ...(kind === 'set-up' ? { licenceDatedOn: decidedOn } : {}),
    bars: [],
    opinion: '材料齐全，符合法定形式。',
  };
}
