import { date } from '../src/law/kinds.ts';
import type { Certificate, Person, Post } from '../src/record/person.ts';

/** The fixed cast of examples and tests: fictitious people, one or more for each post. */
const always = date('2018-01-01');

const certificate = (number: string, recalledOn?: string): Certificate => ({
  number,
  from: always,
  until: date('2027-12-31'),
  suspended: [],
  ...(recalledOn === undefined ? {} : { recalledOn: date(recalledOn) }),
});

function member(
  id: string,
  name: string,
  posts: readonly Post[],
  certificates: Certificate[],
  legalQualification = false,
): Person {
  const held = posts.map((post) => ({ post, from: always }));
  return { id, name, unit: 'station-1', posts: held, certificates, legalQualification };
}

export const cast: readonly Person[] = [
  member('wang', '王某甲', ['case-handler'], [certificate('津0001')]),
  member('zhao', '赵某乙', ['case-handler'], [certificate('津0002')]),
  member('qian', '钱某丙', ['case-handler'], [certificate('津0003')]),
  member('sun', '孙某丁', ['case-handler'], [certificate('津0004', '2022-06-01')]),
  member('zhou', '周某戊', ['case-handler'], []),
  member('li', '李某己', ['unit-head'], [certificate('津0005')]),
  member('wu', '吴某庚', ['case-reviewer'], []),
  member('zheng', '郑某辛', ['legal-reviewer'], [], true),
  member('feng', '冯某壬', ['legal-reviewer'], []),
  member('he', '何某癸', ['review-head'], [], true),
  member('chen', '陈某子', ['bureau-head'], [certificate('津0006')]),
  member('chu', '褚某丑', ['bureau-chief'], [certificate('津0007')]),
  member('wei', '卫某寅', ['supervisor'], []),
  member('shi', '施某戌', ['external-supervisor'], []),
  member('jiang', '蒋某卯', ['complaint-officer'], []),
  member('shen', '沈某辰', ['personnel'], []),
  member('han', '韩某巳', ['statistician'], []),
  member('yang', '杨某午', ['system-admin'], []),
  member('zhu', '朱某未', ['security-admin'], []),
  member('qin', '秦某申', ['auditor'], []),
];

export const findInCast = (id: string): Person | undefined => cast.find((person) => person.id === id);

/** Somebody of the cast who holds one of the posts. */
export function holderOf(posts: readonly Post[]): Person {
  const found = cast.find((person) => person.posts.some((held) => posts.includes(held.post)));
  if (!found) throw new Error(`没有人担任：${posts.join('、')}`);
  return found;
}
