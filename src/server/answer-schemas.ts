import { Type } from 'typebox';

const text = (title: string) => Type.String({ title });
/** Written so because the serialiser would try a union's members one after the other. */
const textOrNull = (title: string) => Type.Unsafe<string | null>({ type: ['string', 'null'], title });
const whole = (title: string) => Type.Integer({ title });

const cite = Type.Object({
  instrument: text('法律文件编号'),
  instrumentZh: text('法律文件名称'),
  article: text('条款'),
  words: Type.Optional(text('条文摘录')),
});

/** 引用的条款 */
export const articleSchema = Type.Object({
  rule: text('规则编号'),
  ruleZh: text('规则名称'),
  cite: Type.Array(cite),
  verified: Type.Boolean({ title: '是否与原文核对' }),
  note: Type.Optional(text('说明')),
});

/** 不予办理 */
export const refusalSchema = Type.Object(
  {
    code: text('拒绝代码'),
    zh: text('理由'),
    remedy: Type.Optional(text('如何补救')),
    article: Type.Optional(articleSchema),
    fields: Type.Optional(
      Type.Array(Type.Object({ path: text('项目（JSON 指针）'), zh: text('提示') }), { title: '各项提示' }),
    ),
    meanwhile: Type.Optional(
      Type.Array(
        Type.Object({ type: text('行为'), zh: text('行为名称'), doneOn: text('行为日'), actor: text('办理人') }),
        {
          title: '他人在此期间办理的行为',
        },
      ),
    ),
  },
  { $id: 'Refusal', title: '不予办理' },
);

const refusalAnswer = Type.Unsafe({ description: '不予办理，或者请求有误', $ref: 'Refusal#' });

/** The answers that every route may give besides its own. */
export const refusalAnswers = { '4xx': refusalAnswer, '5xx': refusalAnswer };

/** The answers of a route that does an act. */
export const receiptAnswers = { 201: Type.Unsafe({ description: '回执', $ref: 'Receipt#' }), ...refusalAnswers };

/** 回执 */
export const receiptSchema = Type.Object(
  {
    position: whole('在记录中的位置'),
    stream: whole('事项'),
    version: whole('事项的版本'),
    hash: text('链值'),
    type: text('行为'),
    zh: text('行为名称'),
    doneOn: text('行为日'),
    state: text('办理后的环节'),
    stateZh: text('环节名称'),
    number: Type.Optional(text('文号')),
    proposed: Type.Optional(Type.Boolean({ title: '已呈报，待签批' })),
    late: Type.Optional(
      Type.Array(Type.Object({ zh: text('预警'), due: text('届满日') }), { title: '本行为逾期引起的预警' }),
    ),
    handovers: Type.Optional(
      Type.Array(
        Type.Object({
          procedureZh: text('程序名称'),
          unitName: text('承办机构'),
          number: text('文号'),
          stream: Type.Union([whole('事项'), Type.Null()]),
          title: textOrNull('标题，有权查看的才有'),
        }),
        { title: '因本行为须交接承办人的事项' },
      ),
    ),
  },
  { $id: 'Receipt', title: '回执' },
);

/** 事项列表的一行 */
export const matterRowSchema = Type.Object(
  {
    stream: whole('事项'),
    procedure: text('程序'),
    procedureZh: text('程序名称'),
    number: textOrNull('文号'),
    title: text('标题'),
    party: text('当事人'),
    partyCode: textOrNull('统一社会信用代码'),
    state: text('环节'),
    stateZh: text('环节名称'),
    unit: text('机构'),
    unitName: text('机构名称'),
    jointUnitName: textOrNull('联合办理的机构名称'),
    handingOver: Type.Boolean({ title: '有承办人须交接' }),
    openedOn: text('开始日'),
    nextDue: textOrNull('最近届满日'),
    nextClock: textOrNull('最近届满的期限'),
    provisional: Type.Boolean({ title: '届满日是否暂定' }),
    waiting: Type.Array(Type.String(), { title: '待谁签批' }),
    observed: Type.Boolean({ title: '观察自公示' }),
    organ: textOrNull('作出机关'),
  },
  { $id: 'MatterRow', title: '事项' },
);

const matterRows = Type.Array(Type.Unsafe({ $ref: 'MatterRow#' }));

export const matterPageSchema = Type.Object(
  { total: whole('总数'), page: whole('页'), size: whole('每页行数'), rows: matterRows },
  { title: '事项列表' },
);

/** An answer whose shape its page explains; it is written as it is. */
export const anyAnswer = (description: string) => Type.Unsafe({ description });

export const healthSchema = Type.Object(
  {
    ok: Type.Boolean(),
    database: text('数据库'),
    position: whole('链头位置'),
    hash: text('链头散列值'),
  },
  { title: '运行状况' },
);
