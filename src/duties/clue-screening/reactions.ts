/** A clue that a screening found is a matter of its own, to be transferred and followed: its words are not typed again. */
import type { Reaction } from '../../record/duty.ts';

interface Found {
  readonly sign: string;
  readonly summary: string;
}

const clueFound =
  (from: string): Reaction =>
  ({ stream, body: { data } }) =>
    (data.clues as readonly Found[]).map(({ sign, summary }) => {
      const named = data.case === undefined ? {} : { case: data.case };
      return {
        procedure: 'clue-screening',
        act: 'ClueRegistered',
        data: { screening: stream, ...named, from, sign, summary },
      };
    });

export const reactions: Readonly<Record<string, Reaction>> = {
  'clue-screening/CaseScreened': clueFound('行政处罚案件'),
  'clue-screening/PaperCasesScreened': clueFound('旧案案卷'),
  'clue-screening/BusinessesScreened': clueFound('市场主体排查'),
};
