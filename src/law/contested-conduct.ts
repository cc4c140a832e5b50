/**
 * 被申请复议、被诉的行政行为 — the kinds by which reconsiderations and suits against a bureau are counted. The law lists what
 * may be contested (行政复议法第十一条、行政诉讼法第十二条); these are those of its cases that a bureau's conduct falls under.
 */
export const contestedConduct = [
  { code: 'penalty', zh: '行政处罚（普通程序）' },
  { code: 'on-the-spot-penalty', zh: '当场作出的行政处罚' },
  { code: 'coercion', zh: '行政强制' },
  { code: 'licensing', zh: '行政许可' },
  { code: 'registration', zh: '市场主体登记' },
  { code: 'confirmation', zh: '行政确认（股权出质登记）' },
  { code: 'credit-list', zh: '列入名录、名单' },
  { code: 'complaint', zh: '投诉处理' },
  { code: 'tip-off', zh: '举报处理' },
  { code: 'reward', zh: '举报奖励' },
  { code: 'information', zh: '政府信息公开' },
  { code: 'inaction', zh: '不履行其他法定职责' },
  { code: 'compensation', zh: '行政赔偿' },
  { code: 'other', zh: '其他行政行为' },
] as const;

export type ContestedConduct = (typeof contestedConduct)[number]['code'];

/** The Chinese of a kind of contested conduct. */
export const conductInChinese = (code: string): string => contestedConduct.find((one) => one.code === code)?.zh ?? code;

/** 证据种类 — the eight kinds of evidence, the same in both laws (行政复议法第四十三条、行政诉讼法第三十三条). */
export const evidenceKinds = [
  { code: 'document', zh: '书证' },
  { code: 'object', zh: '物证' },
  { code: 'audio-visual', zh: '视听资料' },
  { code: 'electronic', zh: '电子数据' },
  { code: 'testimony', zh: '证人证言' },
  { code: 'statement', zh: '当事人的陈述' },
  { code: 'appraisal', zh: '鉴定意见' },
  { code: 'site-record', zh: '勘验笔录、现场笔录' },
] as const;

/** 结论 — how a reconsideration or a suit ended, as the duty whose matter is contested must know it. Sums in whole fen. */
export interface Verdict {
  readonly outcome: string;
  /** The organ or court that gave it. */
  readonly by: string;
  readonly document: string;
  readonly reasons: string;
  /** What a penalty comes to where the verdict changed it; 0 where nothing is left of it. */
  readonly fine: number;
  readonly gains: number;
  readonly goods: number;
}

/** What the facts of a reconsideration and of a suit have in common, and tell the other duties. */
export interface Contesting {
  /** 被争议的事项 — by the position of its opening act. */
  readonly contested: number | null;
  /** 答复、答辩 — the position of the act by which the evidence was handed in; null before it. */
  readonly answeredAt: number | null;
  /** Null while it is open, and where it left the conduct to another instance. */
  readonly verdict: Verdict | null;
}

/** 改变 — what a verdict makes of the contested decision; undefined where the decision stands or was not judged. */
export function changeBy(outcome: string): 'changed' | 'annulled' | 'declared-unlawful' | 'declared-void' | undefined {
  switch (outcome) {
    case 'annulled':
    case 'declared-unlawful':
    case 'declared-void':
    case 'changed':
      return outcome;
    case 'partly-annulled':
      return 'changed';
    default:
      return undefined;
  }
}
