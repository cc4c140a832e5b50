import type { PlainDate } from '../law/kinds.ts';
import type { ActWish } from '../record/decide.ts';
import { holdsPost, type Person } from '../record/person.ts';
import type { Receipt, Request } from '../record/receipt.ts';
import type { BureauRecord } from '../record/record.ts';

/** Asks the record for an act and throws where it is refused: a script that does what the law forbids is a bug. */
export async function performOrThrow(record: BureauRecord, request: Request): Promise<Receipt> {
  const outcome = await record.perform(request);
  if (outcome.ok) return outcome.receipt;
  const what = 'act' in request.wish ? request.wish.act : request.wish.answer;
  throw new Error(`${what}（${request.key}）：${JSON.stringify(outcome.refusal)}`);
}

/** Proposes an act where it needs signatures, and has everybody sign in turn on the same day. */
export async function performSigned(
  record: BureauRecord,
  people: readonly Person[],
  request: Request & { readonly wish: ActWish },
): Promise<Receipt> {
  let receipt = await performOrThrow(record, request);
  for (let round = 1; receipt.proposed || receipt.type === 'ProposalEndorsed'; round += 1) {
    const matter = await record.findMatter(receipt.stream);
    const proposal = matter?.proposals.at(-1);
    const post = proposal?.chain[0];
    if (!matter || !proposal || !post) break;
    const signer = signerFor(people, post, request.wish.doneOn, matter.unit);
    receipt = await performOrThrow(record, {
      key: `${request.key}/${round}`,
      stream: receipt.stream,
      wish: {
        proposal: proposal.number,
        answer: 'endorse',
        actor: signer.id,
        on: request.wish.doneOn,
        opinion: '同意。',
      },
    });
  }
  return receipt;
}

function signerFor(
  people: readonly Person[],
  post: NonNullable<Person['posts'][number]['post']>,
  day: PlainDate,
  unit: string,
): Person {
  const holders = people.filter((person) => holdsPost(person, post, day));
  const signer = holders.find((person) => person.unit === unit) ?? holders[0];
  if (!signer) throw new Error(`没有人担任 ${post}`);
  return signer;
}
