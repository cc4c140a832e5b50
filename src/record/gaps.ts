import type { ProcedureShape } from '../law/procedure.ts';
import type { Gap } from './duty.ts';

/**
 * 缺环 — the steps of a procedure's main path that are not among those `done`, in the order of the law: before the last
 * one done, or on the whole path where the matter is known to have gone all of it.
 */
export function gapsOf(
  procedure: Pick<ProcedureShape, 'mainPath' | 'acts'>,
  done: (act: string) => boolean,
  wholePath = false,
): readonly Gap[] {
  const path = procedure.mainPath;
  const reached = wholePath ? path : path.slice(0, Math.max(path.findLastIndex(done), 0));
  return reached.filter((act) => !done(act)).map((act) => ({ act, zh: procedure.acts[act]?.zh ?? act }));
}
