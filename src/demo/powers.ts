import { readFile } from 'node:fs/promises';
import { importPowers } from '../exchange/powers/import-powers.ts';
import { addDays, type PlainDate } from '../law/kinds.ts';
import type { Person } from '../record/person.ts';
import type { BureauRecord } from '../record/record.ts';
import { performSigned } from './perform-signed.ts';

const sample = new URL('../../samples/powers.json', import.meta.url);

/** 演示局的权责清单 — imported from the sample, reviewed, approved and published eleven months ago. */
export async function publishPowers(record: BureauRecord, people: readonly Person[], today: PlainDate): Promise<void> {
  const on = (ago: number) => addDays(today, -ago);
  const { errors, stream } = await importPowers(record, await readFile(sample, 'utf8'), { actor: 'he', on: on(360) });
  if (errors.length > 0 || stream === undefined) throw new Error(errors.map(({ zh }) => zh).join('\n'));
  const steps = [
    { ago: 358, act: 'SubmittedForReview', data: {} },
    { ago: 350, act: 'LegalityReviewPassed', data: { opinion: '依据、主体、程序合法（演示）。' } },
    { ago: 345, act: 'ListApproved', data: { approver: '某某区人民政府（演示）' } },
    { ago: 335, act: 'ListPublished', data: { publishedAt: '某某区人民政府网站（演示）' } },
  ];
  for (const { ago, act, data } of steps)
    await performSigned(record, people, {
      key: `demo-powers-${act}`,
      stream,
      wish: { procedure: 'powers', act, actor: 'he', doneOn: on(ago), data },
    });
}

/** The power that fits the invented facts of the demonstration, by procedure. */
const usual: Readonly<Record<string, string>> = {
  'penalty-case': '演示-CF-003',
  'coercive-measure': '演示-QZ-001',
  'summary-penalty': '演示-CF-008',
};

/** 演示事项行使的职权 — the usual one of the procedure, else the first of the list that the act may exercise. */
export function powerFor(
  record: BureauRecord,
  procedure: string,
  act: string,
  day: PlainDate,
): { readonly power?: string } {
  const kinds = record.duties.get(procedure)?.procedure.acts[act]?.exercises;
  if (!kinds) return {};
  const listed = record.powers.listedOn(day).filter(({ kind }) => kinds.includes(kind));
  const power =
    listed.find(({ code }) => code === usual[procedure]) ??
    listed.find((one) => one.procedure === procedure) ??
    listed[0];
  return power ? { power: power.code } : {};
}
