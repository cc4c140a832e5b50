import { dateInChinese, type PlainDate } from '../../law/kinds.ts';
import { postsOn } from '../../people/permission.ts';
import { type Certificate, certificateOn, type Person } from '../../record/person.ts';
import { normalForSearch } from '../../record/search-grams.ts';
import type { OpenBureau } from '../bureau.ts';
import { postName } from './timeline.ts';

/** 人员 — everybody of the bureau with the posts of today and all certificates. */
export function listPeople(bureau: OpenBureau) {
  return bureau.roster.people.map((person) => shownPerson(bureau, person));
}

/** People whose name holds the text, at most twenty. */
export function searchPeople(bureau: OpenBureau, q: string) {
  const wanted = normalForSearch(q);
  if (wanted === '') return [];
  const found = bureau.roster.people.filter((person) => normalForSearch(person.name).includes(wanted));
  return found.slice(0, 20).map((person) => shownPerson(bureau, person));
}

function shownPerson(bureau: OpenBureau, person: Person) {
  const today = bureau.record.today();
  return {
    id: person.id,
    name: person.name,
    unit: bureau.roster.findUnit(person.unit)?.name ?? person.unit,
    posts: postsOn(person, today).map((post) => ({ post, zh: postName(post) })),
    certificates: person.certificates.map((certificate) => ({
      number: certificate.number,
      from: certificate.from,
      until: certificate.until,
      state: stateOf(person, certificate, today),
    })),
  };
}

function stateOf(person: Person, certificate: Certificate, today: PlainDate): string {
  if (certificate.recalledOn !== undefined && certificate.recalledOn <= today)
    return `已于${dateInChinese(certificate.recalledOn)}收回`;
  if (today < certificate.from) return '尚未生效';
  if (today > certificate.until) return '已过有效期';
  return certificateOn({ ...person, certificates: [certificate] }, today) ? '有效' : '暂扣';
}
