/** 示例抽取 — a small draw whose hashes, seed and result fit together; fictitious throughout. */
import { runDraw } from './draw.ts';
import type { BusinessRow, DrawFile, DrawLists } from './draw-file.ts';
import { commitmentOf, sha256 } from './hashes.ts';

const exampleLists = (round: number): DrawLists => ({
  task: '某某区登记事项和公示信息抽查（示例）',
  round,
  businesses: Array.from({ length: 12 }, (_, index): BusinessRow => {
    const number = String(index + 1).padStart(2, '0');
    return [`示例${number}`, `某某区第${number}号商贸有限公司`, index % 3 === 0 ? 'C' : 'A', '登记事项'];
  }),
  officers: [
    ['li', '李某己', 0, false],
    ['qian', '钱某丙', 1, false],
    ['sun', '孙某丁', 0, true],
    ['wang', '王某甲', 0, false],
    ['zhao', '赵某乙', 0, false],
  ],
  recusals: [['wang', '示例01']],
  parameters: {
    perBusiness: 2,
    maxLoad: null,
    strata: [
      { creditClass: 'A', item: '登记事项', quota: 2 },
      { creditClass: 'C', item: '登记事项', quota: 3 },
    ],
  },
});

/** The whole file of a round. The contributions are plain digests: an example has nothing to hide. */
export function exampleFile(round: number): DrawFile {
  const contributions = ['某某行业协会', '某某区纪检监察组'].map((party) => ({
    party,
    value: sha256(`示例投入 ${party} ${round}`),
  }));
  const commitments = contributions.map(({ party, value }) => ({ party, hash: commitmentOf(party, value) }));
  const outcome = runDraw(exampleLists(round), commitments, contributions);
  if (!outcome.ok) throw new Error(outcome.zh);
  return outcome.file;
}

/** A field that is empty in the file is absent in the act. */
const stated = ({ creditClass, item }: { readonly creditClass: string; readonly item: string }) => ({
  ...(creditClass === '' ? {} : { creditClass }),
  ...(item === '' ? {} : { item }),
});

/** The data of the act that commits the lists of a file. */
export function committingData(file: DrawFile) {
  const { businesses, officers, recusals, parameters, commitments, frame } = file;
  return {
    businessCount: businesses.count,
    businessHash: businesses.hash,
    businesses: businesses.rows.map(([id, name, creditClass, item]) => ({
      id,
      name,
      ...stated({ creditClass, item }),
    })),
    officers: officers.rows.map(([id, name, load, absent]) => ({ id, name, load, absent })),
    recusals: recusals.rows.map(([officer, business]) => ({ officer, business })),
    perBusiness: parameters.perBusiness,
    ...(parameters.maxLoad === null ? {} : { maxLoad: parameters.maxLoad }),
    strata: parameters.strata.map(({ creditClass, item, quota }) => ({ ...stated({ creditClass, item }), quota })),
    commitments,
    frame,
    publishedAt: 'https://example.org/draws/1/list.json',
  };
}

/** The data of the act that records the result of a file. */
export function resultData(file: DrawFile, fileHash: string) {
  const { seed, result } = file;
  return {
    seed,
    count: result.count,
    resultHash: result.hash,
    rows: result.rows.map(([order, id, creditClass, item, officers]) => ({
      order,
      id,
      ...stated({ creditClass, item }),
      officers,
    })),
    fileHash,
    fileAt: 'https://example.org/draws/1/draw.json',
  };
}
