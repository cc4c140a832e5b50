import type { PlainDate } from '../law/kinds.ts';
import type { Reader } from '../record/database/database.ts';
import type { Certificate, Person, PostHolding } from '../record/person.ts';

/** 机构 — 局机关科室 `section`, 监管所 `station`, 稽查大队 `brigade`. */
export type UnitKind = 'section' | 'station' | 'brigade';

export const unitKinds: Record<UnitKind, string> = {
  section: '局机关科室',
  station: '监管所',
  brigade: '稽查大队',
};

/** One unit of the bureau, from the day it was set up until its last day. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly from: PlainDate;
  readonly until?: PlainDate;
}

/** 花名册 — everybody of one bureau with posts and certificates, and its units, in memory. */
export interface Roster {
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
  findPerson(id: string): Person | undefined;
  /** Throws `RangeError` for an id that no person of the bureau has. */
  getPerson(id: string): Person;
  findUnit(id: string): Unit | undefined;
}

/** A roster of these people and units: pure, for tests and for whoever has them already. */
export function rosterOf(people: readonly Person[], units: readonly Unit[]): Roster {
  const personById = new Map(people.map((person) => [person.id, person]));
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  return {
    people,
    units,
    findPerson: (id) => personById.get(id),
    getPerson: (id) => {
      const person = personById.get(id);
      if (!person) throw new RangeError(`没有人员 ${id}`);
      return person;
    },
    findUnit: (id) => unitById.get(id),
  };
}

/**
 * Reads the whole roster of a bureau: hundreds of people, one statement, so that it shows one moment.
 * A person's unit is the last one that the person was put into; transfers ahead of their day are refused.
 */
export async function loadRoster(reader: Reader, bureau: number): Promise<Roster> {
  const [row] = await reader.query<{ people: PersonRow[]; units: UnitRow[] }>(rosterStatement, [bureau]);
  return rosterOf((row?.people ?? []).map(personOf), (row?.units ?? []).map(unitOf));
}

interface Span {
  from: PlainDate;
  until: PlainDate | null;
}
interface UnitRow extends Span {
  id: string;
  name: string;
  kind: UnitKind;
}
interface CertificateRow {
  number: string;
  from: PlainDate;
  until: PlainDate;
  recalledOn: PlainDate | null;
  suspended: Span[];
}
interface PersonRow {
  id: string;
  name: string;
  unit: string;
  legalQualification: boolean;
  leftOn: PlainDate | null;
  posts: (Span & { post: PostHolding['post'] })[];
  certificates: CertificateRow[];
}

const rosterStatement = `
select
  (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'kind', u.kind, 'from', u.valid_from,
      'until', u.valid_until) order by u.id), '[]')
     from unit u where u.bureau = $1) as units,
  (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name,
      'legalQualification', p.legal_qualification_from is not null,
      'unit', (select m.unit from unit_membership m where m.bureau = p.bureau and m.person = p.id
                order by m.valid_from desc limit 1),
      'leftOn', (select m.valid_until from unit_membership m where m.bureau = p.bureau and m.person = p.id
                order by m.valid_from desc limit 1),
      'posts', (select coalesce(jsonb_agg(jsonb_build_object('post', h.post, 'from', h.valid_from,
            'until', h.valid_until) order by h.valid_from, h.post), '[]')
          from post_holding h where h.bureau = p.bureau and h.person = p.id),
      'certificates', (select coalesce(jsonb_agg(jsonb_build_object('number', c.number, 'from', c.valid_from,
            'until', c.valid_until, 'recalledOn', c.recalled_on,
            'suspended', (select coalesce(jsonb_agg(jsonb_build_object('from', s.valid_from, 'until', s.valid_until)
                  order by s.valid_from), '[]')
                from certificate_suspension s
               where s.bureau = c.bureau and s.number = c.number and s.certificate_from = c.valid_from))
            order by c.valid_from, c.number), '[]')
          from certificate c where c.bureau = p.bureau and c.person = p.id)) order by p.id), '[]')
     from person p where p.bureau = $1) as people`;

function spanOf(span: Span): { from: PlainDate; until?: PlainDate } {
  return span.until === null ? { from: span.from } : { from: span.from, until: span.until };
}

function unitOf(row: UnitRow): Unit {
  return { id: row.id, name: row.name, kind: row.kind, ...spanOf(row) };
}

function personOf(row: PersonRow): Person {
  const { id, name, unit, legalQualification, leftOn } = row;
  const posts = row.posts.map((held) => ({ post: held.post, ...spanOf(held) }));
  const person = { id, name, unit, legalQualification, posts, certificates: row.certificates.map(certificateOf) };
  return leftOn === null ? person : { ...person, leftOn };
}

function certificateOf(row: CertificateRow): Certificate {
  const { number, from, until, recalledOn } = row;
  const certificate = { number, from, until, suspended: row.suspended.map(spanOf) };
  return recalledOn === null ? certificate : { ...certificate, recalledOn };
}
