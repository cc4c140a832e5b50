import { refusals } from '../record/refusal.ts';

/** 服务端的拒绝 — what is refused before the record is asked. Codes are never reused. */
export const serverCatalogue = {
  'not-signed-in': { zh: '尚未登录，或者登录已经失效', remedy: '请登录' },
  'not-allowed': { zh: '您的岗位不能查看、办理此项内容' },
  'password-change-first': { zh: '首次登录须先修改口令', remedy: '请先修改口令' },
  'foreign-request': { zh: '请求不是由本系统的页面或者程序发出', remedy: '变更请求须带请求头 x-plumbline: 1' },
  'undeclared-access': { zh: '此接口没有声明访问权限，一律拒绝' },
  'unknown-route': { zh: '没有这个地址' },
  'unknown-rule': { zh: '没有这条规则' },
  'not-offered': { zh: '所填的不是系统现有的规则、程序或者行为', remedy: '请从表单所列的里面选' },
  'unknown-clock': { zh: '本事项没有这个期限' },
  'unknown-business': { zh: '登记簿没有这一主体' },
  'sealed-value-destroyed': { zh: '这项封存的个人信息已经销毁' },
  'already-founded': { zh: '本局记录已经建立' },
  'no-demonstration-year': { zh: '本局不是演示局，没有可装入的演示年度' },
  'no-rule-in-force': { zh: '行为之日没有生效的规则' },
  'bad-query': { zh: '查询条件有误', remedy: '请按各项提示改正' },
  'bad-json': { zh: '请求内容不是有效的 JSON' },
  'bad-request': { zh: '请求不符合要求' },
  'body-too-large': { zh: '请求内容超过1MB', remedy: '请减少内容后重新提交' },
  'unsupported-content': { zh: '请求内容应为 JSON（application/json）' },
  'too-many-requests': { zh: '请求过于频繁', remedy: '请稍后再试' },
  'database-unavailable': { zh: '数据库暂时不可用', remedy: '请稍后再试；仍不能恢复的，请联系系统管理员' },
  bug: { zh: '系统出现故障，您的操作没有完成', remedy: '请稍后再试；仍不能恢复的，请把错误编号告知系统管理员' },
} as const;

export const refuseAtServer = refusals('server', serverCatalogue);
