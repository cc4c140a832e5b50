import { mayDo } from '../../people/permission.ts';
import { bureauTable } from '../../record/bureau.ts';
import type { Visitor } from '../access.ts';
import type { OpenBureau } from '../bureau.ts';
import { groupOf, inMenuOrder } from './procedure-groups.ts';

/** 程序目录 — every procedure with its group, states and acts, and the acts with which the visitor may open a matter. */
export function listProcedures(bureau: OpenBureau, visitor: Visitor) {
  const procedures = inMenuOrder([...bureau.record.duties.values()].map(({ procedure }) => procedure));
  return procedures.map((procedure) => {
    const acts = Object.entries(procedure.acts);
    return {
      id: procedure.id,
      zh: procedure.zh,
      group: groupOf(procedure.id),
      states: Object.entries(procedure.states).map(([id, { zh, final }]) => ({ id, zh, final: final === true })),
      opening: acts
        .filter(
          ([, act]) => act.from.includes('none') && !act.reaction && !act.counted && procedure.id !== bureauTable.id,
        )
        .filter(([, act]) => mayDo(visitor.person, act.by, visitor.today))
        .map(([act, { zh }]) => ({ act, zh })),
      acts: acts.map(([act, { zh }]) => ({ act, zh })),
    };
  });
}
