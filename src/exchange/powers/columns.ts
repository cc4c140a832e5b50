/** What a row of a list may say; `basis` is an instrument and its article in one text. */
export type Column =
  | 'code'
  | 'name'
  | 'kind'
  | 'subItems'
  | 'basis'
  | 'instrument'
  | 'article'
  | 'moreBasis'
  | 'level'
  | 'organ'
  | 'body'
  | 'procedure'
  | 'statutoryTerm'
  | 'promisedTerm'
  | 'responsibility'
  | 'liability'
  | 'delegatedTo'
  | 'validUntil'
  | 'active'
  | 'excluded'
  | 'exclusionReason'
  | 'remark';

/** 列名 — the headings under which published lists give what ours calls by one name; the first is ours. */
export const columnNames: Readonly<Record<Column, readonly [string, ...string[]]>> = {
  code: ['事项编码', '编码', '职权编码', 'item_code', 'code'],
  name: ['职权名称', '事项名称', '权力名称', '名称', 'name'],
  kind: ['职权类型', '权力类型', '事项类型', '类别', 'type', 'kind'],
  subItems: ['子项', 'subItems'],
  basis: ['实施依据', '设定依据', '法定依据', '依据', '设定依据(法律/法规/规章条款)', 'basis'],
  instrument: ['依据名称', '实施依据（名称）', 'instrument'],
  article: ['条款', '依据条款', '条、款、项', 'article'],
  moreBasis: ['其他依据', 'moreBasis'],
  level: ['行使层级', 'level'],
  organ: ['实施主体', '执法主体', 'bureau', 'organ'],
  body: ['承办机构', '办理部门', 'body'],
  procedure: ['行使程序', 'procedure'],
  statutoryTerm: ['法定时限', '法定办结时限', 'term_days', 'statutoryTerm'],
  promisedTerm: ['承诺时限', '承诺办结时限', 'promisedTerm'],
  responsibility: ['责任事项', '责任事项(立案/调查/审查/告知/决定/送达/执行/监管)', 'responsibility'],
  liability: ['追责情形', 'liability'],
  delegatedTo: ['受委托机关或者组织', '委托', 'delegatedTo'],
  validUntil: ['有效期至', '失效日期', 'validUntil'],
  active: ['应主动履职', 'active'],
  excluded: ['不计入履职覆盖率的情形', '剔除情形', 'excluded'],
  exclusionReason: ['剔除的理由', '剔除理由', 'exclusionReason'],
  remark: ['备注', 'remark'],
};

const same = (name: string): string => name.replace(/\s/gu, '').replace(/（/gu, '(').replace(/）/gu, ')');
const byName = new Map<string, Column>(
  (Object.entries(columnNames) as [Column, readonly string[]][]).flatMap(([column, list]) =>
    list.map((name) => [same(name), column] as const),
  ),
);

/** The column that a heading names, or undefined: what it holds is kept as a remark. */
export const columnOf = (heading: string): Column | undefined => byName.get(same(heading));
