import { type Mention, printedOf } from './mention.ts';
import { type Claim, sumOf } from './relation.ts';

const most = 3;
const told = (mention: Mention): string => `“${mention.name}${printedOf(mention)}”`;

/**
 * 可能的口径 — bases on which a failing relation would foot: without one of its parts, with another whole of the text,
 * or with the whole read as a stock after what went out. Nothing is decided: a person confirms.
 */
export function suggestionsFor(claim: Claim, mentions: readonly Mention[]): string[] {
  if (claim.result !== 'fails' || claim.kind === 'repetition') return claim.note ? [claim.note] : [];
  const alike = mentions.filter((mention) => mention.unit === claim.whole.unit && !claim.parts.includes(mention));
  const found = [...ofAnother(claim, alike), ...withoutOne(claim), ...asStock(claim, alike), ...otherBase(claim)];
  return [...(claim.note ? [claim.note] : []), ...found].slice(0, most + 1);
}

function withoutOne({ parts, whole }: Claim): string[] {
  const sum = sumOf(parts);
  return parts
    .filter((part) => parts.length > 2 && part.amount > 0 && sum - part.amount === whole.amount)
    .map((part) => `不计${told(part)}则合计相符：这一部分可能另外计算，或者与其他部分重复。`);
}

function ofAnother({ parts, whole }: Claim, alike: readonly Mention[]): string[] {
  const sum = sumOf(parts);
  const other = alike.find((mention) => mention !== whole && mention.amount === sum);
  return other ? [`所列合计与${told(other)}相符：它们可能是后者的各部分，而不是${told(whole)}的。`] : [];
}

/** 224 − 12 = 212: the whole with what was taken off it gives a third figure. Both of one matter: near each other in the text. */
function asStock({ whole, parts }: Claim, alike: readonly Mention[]): string[] {
  const last = parts.at(-1) ?? whole;
  const near = alike.filter(
    (mention) => mention !== whole && Math.abs(mention.sentence - last.sentence) <= 2 && mention.amount > 0,
  );
  for (const out of near) {
    const rest = near.find(
      (mention) => mention !== out && mention.amount === whole.amount - out.amount && out.amount < mention.amount,
    );
    if (rest) return [`${told(whole)}减去${told(out)}等于${told(rest)}：总数本身可能不错，请核对各部分。`];
  }
  return [];
}

function otherBase({ kind, whole }: Claim): string[] {
  if (kind !== 'bound') return [];
  const money = whole.unit === '元' ? '、作出决定的与已经入库的' : '';
  return [
    `各部分合计超过${told(whole)}：口径可能不同（如一案有两项违法行为分别计入两类${money}），请写明各部分的口径。`,
  ];
}
