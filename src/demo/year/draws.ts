import { runDraw } from '../../duties/random-draw/draw.ts';
import { type DrawFile, type DrawnRow, writeDrawFile } from '../../duties/random-draw/draw-file.ts';
import { committingData, resultData } from '../../duties/random-draw/example-draw.ts';
import { commitmentOf, sha256 } from '../../duties/random-draw/hashes.ts';
import { businessesInOrder, officersInOrder } from '../../duties/random-draw/order.ts';
import type { PlainDate } from '../../law/kinds.ts';
import { businessOf, type YearBusiness } from './businesses.ts';
import type { Chance } from './chance.ts';
import { stations } from './members.ts';
import { openingStock, type Stage } from './stage.ts';
import { workdaysAfter } from './working-year.ts';

/** Businesses that the year's draws take, in ten draws of the plan; those that nobody finds are not inspected. */
const drawnInYear = 2_777;
const draws = 10;
const listed = 1_400;

/** 抽查安排 — one draw of the plan: what goes on the record is computed from its lists, as anybody may compute it again. */
export interface PlannedDraw {
  readonly batch: number;
  readonly on: PlainDate;
  readonly chance: Chance;
  readonly file: DrawFile;
  readonly fileHash: string;
  readonly drawn: readonly DrawnRow[];
  readonly businesses: ReadonlyMap<string, YearBusiness>;
}

export const committing = committingData;
export const resulting = (draw: PlannedDraw) => resultData(draw.file, draw.fileHash);

/** The draws of the year, one every three weeks or so. */
export function drawsOf(stage: Stage): readonly PlannedDraw[] {
  const chance = stage.chance.fork('draws');
  const quotas = Array.from({ length: draws * stage.scale }, (_, index) => quotaOf(index % draws));
  let on = workdaysAfter(stage.first, 30);
  return quotas.map((quota, index) => {
    if (index > 0 && index % stage.scale === 0) on = workdaysAfter(on, 19);
    return drawOf(stage, { batch: index + 1, on, quota, chance: chance.fork(index) });
  });
}

const quotaOf = (index: number): number => Math.floor(drawnInYear / draws) + (index < drawnInYear % draws ? 1 : 0);

function drawOf(
  stage: Stage,
  { batch, on, quota, chance }: { batch: number; on: PlainDate; quota: number; chance: Chance },
): PlannedDraw {
  const businesses = businessesFor(chance);
  const officers = stations.flatMap(({ id }) =>
    stage.roster
      .holders(id, 'case-handler')
      .map((person): [string, string, number, boolean] => [person.id, person.name, 0, false]),
  );
  const contributions = ['某某行业协会（演示）', '某某区纪检监察组（演示）'].map((party) => ({
    party,
    value: sha256(`演示投入 ${party} ${batch}`),
  }));
  const commitments = contributions.map(({ party, value }) => ({ party, hash: commitmentOf(party, value) }));
  const lists = {
    task: taskOf(batch),
    round: 1,
    businesses: businessesInOrder(
      [...businesses.values()].map(({ code, name }): [string, string, string, string] => [code, name, '', '']),
    ),
    officers: officersInOrder(officers),
    recusals: [],
    parameters: { perBusiness: 2, maxLoad: null, strata: [{ creditClass: '', item: '', quota }] },
  };
  const outcome = runDraw(lists, commitments, contributions);
  if (!outcome.ok) throw new Error(outcome.zh);
  const { file } = outcome;
  return { batch, on, chance, file, fileHash: sha256(writeDrawFile(file)), drawn: file.result.rows, businesses };
}

export const taskOf = (batch: number): string => `登记事项和公示信息抽查第${batch}批（演示）`;

function businessesFor(chance: Chance): ReadonlyMap<string, YearBusiness> {
  const found = new Map<string, YearBusiness>();
  while (found.size < listed) {
    const business = businessOf(chance.below(openingStock));
    if (business.kind === 'enterprise') found.set(business.code, business);
  }
  return found;
}
