import { runDraw } from './draw.ts';
import type { BusinessRow, DrawFile, DrawLists, OfficerRow } from './draw-file.ts';
import { commitmentOf, sha256 } from './hashes.ts';

/** Lists and contributions that the tests draw from: four credit classes, twenty officers, two recusals. */
export const padded = (number: number) => String(number).padStart(6, '0');

export function businesses(count: number, classes = ['A', 'B', 'C', 'D']): BusinessRow[] {
  return Array.from({ length: count }, (_, index) => [
    `B${padded(index)}`,
    `第${index}号企业`,
    classes[index % classes.length] ?? '',
    '登记事项',
  ]);
}

export const officers = (count: number): OfficerRow[] =>
  Array.from({ length: count }, (_, index) => [`O${padded(index)}`, `人员${index}`, index % 3, index % 7 === 6]);

export function lists(more: Partial<DrawLists> = {}): DrawLists {
  const strata = ['A', 'B', 'C', 'D'].map((creditClass, index) => ({
    creditClass,
    item: '登记事项',
    quota: 2 + index * 4,
  }));
  return {
    task: '某某区2025年登记事项抽查第一批',
    round: 1,
    businesses: businesses(400),
    officers: officers(20),
    recusals: [
      ['O000000', 'B000001'],
      ['O000001', 'B000001'],
    ],
    parameters: { perBusiness: 2, maxLoad: null, strata },
    ...more,
  };
}

export const contributions = (salt: string) =>
  ['企业代表某某', '纪检监察组', '法规科'].map((party) => ({ party, value: sha256(`${salt}${party}`) }));
export const commitmentsFor = (given: ReturnType<typeof contributions>) =>
  given.map(({ party, value }) => ({ party, hash: commitmentOf(party, value) }));

export function drawn(more: Partial<DrawLists> = {}, salt = '甲'): DrawFile {
  const given = contributions(salt);
  const outcome = runDraw(lists(more), commitmentsFor(given), given);
  if (!outcome.ok) throw new Error(outcome.zh);
  return outcome.file;
}
