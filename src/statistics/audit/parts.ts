import { type Mention, rounding } from './mention.ts';
import { type Claim, sumOf } from './relation.ts';

/** One whole and the parts that its sentence tells of it. */
interface Level {
  readonly whole: Mention;
  readonly parts: Mention[];
  /** Whether the words say that the parts are all there is: 分别为, 其余, brackets, opposites. */
  isWhole: boolean;
  /** Opened by a bracket: it closes with it. */
  readonly inBracket: boolean;
}

const opensParts = /其中|包括|包含|分别|由.{0,8}组成|^\s*[：:]/;
const tellsAll = /分别|由.{0,8}组成|^\s*[：:]/;
const rest = /其余|剩余|其他|其它|另外|另有|尚有|还有|余下/;
/** What was done with the whole afterwards is no part of it beside its kinds: 其中投诉……，举报……，办结…… */
const laterStep = /^(?:已|按时|及时|全部|当场)*(?:办结|结案|完成|处理|回复|整改|挽回|移送|立案|查处|罚没)/;
/** What was done and what was not, beside each other: together they are all. */
const doneAndNot =
  /(?:^|[，,；;、])[^，,；;、]*(?:尚未|未能|不予|不合格|没有|仍在|正在|在办|未办|未处|未整改|未完成|不准予|不受理)/;
const newMatter = /共计|合计|总计|累计|同时|此外|截[止至]|全年|本年|今年|组织|开展|出动|另一方面/;

/** 总分关系 — the wholes of one sentence with their parts: 其中、分别、括号、已办与未办、其余. */
export function partClaims(mentions: readonly Mention[], text: string): Claim[] {
  const open: Level[] = [];
  const closed: Level[] = [];
  const close = (until: number): void => {
    while (open.length > until) closed.push(open.pop() as Level);
  };
  for (const [index, mention] of mentions.entries()) {
    const bracket = /[)）]/.test(mention.lead) ? open.findLastIndex((level) => level.inBracket) : -1;
    // What stands in brackets is said in passing: after it the sentence goes on from the figure before it.
    const before = bracket === -1 ? mentions[index - 1] : open[bracket]?.whole;
    if (bracket !== -1) close(bracket);
    if (before) place(mention, before, mentions, open, close, text);
  }
  close(0);
  return closed.flatMap((level) => claimOf(level));
}

function place(
  mention: Mention,
  before: Mention,
  mentions: readonly Mention[],
  open: Level[],
  close: (until: number) => void,
  text: string,
): void {
  const { lead } = mention;
  if (/[（(]/.test(lead)) {
    if (before.unit === mention.unit) open.push({ whole: before, parts: [mention], isWhole: true, inBracket: true });
    return;
  }
  if (rest.test(lead) && addRest(mention, open, close)) return;
  if (opensParts.test(lead) && !rest.test(lead)) {
    openLevel(mention, wholeBefore(mention, before, mentions), tellsAll.test(lead), open, close);
    return;
  }
  const level = open.at(-1);
  if (level && belongsTo(mention, level)) {
    level.parts.push(mention);
    if (doneAndNot.test(`${lead}${mention.after}`)) level.isWhole = true;
    return;
  }
  if (level && /[；;]/.test(lead)) close(0);
  const next = mentions[mentions.indexOf(mention) + 1];
  if (!level && isDoneAndNot(before, mention, next, text)) {
    open.push({ whole: before, parts: [mention], isWhole: false, inBracket: false });
  }
}

/** The whole of “其中” is the newest figure of its unit; a growth or share between them does not count. */
function wholeBefore(mention: Mention, before: Mention, mentions: readonly Mention[]): Mention | undefined {
  if (before.unit === mention.unit) return before;
  return mentions.findLast(({ from, unit }) => from < before.from && unit === mention.unit);
}

function openLevel(
  mention: Mention,
  whole: Mention | undefined,
  isWhole: boolean,
  open: Level[],
  close: (until: number) => void,
): void {
  if (!whole) return;
  const known = open.findIndex((level) => level.whole === whole);
  if (known !== -1) close(known);
  open.push({ whole, parts: [mention], isWhole, inBracket: false });
}

/** “其余” closes the level that it completes: the one that it foots, else the outermost that is open. */
function addRest(mention: Mention, open: Level[], close: (until: number) => void): boolean {
  const fitting = open.filter((level) => level.whole.unit === mention.unit && !level.inBracket);
  const level =
    fitting.findLast((one) => sumOf([...one.parts, mention]) === one.whole.amount) ??
    (/[；;]/.test(mention.lead) ? fitting[0] : fitting.at(-1));
  if (!level) return false;
  close(open.indexOf(level) + 1);
  level.parts.push(mention);
  level.isWhole = true;
  // What follows without another word tells of the rest: 其余66件……10件，……2件，另外19件.
  open.push({ whole: mention, parts: [], isWhole: false, inBracket: false });
  return true;
}

function belongsTo(mention: Mention, level: Level): boolean {
  return (
    mention.unit === level.whole.unit &&
    !newMatter.test(mention.lead) &&
    !(laterStep.test(mention.label) && !level.parts.some(({ label }) => laterStep.test(label))) &&
    (mention.amount === 0 || sumOf(level.parts) !== level.whole.amount) &&
    !/[；;]/.test(mention.lead) &&
    mention.amount <= Math.max(level.whole.amount, ...level.parts.map(({ amount }) => amount))
  );
}

/** 共152件，已经办结64件，台账中尚有88件未处理: two figures that say of the one before what was done and what was not. */
function isDoneAndNot(whole: Mention, done: Mention, next: Mention | undefined, text: string): boolean {
  if (!next || whole.unit !== done.unit || next.unit !== done.unit || done.amount > whole.amount) return false;
  const after = text.slice(next.to, next.to + next.after.length);
  const not = `${next.lead}${after}`;
  return opposites.some(([one, other]) => one.test(`${done.lead}${done.after}`) && other.test(not));
}

const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/已/, /尚|未|还有|剩余|正在|在办/],
  [/办结|完成|处置|结案/, /未办结|未完成|未处置|未结|正在|在办|尚/],
  [/(?<!不)合格/, /不合格/],
  [/不合格/, /(?<!不)合格/],
  [/准予|同意/, /不予|不准予/],
  [/(?<!不)(?<!不予)受理/, /不予?受理/],
  [/(?<!不予)(?<!不)立案/, /不予?立案/],
];

function claimOf({ whole, parts, isWhole }: Level): Claim[] {
  if (parts.length === 0) return [];
  const sum = sumOf(parts);
  const slack = [whole, ...parts].reduce((total, mention) => total + rounding(mention), 0) + 1e-9;
  const vague = [whole, ...parts].some(({ bound }) => bound !== 'exact');
  const base = { parts, whole } as const;
  if (Math.abs(sum - whole.amount) <= slack) {
    return [
      { ...base, kind: parts.length > 1 ? 'sum' : 'bound', operator: parts.length > 1 ? '=' : '≤', result: 'holds' },
    ];
  }
  if (parts.length === 1) {
    const fails = sum > whole.amount + slack && !vague;
    return [
      {
        ...base,
        kind: 'bound',
        operator: '≤',
        result: fails ? 'fails' : vague && sum > whole.amount ? 'undecidable' : 'holds',
      },
    ];
  }
  if (vague)
    return [
      { ...base, kind: 'sum', operator: '=', result: 'undecidable', note: '有的数带“余、以上”等，只能核对大概。' },
    ];
  const all = isWhole || namesAll(whole, parts) || isNearMiss(whole, parts, sum);
  if (sum > whole.amount || all) return [{ ...base, kind: 'sum', operator: '=', result: 'fails' }];
  return [
    { ...base, kind: 'bound', operator: '≤', result: 'holds', note: '各部分之和少于总数：没有列出全部的，不是差错。' },
  ];
}

/** The whole is named after its parts: 投诉举报9244件，其中投诉6604件，举报2640件. */
function namesAll(whole: Mention, parts: readonly Mention[]): boolean {
  if (whole.label === '' || parts.some(({ label }) => label.length < 2)) return false;
  return parts.every(({ label }) => whole.label.includes(label.replace(/^(?:其中|以及|及|和|其)/, '')));
}

/** A little less than the whole, less than the smallest part: a slip rather than something left out. */
function isNearMiss(whole: Mention, parts: readonly Mention[], sum: number): boolean {
  const gap = whole.amount - sum;
  return gap > 0 && gap < Math.min(...parts.map(({ amount }) => amount)) && gap <= whole.amount * 0.02;
}
