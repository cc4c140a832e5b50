import { randomBytes } from 'node:crypto';
import { date, type PlainDate } from '../law/kinds.ts';
import { type Post, posts } from '../law/posts.ts';
import { openAccount } from '../people/accounts.ts';
import { appoint, hire } from '../people/appointments.ts';
import { registerCertificate } from '../people/certificates.ts';
import { type Entry, enterTogether } from '../people/entry.ts';
import { establishUnit } from '../people/units.ts';
import type { Database } from '../record/database/database.ts';
import type { Refusal } from '../record/refusal.ts';

/** One line of the list that a fresh installation prints. */
export interface DemonstrationAccount {
  readonly login: string;
  readonly name: string;
  readonly post: string;
}

export const units = [
  { id: 'station-1', name: '第一监管所', kind: 'station' },
  { id: 'station-2', name: '第二监管所', kind: 'station' },
  { id: 'law', name: '法规科', kind: 'section' },
  { id: 'office', name: '局机关', kind: 'section' },
  { id: 'supervision-body', name: '行政执法监督机构（派驻席位）', kind: 'section' },
] as const;

/** What a fresh installation prints: the accounts, and the one password of them all. */
export interface DemonstrationAccounts {
  readonly password: string;
  readonly accounts: readonly DemonstrationAccount[];
}

interface Member {
  readonly id: string;
  readonly name: string;
  readonly unit: (typeof units)[number]['id'];
  readonly post: Post;
  readonly certificate?: string;
  readonly legal?: true;
}

/** Fictitious people, one or more for each post. */
export const members: readonly Member[] = [
  { id: 'wang', name: '王某甲', unit: 'station-1', post: 'case-handler', certificate: '演示0001' },
  { id: 'zhao', name: '赵某乙', unit: 'station-1', post: 'case-handler', certificate: '演示0002' },
  { id: 'qian', name: '钱某丙', unit: 'station-2', post: 'case-handler', certificate: '演示0003' },
  { id: 'zhou', name: '周某丁', unit: 'station-2', post: 'case-handler', certificate: '演示0004' },
  { id: 'li', name: '李某戊', unit: 'station-1', post: 'unit-head', certificate: '演示0005' },
  { id: 'cui', name: '崔某己', unit: 'station-2', post: 'unit-head', certificate: '演示0006' },
  { id: 'wu', name: '吴某庚', unit: 'law', post: 'case-reviewer' },
  { id: 'zheng', name: '郑某辛', unit: 'law', post: 'legal-reviewer', legal: true },
  { id: 'he', name: '何某壬', unit: 'law', post: 'review-head', legal: true },
  { id: 'chen', name: '陈某癸', unit: 'office', post: 'bureau-head', certificate: '演示0007' },
  { id: 'chu', name: '褚某子', unit: 'office', post: 'bureau-chief', certificate: '演示0008' },
  { id: 'jiang', name: '蒋某丑', unit: 'station-1', post: 'complaint-officer' },
  { id: 'wei', name: '卫某寅', unit: 'law', post: 'supervisor' },
  { id: 'shi', name: '施某戌', unit: 'supervision-body', post: 'external-supervisor' },
  { id: 'shen', name: '沈某卯', unit: 'office', post: 'personnel' },
  { id: 'han', name: '韩某辰', unit: 'office', post: 'statistician' },
  { id: 'yang', name: '杨某巳', unit: 'office', post: 'system-admin' },
  { id: 'zhu', name: '朱某午', unit: 'office', post: 'security-admin' },
  { id: 'qin', name: '秦某未', unit: 'office', post: 'auditor' },
];

const since = date('2018-01-01');

/** 演示人员 — units, people, certificates and one account for each; all fictitious. Throws where an entry is refused. */
export async function settlePeople(
  database: Database,
  entry: Entry,
  certificatesUntil: PlainDate,
): Promise<DemonstrationAccounts> {
  const password = randomBytes(9).toString('base64url');
  await enterTogether(database, async (together) => {
    for (const unit of units) expectEntered(await establishUnit(together, entry, { ...unit, from: since }));
    for (const { id, name, unit, post, certificate: number, legal } of members) {
      const hired = { id, name, unit, from: since, ...(legal ? { legalQualificationFrom: since } : {}) };
      expectEntered(await hire(together, entry, hired));
      expectEntered(await appoint(together, entry, { person: id, post, from: since }));
      const held = { person: id, from: since, until: certificatesUntil };
      if (number) expectEntered(await registerCertificate(together, entry, { ...held, number }));
    }
  });
  // Hashing is most of it: many passwords are hashed side by side.
  const opened = members.map(({ id }) =>
    openAccount(database, entry, { login: id, person: id, password, mustChange: false }),
  );
  for (const account of await Promise.all(opened)) expectEntered(account);
  return { password, accounts: members.map(({ id, name, post }) => ({ login: id, name, post: posts[post] })) };
}

export function expectEntered(answer: { readonly ok: true } | (Refusal & { readonly ok: false })): void {
  if (!answer.ok) throw new Error(`演示人员未能登记：${answer.zh}`);
}
