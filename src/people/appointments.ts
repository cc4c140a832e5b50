import { addDays, dayInShanghai, type PlainDate } from '../law/kinds.ts';
import { type Post, posts } from '../law/posts.ts';
import type { Database, Writer } from '../record/database/database.ts';
import { type AskedSpan, type Entry, enter, refuseAbsent, refuseSpan } from './entry.ts';
import { type Done, type PeopleRefusal, refused } from './refusals.ts';
import { joinUnit, unitExistsOn } from './units.ts';

type Answer = Promise<Done | PeopleRefusal>;

/** 三员分立 — three posts that one person never holds on one day. */
const separateAdministrators: readonly Post[] = ['system-admin', 'security-admin', 'auditor'];

/** 到岗 — a new person of a unit, without any post: nobody may do anything before being appointed. */
export function hire(
  database: Database,
  entry: Entry,
  person: {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly from: PlainDate;
    readonly legalQualificationFrom?: PlainDate;
  },
): Answer {
  return enter(database, entry, { what: 'person-hired', subject: person.id, data: { ...person } }, async (writer) => {
    const { id, name, unit, from, legalQualificationFrom } = person;
    const impossible = refuseSpan({ from }) ?? refuseQualification(entry, legalQualificationFrom);
    if (impossible) return impossible;
    if (!(await unitExistsOn(writer, entry.bureau, unit, from))) return refused('unit-not-found', unit);
    const added = await writer.execute(
      `insert into person (bureau, id, name, hired_on, legal_qualification_from) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning id`,
      [entry.bureau, id, name, from, legalQualificationFrom ?? null],
    );
    if (added.length === 0) return refused('person-exists', id);
    await joinUnit(writer, entry.bureau, { person: id, unit, from });
    return undefined;
  });
}

/** 法律职业资格 — enters the day since which a person has it. */
export function recordLegalQualification(
  database: Database,
  entry: Entry,
  asked: { readonly person: string; readonly from: PlainDate },
): Answer {
  const line = { what: 'legal-qualification-entered', subject: asked.person, data: { ...asked } };
  return enter(database, entry, line, async (writer) => {
    const impossible = refuseQualification(entry, asked.from);
    if (impossible) return impossible;
    const changed = await writer.execute(
      'update person set legal_qualification_from = $3 where bureau = $1 and id = $2 returning id',
      [entry.bureau, asked.person, asked.from],
    );
    return changed.length === 0 ? refused('person-not-found', asked.person) : undefined;
  });
}

function refuseQualification(entry: Entry, from: PlainDate | undefined): PeopleRefusal | undefined {
  if (from === undefined) return undefined;
  return refuseSpan({ from }) ?? (from > dayInShanghai(entry.at) ? refused('in-the-future') : undefined);
}

/** 任岗 — a post from one day, until another or until ended. Refuses what overlaps, and 三员 in one hand. */
export function appoint(
  database: Database,
  entry: Entry,
  asked: { readonly person: string; readonly post: Post } & AskedSpan,
): Answer {
  const line = { what: 'person-appointed', subject: asked.person, data: { ...asked } };
  return enter(database, entry, line, async (writer) => {
    const { person, post, from, until } = asked;
    if (!Object.hasOwn(posts, post)) return refused('post-unknown', post);
    const impossible = refuseSpan(asked) ?? (await refuseAbsent(writer, entry.bureau, person, { from, until: from }));
    if (impossible) return impossible;
    const held = await postsDuring(writer, entry.bureau, person, asked);
    if (held.includes(post)) return refused('post-already-held', posts[post]);
    if (separateAdministrators.includes(post) && held.some((other) => separateAdministrators.includes(other)))
      return refused('administrators-are-separate');
    await writer.execute(
      'insert into post_holding (bureau, person, post, valid_from, valid_until) values ($1, $2, $3, $4, $5)',
      [entry.bureau, person, post, from, until ?? null],
    );
    return undefined;
  });
}

async function postsDuring(writer: Writer, bureau: number, person: string, span: AskedSpan): Promise<Post[]> {
  const rows = await writer.query<{ post: Post }>(
    `select post from post_holding
      where bureau = $1 and person = $2 and daterange(valid_from, valid_until, '[]') && daterange($3, $4, '[]')`,
    [bureau, person, span.from, span.until ?? null],
  );
  return rows.map((row) => row.post);
}

/** 免岗 — the last day on which the person holds the post. */
export function endPost(
  database: Database,
  entry: Entry,
  asked: { readonly person: string; readonly post: Post; readonly until: PlainDate },
): Answer {
  const line = { what: 'post-ended', subject: asked.person, data: { ...asked } };
  return enter(database, entry, line, async (writer) => {
    const impossible = refuseSpan({ from: asked.until });
    if (impossible) return impossible;
    const key = [entry.bureau, asked.person, asked.post, asked.until];
    const ended = await writer.execute(
      `update post_holding set valid_until = $4
        where bureau = $1 and person = $2 and post = $3 and valid_from <= $4
          and (valid_until is null or valid_until >= $4) returning post`,
      key,
    );
    if (ended.length > 0) return undefined;
    const [later] = await writer.query(
      'select 1 from post_holding where bureau = $1 and person = $2 and post = $3 and valid_from > $4',
      key,
    );
    return refused(later ? 'ends-before-it-begins' : 'post-not-held');
  });
}

/**
 * 离岗 — retirement or transfer out of the bureau: on the day after the last, the person has no post and no
 * certificate. Refused where a post begins after that day.
 */
export function leave(
  database: Database,
  entry: Entry,
  asked: { readonly person: string; readonly until: PlainDate; readonly reason: string },
): Answer {
  const line = { what: 'person-left', subject: asked.person, data: { ...asked } };
  return enter(database, entry, line, async (writer) => {
    const { person, until, reason } = asked;
    const impossible =
      refuseSpan({ from: until }) ?? (await refuseAbsent(writer, entry.bureau, person, { from: until, until }));
    if (impossible) return impossible;
    if (reason.trim() === '') return refused('reason-missing');
    const [later] = await writer.query(
      `select valid_from from post_holding where bureau = $1 and person = $2 and valid_from > $3
       union all select valid_from from unit_membership where bureau = $1 and person = $2 and valid_from > $3`,
      [entry.bureau, person, until],
    );
    if (later) return refused('ends-before-it-begins');
    await endEverything(writer, entry.bureau, asked);
    return undefined;
  });
}

async function endEverything(
  writer: Writer,
  bureau: number,
  { person, until, reason }: { person: string; until: PlainDate; reason: string },
): Promise<void> {
  for (const table of ['unit_membership', 'post_holding'])
    await writer.execute(
      `update ${table} set valid_until = $3
        where bureau = $1 and person = $2 and (valid_until is null or valid_until > $3)`,
      [bureau, person, until],
    );
  await writer.execute(
    `update certificate set recalled_on = $3, recall_reason = $4
      where bureau = $1 and person = $2 and (recalled_on is null or recalled_on > $3)`,
    [bureau, person, addDays(until, 1), reason],
  );
}
