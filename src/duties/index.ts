import { bureauDuty } from '../record/bureau.ts';
import type { AnyDuty } from '../record/duty.ts';

/** 全部职责 — one line for each duty. */
export const duties: readonly AnyDuty[] = [bureauDuty];
