import { type PlainDate, parseDate } from '../../law/kinds.ts';
import { powerKindInChinese } from '../../law/power-kinds.ts';
import { listPowersOn, type PowerOnDay } from '../../registry/powers.ts';
import type { OpenBureau } from '../bureau.ts';

export interface PowersAsked {
  readonly q?: string | undefined;
  /** Kinds, separated by commas. */
  readonly kind?: string | undefined;
  readonly day?: string | undefined;
  /** `active`: 应主动履职 and not excluded; `excluded`: left out of the coverage. */
  readonly flag?: string | undefined;
  /** Powers of this procedure come first. */
  readonly procedure?: string | undefined;
  readonly page: number;
  readonly size: number;
}

/** 权责事项 — those listed on a day that fit what was asked, page by page, with how many there are of each kind. */
export async function findPowers(bureau: OpenBureau, asked: PowersAsked) {
  const day: PlainDate = parseDate(asked.day ?? '') ?? bureau.record.today();
  const all = await listPowersOn(bureau.database, bureau.bureau, day);
  const kinds = asked.kind?.split(',');
  const q = asked.q?.trim() ?? '';
  const fits = (power: PowerOnDay): boolean =>
    (kinds === undefined || kinds.includes(power.kind)) && hasWords(power, q) && hasFlag(power, asked.flag);
  const isOf = (power: PowerOnDay) => Number(power.procedure === asked.procedure);
  const found = all.filter(fits);
  if (asked.procedure !== undefined) found.sort((one, other) => isOf(other) - isOf(one));
  const from = (asked.page - 1) * asked.size;
  return {
    day,
    total: found.length,
    rows: found.slice(from, from + asked.size).map((power) => ({ ...power, kindZh: powerKindInChinese(power.kind) })),
  };
}

const hasWords = ({ code, name, instrument }: PowerOnDay, q: string): boolean =>
  q === '' || [code, name, instrument].some((text) => text.includes(q));

function hasFlag({ active, excluded }: PowerOnDay, flag: string | undefined): boolean {
  if (flag === 'active') return active && excluded === null;
  return flag !== 'excluded' || excluded !== null;
}
