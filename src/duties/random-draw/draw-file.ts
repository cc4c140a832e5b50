/**
 * 抽取文件 — one draw as anyone may hold it: the lists, the parameters, the commitments, the contributions, the result.
 * The text is fixed to the byte (`writeDrawFile`): whoever writes the same draw writes the same file.
 */
import { type Static, Type } from 'typebox';

export const drawFormat = 'plumbline-draw/1';
export const drawAlgorithm = 'sha256-counter/1';

const hex = Type.String({ pattern: '^[0-9a-f]{64}$' });
const id = Type.String({ minLength: 1, maxLength: 100 });
const label = Type.String({ maxLength: 200 });
const whole = (minimum: number) => Type.Integer({ minimum, maximum: 1_000_000_000 });
const strict = { additionalProperties: false } as const;

/** 检查对象 — identifier (统一社会信用代码), name, credit class, inspection item. */
const business = Type.Tuple([id, label, label, label]);
/** 检查人员 — identifier, name, inspections already in hand, absent on leave. */
const officer = Type.Tuple([id, label, whole(0), Type.Boolean()]);
/** 回避 — officer, business. The reason is nobody's concern outside. */
const recusal = Type.Tuple([id, id]);
/** 结果 — place in the order of drawing, business, credit class, item, officers. */
const drawn = Type.Tuple([whole(1), id, label, label, Type.Array(id, { maxItems: 50 })]);

const stratum = Type.Object({ creditClass: label, item: label, quota: whole(0) }, strict);
const parameters = Type.Object(
  {
    perBusiness: whole(1),
    maxLoad: Type.Union([whole(1), Type.Null()]),
    strata: Type.Array(stratum, { minItems: 1 }),
  },
  strict,
);

/** A list with its hash, and the hash of every hundred rows, so that a changed row can be found. */
const list = <R extends Type.TSchema>(row: R) =>
  Type.Object({ count: whole(0), hash: hex, chunks: Type.Array(hex), rows: Type.Array(row) }, strict);

export const drawFileSchema = Type.Object(
  {
    format: Type.Literal(drawFormat),
    algorithm: Type.Literal(drawAlgorithm),
    task: Type.String({ minLength: 1, maxLength: 200 }),
    round: whole(1),
    parameters,
    commitments: Type.Array(Type.Object({ party: id, hash: hex }, strict)),
    frame: hex,
    contributions: Type.Array(Type.Object({ party: id, value: hex }, strict)),
    seed: hex,
    businesses: list(business),
    officers: list(officer),
    recusals: list(recusal),
    result: list(drawn),
  },
  strict,
);

/** 抽取的输入 — what `plumbline draw` reads before there is a result; `contributions` are empty until they are revealed. */
export const drawInputSchema = Type.Object(
  {
    task: Type.String({ minLength: 1, maxLength: 200 }),
    round: whole(1),
    parameters,
    commitments: Type.Array(Type.Object({ party: id, hash: hex }, strict)),
    contributions: Type.Array(Type.Object({ party: id, value: hex }, strict)),
    businesses: Type.Array(business),
    officers: Type.Array(officer),
    recusals: Type.Array(recusal),
  },
  strict,
);

export type DrawInput = Static<typeof drawInputSchema>;
export type DrawFile = Static<typeof drawFileSchema>;
export type BusinessRow = Static<typeof business>;
export type OfficerRow = Static<typeof officer>;
export type RecusalRow = Static<typeof recusal>;
export type DrawnRow = Static<typeof drawn>;
export type Parameters = Static<typeof parameters>;
export type Stratum = Static<typeof stratum>;
export type Commitment = DrawFile['commitments'][number];
export type Contribution = DrawFile['contributions'][number];

/** What stands fixed before anybody knows the seed. */
export interface DrawLists {
  readonly task: string;
  /** 轮次 — 1, and one more for each redraw. */
  readonly round: number;
  readonly businesses: readonly BusinessRow[];
  readonly officers: readonly OfficerRow[];
  readonly recusals: readonly RecusalRow[];
  readonly parameters: Parameters;
}

const listNames = ['businesses', 'officers', 'recusals', 'result'] as const;

/** The text of the file: one line for each part, one line for each row, in a fixed order. */
export function writeDrawFile(file: DrawFile): string {
  const lines = ['{'];
  const { format, algorithm, task, round, frame, seed } = file;
  const { perBusiness, maxLoad, strata } = file.parameters;
  const rules = {
    perBusiness,
    maxLoad,
    strata: strata.map(({ creditClass, item, quota }) => ({ creditClass, item, quota })),
  };
  const parts = {
    format,
    algorithm,
    task,
    round,
    parameters: rules,
    commitments: file.commitments.map(({ party, hash }) => ({ party, hash })),
    frame,
    contributions: file.contributions.map(({ party, value }) => ({ party, value })),
    seed,
  };
  for (const [name, part] of Object.entries(parts)) lines.push(`"${name}":${JSON.stringify(part)},`);
  for (const name of listNames) {
    const { count, hash, chunks, rows } = file[name];
    lines.push(`"${name}":{"count":${count},"hash":"${hash}","chunks":${JSON.stringify(chunks)},"rows":[`);
    const last = rows.length - 1;
    for (const [index, row] of rows.entries()) lines.push(`${JSON.stringify(row)}${index === last ? '' : ','}`);
    lines.push(name === 'result' ? ']}' : ']},');
  }
  lines.push('}', '');
  return lines.join('\n');
}
