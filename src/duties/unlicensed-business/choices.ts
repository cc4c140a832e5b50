/** 选项 — what the forms of an unlicensed business offer. The source and the field are those of a clue, so that it fits there. */
import { penaltyCase } from '../penalty-case/procedure.ts';

const clue = penaltyCase.acts.ClueReceived.data.properties;
export const businessField = clue.field;
export const clueSource = clue.source;

/** 情形 — by which the department that deals with it follows. */
export const kinds = [
  { code: 'unregistered', zh: '无照经营（无须许可或者已有许可）' },
  { code: 'unlicensed', zh: '无证经营（有营业执照）' },
  { code: 'both', zh: '既无证又无照' },
  { code: 'aiding', zh: '明知无照经营而提供场所、运输、保管、仓储等条件' },
  { code: 'none', zh: '不属于无证无照经营' },
] as const;

export type UnlicensedKind = (typeof kinds)[number]['code'];

/** 许可部门 — who licenses the activity, and so deals with doing it without a licence. */
export const licensers = [
  { code: 'ours', zh: '本局' },
  { code: 'other', zh: '其他部门' },
  { code: 'undetermined', zh: '没有规定或者不明确（由省级人民政府确定）' },
  { code: 'not-needed', zh: '无须许可' },
] as const;

export type Licenser = (typeof licensers)[number]['code'];

/** Whether this bureau deals with it: unregistered business and those who aid it always, a missing licence where it licenses. */
export function isOurs(kind: UnlicensedKind, licenser: Licenser): boolean {
  switch (kind) {
    case 'unregistered':
    case 'aiding':
      return true;
    case 'unlicensed':
    case 'both':
      return licenser === 'ours';
    case 'none':
      return false;
  }
}
