import { date } from '../../law/kinds.ts';
import { appoint, hire, leave } from '../../people/appointments.ts';
import { registerCertificate } from '../../people/certificates.ts';
import { type Entry, enterTogether } from '../../people/entry.ts';
import { establishUnit } from '../../people/units.ts';
import type { Database } from '../../record/database/database.ts';
import { expectEntered, units as unitsThere } from '../people.ts';
import { enforcingUnits, type YearMember, yearMembers } from './members.ts';

const since = date('2018-01-01');
const certificatesUntil = date('2029-12-31');

/** 演示年度人员 — the units and people of the year, on top of those of the small demonstration. Throws where one is refused. */
export function settleYearPeople(database: Database, entry: Entry): Promise<void> {
  return enterTogether(database, async (together) => {
    for (const unit of enforcingUnits) {
      if (unitsThere.some(({ id }) => id === unit.id)) continue;
      expectEntered(await establishUnit(together, entry, { ...unit, from: since }));
    }
    for (const member of yearMembers()) await settle(together, entry, member);
  });
}

async function settle(database: Database, entry: Entry, member: YearMember): Promise<void> {
  const { id: person, name, unit, post, certificate: number } = member;
  const hired = { id: person, name, unit, from: since, ...(member.legal ? { legalQualificationFrom: since } : {}) };
  expectEntered(await hire(database, entry, hired));
  expectEntered(await appoint(database, entry, { person, post, from: since }));
  // What a newcomer holds is issued by an act of the year; what the others hold was there before it.
  if (!member.newcomer)
    expectEntered(
      await registerCertificate(database, entry, { person, number, from: since, until: certificatesUntil }),
    );
  if (member.leaves)
    expectEntered(await leave(database, entry, { person, until: member.leaves, reason: '退休或者调离（演示）' }));
}
