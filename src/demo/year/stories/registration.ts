import { type PlainDate, yuan } from '../../../law/kinds.ts';
import { businessOf, businessOfKind, type YearBusiness } from '../businesses.ts';
import type { Chance } from '../chance.ts';
import { type Cue, openingStock, type Stage, stories } from '../stage.ts';
import type { Planned, Story, ToldAct } from '../story.ts';
import { receiptOf } from '../story.ts';
import { workdaysAfter } from '../working-year.ts';

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

/** 企业设立、变更、注销登记. */
export function registrationStories(stage: Stage): Planned[] {
  const stock = stage.chance.fork('enterprises').shuffled(stockEnterprises());
  const leaving = (index: number) => businessOf(stock[index % registrationsOfYear.deregistration] as number);
  const changing = (index: number) =>
    businessOf(
      stock[
        registrationsOfYear.deregistration + (index % (stock.length - registrationsOfYear.deregistration))
      ] as number,
    );
  return [
    ...stories(stage, 'set-up', registrationsOfYear.setUp, (cue) =>
      told(stage, cue, 'set-up', newEnterprise(cue.index)),
    ),
    ...stories(stage, 'change', registrationsOfYear.change, (cue) => told(stage, cue, 'change', changing(cue.index))),
    ...stories(stage, 'deregistration', registrationsOfYear.deregistration, (cue) =>
      told(stage, cue, 'deregistration', leaving(cue.index)),
    ),
  ];
}

/** Most come to the counter and are registered at once; the others by the net, accepted first and decided some days later. */
function* told(stage: Stage, { on, chance }: Cue, kind: Kind, business: YearBusiness): Story {
  const by = chance.one(stage.roster.holders('approval', 'case-handler')).id;
  const entityType = entityTypeOf(business);
  const electronic = chance.of(18);
  const received: ToldAct = { act: 'ApplicationReceived', by, data: applied(kind, business, electronic, chance) };
  const decidedOn = electronic ? workdaysAfter(on, chance.between(1, 5)) : on;
  const granted: ToldAct = { act: 'RegistrationGranted', by, data: grantedData(kind, business, decidedOn, chance) };
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
    data: { entityType, acceptedOn: on, needsVerification: false },
  };
  const receipts = yield { on, procedure: 'registration', acts: [received, accepted] };
  yield { on: decidedOn, procedure: 'registration', stream: receiptOf(receipts).stream, acts: [granted, ...over] };
}

const entityTypeOf = (business: YearBusiness): string => (business.number % 12 === 5 ? 'company-branch' : 'company');

const changes = ['address', 'representative', 'scope', 'capital', 'members', 'name'] as const;

function applied(kind: Kind, business: YearBusiness, electronic: boolean, chance: Chance) {
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

function grantedData(kind: Kind, business: YearBusiness, on: PlainDate, chance: Chance) {
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
    ...(kind === 'set-up' ? { licenceDatedOn: on } : {}),
    bars: [],
    opinion: '材料齐全，符合法定形式。',
  };
}
