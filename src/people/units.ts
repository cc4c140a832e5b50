import type { PlainDate } from '../law/kinds.ts';
import { dayInShanghai } from '../law/kinds.ts';
import type { Database, Writer } from '../record/database/database.ts';
import { type Entry, enter, refuseAbsent, refuseSpan } from './entry.ts';
import { type Done, type PeopleRefusal, refused } from './refusals.ts';
import type { UnitKind } from './roster.ts';

type Answer = Promise<Done | PeopleRefusal>;

/** 设立机构 — a unit from its first day. Refuses an id that was ever used: a unit keeps its id when renamed. */
export function establishUnit(
  database: Database,
  entry: Entry,
  unit: { readonly id: string; readonly name: string; readonly kind: UnitKind; readonly from: PlainDate },
): Answer {
  return enter(database, entry, { what: 'unit-established', subject: unit.id, data: { ...unit } }, async (writer) => {
    const impossible = refuseSpan({ from: unit.from });
    if (impossible) return impossible;
    const added = await writer.execute(
      `insert into unit (bureau, id, name, kind, valid_from) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning id`,
      [entry.bureau, unit.id, unit.name, unit.kind, unit.from],
    );
    return added.length === 0 ? refused('unit-exists', unit.id) : undefined;
  });
}

/** 撤并机构 — its last day. Refused while anybody is in it after that day. */
export function dissolveUnit(database: Database, entry: Entry, asked: { unit: string; until: PlainDate }): Answer {
  const line = { what: 'unit-dissolved', subject: asked.unit, data: { ...asked } };
  return enter(database, entry, line, async (writer) => {
    const unit = await findUnit(writer, entry.bureau, asked.unit);
    if (!unit) return refused('unit-not-found', asked.unit);
    const impossible = refuseSpan({ from: unit.valid_from, until: asked.until });
    if (impossible) return impossible;
    if (unit.valid_until !== null && unit.valid_until < asked.until) return refused('unit-not-found', asked.unit);
    const [still] = await writer.query(
      `select person from unit_membership
        where bureau = $1 and unit = $2 and (valid_until is null or valid_until > $3) limit 1`,
      [entry.bureau, asked.unit, asked.until],
    );
    if (still) return refused('unit-has-people');
    await writer.execute('update unit set valid_until = $3 where bureau = $1 and id = $2', [
      entry.bureau,
      asked.unit,
      asked.until,
    ]);
    return undefined;
  });
}

/**
 * 调动 — moves a person to another unit from a day on. Entered on that day or later, because the roster knows one
 * present unit: a transfer entered ahead would show tomorrow's cases today.
 */
export function transfer(
  database: Database,
  entry: Entry,
  asked: { person: string; unit: string; from: PlainDate },
): Answer {
  const line = { what: 'person-transferred', subject: asked.person, data: { ...asked } };
  return enter(database, entry, line, async (writer) => {
    const { person, unit, from } = asked;
    const impossible =
      refuseSpan({ from }) ?? (await refuseAbsent(writer, entry.bureau, person, { from, until: from }));
    if (impossible) return impossible;
    if (from > dayInShanghai(entry.at)) return refused('in-the-future');
    const [later] = await writer.query(
      'select 1 from unit_membership where bureau = $1 and person = $2 and valid_from >= $3',
      [entry.bureau, person, from],
    );
    if (later) return refused('transfer-not-later');
    if (!(await unitExistsOn(writer, entry.bureau, unit, from))) return refused('unit-not-found', unit);
    await writer.execute(
      `update unit_membership set valid_until = $3::date - 1
        where bureau = $1 and person = $2 and valid_until is null`,
      [entry.bureau, person, from],
    );
    await joinUnit(writer, entry.bureau, asked);
    return undefined;
  });
}

/** Puts a person into a unit from a day on; the caller has checked unit and day. */
export async function joinUnit(
  writer: Writer,
  bureau: number,
  { person, unit, from }: { person: string; unit: string; from: PlainDate },
): Promise<void> {
  await writer.execute('insert into unit_membership (bureau, person, unit, valid_from) values ($1, $2, $3, $4)', [
    bureau,
    person,
    unit,
    from,
  ]);
}

/** Whether the unit takes people on the day: set up, and not to be dissolved. */
export async function unitExistsOn(writer: Writer, bureau: number, id: string, day: PlainDate): Promise<boolean> {
  const unit = await findUnit(writer, bureau, id);
  return unit !== undefined && unit.valid_from <= day && unit.valid_until === null;
}

async function findUnit(writer: Writer, bureau: number, id: string) {
  const rows = await writer.query<{ valid_from: PlainDate; valid_until: PlainDate | null }>(
    'select valid_from, valid_until from unit where bureau = $1 and id = $2',
    [bureau, id],
  );
  return rows[0];
}
