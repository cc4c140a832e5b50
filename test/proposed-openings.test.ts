import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { duties } from '../src/duties/index.ts';
import { officialCalendar } from '../src/law/calendar.ts';
import { date } from '../src/law/kinds.ts';
import type { Act } from '../src/record/act.ts';
import type { AnyDuty } from '../src/record/duty.ts';
import { applyAct } from '../src/record/fold.ts';
import type { Matter } from '../src/record/matter.ts';

type Data = Readonly<Record<string, unknown>>;

const folder = fileURLToPath(new URL('../src/duties', import.meta.url));
const signedOpenings = duties.flatMap((duty) =>
  Object.entries(duty.procedure.acts).flatMap(([name, act]) =>
    act.from.includes('none') && act.signatures ? [[duty, name] as const] : [],
  ),
);

const doneOn = date('2026-06-01');
const act = (duty: AnyDuty, version: number, type: string, data: Data): Act => ({
  bureau: 1,
  position: version,
  stream: 1,
  version,
  procedure: duty.procedure.id,
  type,
  doneOn,
  actor: 'wang',
  body: { data, unit: 'station-1' },
});
const matterAfter = (duty: AnyDuty, ...acts: readonly Act[]): Matter =>
  acts.reduce((matter: Matter | undefined, one) => applyAct(duty, matter, one, officialCalendar), undefined) as Matter;

describe('尚待批准的事项，显示所呈报的内容', () => {
  it.each(signedOpenings.map(([duty, name]) => [`${duty.procedure.id}/${name}`, duty, name] as const))(
    '%s',
    async (_, duty, name) => {
      const { exampleData } = (await import(join(folder, duty.procedure.id, 'example-data.ts'))) as {
        exampleData: Record<string, Data>;
      };
      const data = exampleData[name] ?? {};
      const proposed = act(duty, 1, 'ActProposed', { proposal: 1, act: name, chain: ['unit-head'], data });
      const described = (matter: Matter) => duty.describe(matter.facts, matter);
      const waiting = described(matterAfter(duty, proposed));
      const { title, party } = described(matterAfter(duty, act(duty, 1, name, data)));
      expect(waiting.title).toBe(`${title}（尚待批准）`);
      expect(waiting.party).toBe(party);
      const returned = matterAfter(duty, proposed, act(duty, 2, 'ProposalReturned', { proposal: 1, act: name }));
      expect(described(returned).title).toBe(`${title}（未获批准）`);
      const approved = matterAfter(duty, proposed, { ...act(duty, 2, name, data), body: { data, proposal: 1 } });
      expect(described(approved).title).toBe(title);
      expect(approved.opening).toBeUndefined();
    },
  );
});
