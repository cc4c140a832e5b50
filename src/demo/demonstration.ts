import { exampleData as coerciveMeasure } from '../duties/coercive-measure/example-data.ts';
import { exampleData as penaltyCase } from '../duties/penalty-case/example-data.ts';
import { exampleData as summaryPenalty } from '../duties/summary-penalty/example-data.ts';
import { addDays, dayInShanghai, type PlainDate } from '../law/kinds.ts';
import { loadRoster } from '../people/roster.ts';
import type { Database } from '../record/database/database.ts';
import { holdsPost, type Person } from '../record/person.ts';
import type { BureauRecord } from '../record/record.ts';
import { type DemonstrationAccount, settlePeople } from './people.ts';
import { performOrThrow, performSigned } from './perform-signed.ts';
import { type Scenario, type Step, scenarios } from './scenarios.ts';

/** What the demonstration needs: an empty bureau. */
export interface EmptyBureau {
  readonly database: Database;
  readonly record: BureauRecord;
  readonly reloadPeople: () => Promise<unknown>;
  readonly now: () => Date;
}

const examples: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>> = {
  'penalty-case': penaltyCase,
  'coercive-measure': coerciveMeasure,
  'summary-penalty': summaryPenalty,
};

/**
 * 演示局 — founds a fictitious bureau in an empty record: people, one account for each post, a dozen matters in
 * different states. Everything says that it is invented, and everything goes through the kernel's own decisions.
 */
export async function foundDemonstration(
  bureau: EmptyBureau,
  onProgress?: (done: number, total: number) => void,
): Promise<{ readonly password: string; readonly accounts: readonly DemonstrationAccount[] }> {
  const today = dayInShanghai(bureau.now());
  const entry = { bureau: bureau.record.bureau, by: 'installation', at: bureau.now() };
  const settled = await settlePeople(bureau.database, entry, addDays(today, 3 * 365));
  await bureau.reloadPeople();
  const { people } = await loadRoster(bureau.database, bureau.record.bureau);
  await performOrThrow(bureau.record, {
    key: 'founding',
    wish: {
      procedure: 'bureau',
      act: 'BureauFounded',
      actor: 'yang',
      doneOn: addDays(today, -365),
      data: {
        name: '某某区市场监督管理局（演示）',
        code: String(bureau.record.bureau),
        prefix: '演示市监',
        algorithm: 'sha256',
      },
    },
  });
  let done = 0;
  const total = scenarios.reduce((sum, scenario) => sum + scenario.steps.length, 0);
  for (const scenario of scenarios) {
    await play(bureau.record, people, scenario, today, () => onProgress?.(++done, total));
  }
  return settled;
}

async function play(
  record: BureauRecord,
  people: readonly Person[],
  scenario: Scenario,
  today: PlainDate,
  stepped: () => void,
): Promise<void> {
  let stream: number | undefined;
  for (const [index, step] of scenario.steps.entries()) {
    const wish = wishOf(record, people, scenario, step, today);
    const request = { key: `demo-${scenario.name}-${index}`, ...(stream === undefined ? {} : { stream }), wish };
    const receipt = step.unsigned
      ? await performOrThrow(record, request)
      : await performSigned(record, people, request);
    stream = receipt.stream;
    stepped();
  }
}

function wishOf(record: BureauRecord, people: readonly Person[], scenario: Scenario, step: Step, today: PlainDate) {
  const doneOn = addDays(today, -step.ago);
  const definition = record.duties.get(scenario.procedure)?.procedure.acts[step.act];
  if (!definition) throw new Error(`演示事项中有未知行为 ${step.act}`);
  const holders = people.filter((person) => definition.by.some((post) => holdsPost(person, post, doneOn)));
  const actor = step.by ?? (holders.find((person) => person.id === 'wang') ?? holders[0])?.id ?? 'wang';
  const officers = step.officers ?? ['wang', 'zhao'];
  const data: Record<string, unknown> = { ...examples[scenario.procedure]?.[step.act], ...step.data };
  for (const [field, ago] of Object.entries(step.days ?? {})) data[field] = addDays(today, -ago);
  for (const field of step.without ?? []) delete data[field];
  return {
    procedure: scenario.procedure,
    act: step.act,
    actor,
    doneOn,
    data,
    ...(step.at === undefined ? {} : { doneAt: step.at }),
    ...((definition.officers ?? 0) > 0 ? { officers } : {}),
  };
}
