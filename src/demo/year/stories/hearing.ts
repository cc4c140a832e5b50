import type { PlainDate } from '../../../law/kinds.ts';
import type { Story, ToldAct } from '../story.ts';
import { workdaysAfter } from '../working-year.ts';
import type { CaseAtHand } from './penalty-case.ts';

const procedure = 'penalty-case';

/** What an opinion that agrees has looked at. */
export const reviewedPoints = [
  'jurisdiction',
  'party',
  'facts-and-evidence',
  'nature',
  'basis',
  'procedure',
  'appropriateness',
] as const;

/** 听证 — asked for on the day after the notice, held thirteen working days later, reported, and the case reviewed again. */
export function* hearing({ stage, plan, stream, by, officers }: CaseAtHand, noticedOn: PlainDate): Story {
  const [host, clerk] = stage.roster.holders('law', 'legal-reviewer').map((person) => person.id) as [string, string];
  const day = (count: number): PlainDate => workdaysAfter(noticedOn, count);
  const hearingOn = day(15);
  const asked = { form: 'written', requester: plan.business.name };
  const fixed = { hearingOn, hearingAt: '09:30', place: '本局会议室（演示）', open: true };
  const acts = (...list: ToldAct[]) => ({ procedure, stream, acts: list });
  yield { on: day(1), ...acts({ act: 'HearingRequested', by, data: asked }) };
  yield { on: day(2), ...acts({ act: 'HearingHostAppointed', by: host, data: { host, members: [], clerk } }) };
  yield { on: day(3), ...acts({ act: 'HearingFileHandedOver', by, data: { receivedBy: host, papers: '案卷一册。' } }) };
  yield {
    on: day(4),
    ...acts(
      { act: 'HearingDateFixed', by: host, data: fixed },
      { act: 'HearingNoticeServed', by: host, data: { recusalRightTold: true, content: '听证的时间、地点和人员。' } },
      { act: 'HearingOfficersNotified', by: host, data: { notified: [...officers], papersReturned: true } },
      { act: 'HearingAnnounced', by: host, data: { place: '局公告栏', content: '当事人、案由、时间、地点。' } },
    ),
  };
  const held = {
    officersAttended: true,
    partyAttended: true,
    minutes: '各方发表意见（演示）。',
    minutesSigned: 'signed',
  };
  yield { on: hearingOn, ...acts({ act: 'HearingHeld', by: host, data: held }) };
  yield {
    on: day(17),
    ...acts(
      { act: 'HearingReported', by: host, data: { course: '依法公开举行。', opinion: '建议维持拟处罚意见。' } },
      {
        act: 'LegalReviewed',
        by: clerk,
        data: { outcome: 'agree', checked: reviewedPoints, opinion: '同意处理意见（演示）。', firstTime: false },
      },
    ),
  };
}
