import type { Matter } from '../../record/matter.ts';
import type { Refusal } from '../../record/refusal.ts';
import { refuse } from '../../record/refusals.ts';
import { type SealedRow, unseal } from '../../record/seal.ts';
import type { Visitor } from '../access.ts';
import type { OpenBureau } from '../bureau.ts';
import { refuseAtServer } from '../refusals.ts';

/**
 * 查看封存的个人信息 — the value of one sealed field of a matter that the visitor may see. The supervising body outside the
 * bureau and the people who are supervised in it see the matter and never what is sealed in it. Who reads it is written
 * down first; what is not written down is not shown.
 */
export async function readSealed(
  bureau: OpenBureau,
  visitor: Visitor,
  matter: Matter,
  asked: { readonly id: string; readonly from: string },
): Promise<{ readonly value: string } | Refusal> {
  if (visitor.scope.kind === 'supervision') return refuseAtServer('not-allowed');
  const described = bureau.record.duties.get(matter.procedure)?.describe(matter.facts, matter);
  if (described?.supervised?.includes(visitor.person.id)) return refuseAtServer('not-allowed');
  const { stream } = matter;
  const [row] = await bureau.database.query<SealedRow>(
    'select id, salt, nonce, cipher from sealed_value where bureau = $1 and stream = $2 and id = $3',
    [bureau.bureau, stream, asked.id],
  );
  if (!row) return refuse('unknown-sealed-value');
  await bureau.database.execute(
    `insert into sealed_reading (bureau, read_at, read_by, read_from, stream, sealed) values ($1, $2, $3, $4, $5, $6)`,
    [bureau.bureau, bureau.now().toISOString(), visitor.person.id, asked.from, stream, asked.id],
  );
  const value = unseal(row, bureau.sealKey);
  return value === undefined ? refuseAtServer('sealed-value-destroyed') : { value };
}
