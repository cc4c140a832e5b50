import type { World } from './decide.ts';

/** The world on top of a batch that is being written: its powers and certificates count already. */
export function worldAfter(world: World, { powers, certificates, findPerson }: World): World {
  return { ...world, ...(powers ? { powers } : {}), ...(certificates ? { certificates } : {}), findPerson };
}
