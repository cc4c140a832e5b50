import { type Refusal, type RefusalCatalogue, refusals } from '../record/refusal.ts';

/** 人员与登录的拒绝 — why an entry about people, or signing in, is refused. */
export const peopleCatalogue = {
  'unit-exists': { zh: '该机构编号已经使用' },
  'unit-not-found': { zh: '没有这个机构，或者机构在该日尚未设立、已经撤并' },
  'unit-has-people': { zh: '该机构在撤并之日仍有人员，请先办理调动' },
  'person-exists': { zh: '该人员编号已经使用' },
  'person-not-found': { zh: '没有这个人员' },
  'before-hired': { zh: '日期早于该人员到岗之日' },
  'person-left': { zh: '该人员在该日已经离岗' },
  'not-a-day': { zh: '不是有效日期' },
  'ends-before-it-begins': { zh: '终止日早于起始日' },
  'in-the-future': { zh: '该日尚未到来，请在当日或者以后登记' },
  'transfer-not-later': { zh: '调动之日应晚于到现机构之日' },
  'post-unknown': { zh: '没有这个岗位' },
  'post-already-held': { zh: '该人员在这段时间内已经担任该岗位' },
  'post-not-held': { zh: '该人员在该日没有担任该岗位' },
  'administrators-are-separate': { zh: '系统管理员、安全管理员、审计员应由三人分别担任' },
  'certificate-number-missing': { zh: '请填写执法证件号码' },
  'certificate-number-taken': { zh: '该执法证件号码属于另一人' },
  'certificate-overlaps': { zh: '该执法证件号码在这段时间内已经登记' },
  'reason-missing': { zh: '请填写原因' },
  'login-taken': { zh: '该登录名已经使用' },
  'login-not-usable': { zh: '登录名应为2至64个字符，不含空格' },
  'account-not-found': { zh: '没有这个账号' },
  'password-too-short': { zh: '口令至少10个字符' },
  'password-too-long': { zh: '口令至多200个字符' },
  'password-is-login': { zh: '口令不得与登录名相同' },
  'password-unchanged': { zh: '新口令不得与原口令相同' },
  'password-wrong': { zh: '原口令不正确' },
  'sign-in-wrong': { zh: '登录名或者口令不正确' },
  'sign-in-locked': { zh: '连续5次登录失败，账号暂时锁定', remedy: '请到所示时间再试，或者请安全管理员重置口令' },
  'sign-in-disabled': { zh: '该账号已经停用', remedy: '请联系安全管理员' },
  'not-signed-in': { zh: '登录已经失效', remedy: '请重新登录' },
} satisfies RefusalCatalogue;

export type PeopleRefusalCode = keyof typeof peopleCatalogue;

/** 不予登记 — an entry refused: told from success by `ok`. */
export type PeopleRefusal = Refusal & { readonly ok: false };

export interface Done {
  readonly ok: true;
}

export const done: Done = { ok: true };

const refuse = refusals('people', peopleCatalogue);

/** The refusal with this code (`people/…`); `detail` says who, which number, which day. */
export function refused(code: PeopleRefusalCode, detail?: string): PeopleRefusal {
  return { ok: false, ...refuse(code, detail === undefined ? {} : { detail }) };
}
