import { date, type PlainDate } from '../../law/kinds.ts';
import type { Post } from '../../law/posts.ts';
import type { UnitKind } from '../../people/roster.ts';
import { members as demonstrationMembers } from '../people.ts';

/** A unit of the year's bureau; `field` is what a section looks after. */
export interface YearUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
}

/** A fictitious person. `newcomer`: the certificate is applied for in the year; `leaves`: it is recalled in the year. */
export interface YearMember {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly post: Post;
  readonly certificate: string;
  readonly legal?: true;
  readonly newcomer?: true;
  readonly leaves?: PlainDate;
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** 监管所 — ten stations. */
export const stations: readonly YearUnit[] = numerals.map((numeral, index) => ({
  id: `station-${index + 1}`,
  name: `第${numeral}监管所`,
  kind: 'station',
}));

/** 科室 — ten sections that enforce the law; with the ten stations the twenty enforcement bodies. */
export const sections: readonly YearUnit[] = (
  [
    ['law', '法规科'],
    ['approval', '行政审批科'],
    ['credit', '信用监督管理科'],
    ['consumer', '消费者权益保护科'],
    ['price', '价格监督与反不正当竞争科'],
    ['food-production', '食品生产监督管理科'],
    ['food-trade', '食品经营监督管理科'],
    ['drug', '药品医疗器械化妆品监督管理科'],
    ['equipment', '特种设备安全监察科'],
    ['quality', '质量计量与知识产权科'],
  ] as const
).map(([id, name]) => ({ id, name, kind: 'section' }));

/** 稽查大队 — the entrusted organisation. */
export const brigade: YearUnit = { id: 'brigade', name: '市场监督稽查大队', kind: 'brigade' };

/** Everything but 局机关, where the heads and the administrators are and which enforces nothing. */
export const enforcingUnits: readonly YearUnit[] = [...stations, ...sections, brigade];

const surnames = [...'周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚'];
const marks = [...'申酉戌亥壹贰叁肆伍陆柒捌玖拾'];

/** 某某 — a name that nobody has. */
export const fictitiousName = (index: number): string =>
  `${surnames[index % surnames.length]}某${marks[Math.floor(index / surnames.length) % marks.length]}`;

/** 换发证 — the day on which the certificates of the newcomers begin. */
export const newcomersSince = date('2019-06-03');

/** How many certified officers each unit has at the end of the year: 212 in all, with four heads of the bureau. */
const certifiedIn: Readonly<Record<YearUnit['kind'], number>> = { station: 14, section: 5, brigade: 18 };
const certifiedHeads = 4;
/** How many of them, the last to come, are new to the certificate: 39 in all. */
const newcomersIn: Readonly<Record<YearUnit['kind'], number>> = { station: 3, section: 0, brigade: 9 };

/** Retirements and transfers of the year: the last day, and the unit. The certificate is recalled. */
const leavings = (
  [
    ['2019-06-28', 'station-3'],
    ['2019-06-28', 'station-7'],
    ['2019-07-31', 'brigade'],
    ['2019-07-31', 'station-1'],
    ['2019-08-30', 'quality'],
    ['2019-08-30', 'station-5'],
    ['2019-09-30', 'station-10'],
    ['2019-09-30', 'food-trade'],
    ['2019-10-31', 'station-8'],
    ['2019-10-31', 'brigade'],
    ['2019-11-15', 'station-2'],
    ['2019-11-29', 'station-6'],
  ] as const
).map(([day, unit]) => ({ day: date(day), unit }));

function postOf(unit: YearUnit, index: number): Post {
  if (index === 0) return 'unit-head';
  if (unit.id === 'law' && index < 4) return index === 1 ? 'case-reviewer' : 'legal-reviewer';
  if ((unit.id === 'consumer' && index < 4) || (unit.kind === 'station' && index === 1)) return 'complaint-officer';
  return 'case-handler';
}

function membersOf(unit: YearUnit, next: () => YearNumber): YearMember[] {
  const there = demonstrationMembers.filter((member) => member.unit === unit.id && member.certificate);
  const wanted = certifiedIn[unit.kind] - there.length;
  const hasHead = there.some((member) => member.post === 'unit-head');
  const places = Array.from({ length: wanted + 1 }, (_, index) => postOf(unit, index));
  return (hasHead ? places.slice(1) : places.slice(0, wanted)).map((post, index) => ({
    ...next(),
    unit: unit.id,
    post,
    ...(unit.id === 'law' ? { legal: true as const } : {}),
    ...(wanted - index <= newcomersIn[unit.kind] ? { newcomer: true as const } : {}),
  }));
}

type YearNumber = Required<Pick<YearMember, 'id' | 'name' | 'certificate'>>;

/** 演示年度人员 — who comes on top of the people of the small demonstration: fictitious, as their names say. */
export function yearMembers(): readonly YearMember[] {
  let serial = 0;
  const next = (): YearNumber => {
    serial += 1;
    return { id: `officer-${serial}`, name: fictitiousName(serial), certificate: `演示${1000 + serial}` };
  };
  const headsThere = demonstrationMembers.filter((member) => member.unit === 'office' && member.certificate).length;
  return [
    ...enforcingUnits.flatMap((unit) => membersOf(unit, next)),
    ...Array.from(
      { length: certifiedHeads - headsThere },
      (): YearMember => ({ ...next(), unit: 'office', post: 'bureau-head' }),
    ),
    ...leavings.map(({ day, unit }): YearMember => ({ ...next(), unit, post: 'case-handler', leaves: day })),
  ];
}
