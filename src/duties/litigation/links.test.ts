import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFounded } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import { Player } from '../../../test/record/player.ts';
import type { Database } from '../../record/database/database.ts';
import { exampleData as penaltyData } from '../penalty-case/example-data.ts';
import { penaltyCaseDuty } from '../penalty-case/index.ts';
import { exampleData as reviewData } from '../reconsideration/example-data.ts';
import { reconsiderationDuty } from '../reconsideration/index.ts';
import { exampleData as registrationData } from '../registration/example-data.ts';
import { registrationDuty } from '../registration/index.ts';
import { exampleData } from './example-data.ts';
import { litigationDuty } from './index.ts';

const data = {
  'penalty-case': penaltyData,
  registration: registrationData,
  reconsideration: reviewData,
  litigation: exampleData,
};

describe.each(databases())('诉讼、二审、复议与所争议的事项（$name）', ({ open }) => {
  let database: Database;
  let player: Player;

  beforeAll(async () => {
    database = await open();
    const duties = [penaltyCaseDuty, registrationDuty, reconsiderationDuty, litigationDuty];
    player = new Player(await openFounded(database, duties, '2027-12-31T10:00:00+08:00'), data);
  }, 60_000);
  afterAll(() => database.close());

  const decidedCase = () =>
    player.story('penalty-case', [
      ['ClueReceived', '2026-01-05'],
      ['CaseFiled', '2026-01-06'],
      ['RightsTold', '2026-01-06'],
      ['EvidenceCollected', '2026-01-06'],
      ['InvestigationConcluded', '2026-01-15'],
      ['CaseReviewed', '2026-01-16'],
      ['PenaltyNoticeServed', '2026-01-19'],
      ['PenaltyDecided', '2026-01-28'],
      ['DecisionPublished', '2026-01-30', { channel: 'national-system' }],
    ]);

  const sue = (contested: number, more: object = {}) =>
    player.story('litigation', [
      ['ComplaintServed', '2026-03-05', { contested, acceptedOn: '2026-03-03', ...more }],
      ['AnswerSubmitted', '2026-03-20', { dossier: true, furtherEvidence: [], furtherBasis: [] }],
    ]);

  const judged = (stream: number, outcome: string, more: object = {}) =>
    player.story(
      'litigation',
      [['JudgmentReceived', '2026-06-12', { outcome, decidedOn: '2026-06-10', ...more }]],
      stream,
    );

  const withdrawal = async (stream: number) =>
    (await player.matter(stream)).clocks.find(({ clock }) => clock === 'publish-withdraw');

  it('撤销的判决生效以前案件不变，生效之日起三个工作日内撤回公示', async () => {
    const penalty = await decidedCase();
    const suit = await judged(await sue(penalty), 'annulled');
    expect((await player.matter(penalty)).facts).toMatchObject({ decision: { change: null } });
    await player.story('litigation', [['JudgmentTookEffect', '2026-06-30']], suit);
    expect((await player.matter(penalty)).facts).toMatchObject({
      decision: { change: 'annulled', penalty: { fine: 0 } },
      performance: { remedies: [{ kind: 'litigation', from: '2026-03-05', to: '2026-06-30', outcome: 'annulled' }] },
    });
    expect(await withdrawal(penalty)).toMatchObject({ startedOn: '2026-06-30' });
  });

  it('上诉另立二审，维持的由一审裁判决定案件的结果', async () => {
    const penalty = await decidedCase();
    const suit = await judged(await sue(penalty), 'annulled');
    await player.story('litigation', [['AppealFiled', '2026-06-25', { by: 'bureau' }]], suit);
    const second = player.record.head.position;
    expect(await player.matter(second)).toMatchObject({
      procedure: 'litigation',
      state: 'trial',
      links: [suit, penalty],
      facts: { instance: 'second', plaintiff: '某某食品店', contested: penalty, first: suit },
    });
    expect((await player.matter(penalty)).facts).toMatchObject({ decision: { change: null } });
    await player.story(
      'litigation',
      [
        ['AppealNoticeReceived', '2026-07-03', { acceptedOn: '2026-07-01', toAnswer: false }],
        ['ReviewJudgmentReceived', '2026-09-11', { decidedOn: '2026-09-10' }],
      ],
      second,
    );
    expect(await player.matter(suit)).toMatchObject({
      state: 'effective',
      facts: { verdict: { outcome: 'annulled' } },
    });
    expect((await player.matter(penalty)).facts).toMatchObject({ decision: { change: 'annulled' } });
    expect(await withdrawal(penalty)).toMatchObject({ startedOn: '2026-09-11' });
  });

  it('二审改判驳回诉讼请求的，处罚不变', async () => {
    const penalty = await decidedCase();
    const suit = await judged(await sue(penalty), 'annulled');
    await player.story('litigation', [['AppealFiled', '2026-06-25', { by: 'bureau' }]], suit);
    const second = player.record.head.position;
    const reversed = { result: 'reversed', outcome: 'claims-dismissed', decidedOn: '2026-09-10' };
    await player.story('litigation', [['ReviewJudgmentReceived', '2026-09-11', reversed]], second);
    expect((await player.matter(penalty)).facts).toMatchObject({
      decision: { change: null },
      performance: { remedies: [{ outcome: 'maintained', to: '2026-09-11' }] },
    });
    expect(await withdrawal(penalty)).toBeUndefined();
  });

  it('发回重审的，案件仍在诉讼中；重审不另起一次救济', async () => {
    const penalty = await decidedCase();
    const suit = await judged(await sue(penalty), 'annulled');
    await player.story('litigation', [['AppealFiled', '2026-06-25', { by: 'bureau' }]], suit);
    const remanded = { result: 'remanded', decidedOn: '2026-09-10' };
    await player.story('litigation', [['ReviewJudgmentReceived', '2026-09-11', remanded]], player.record.head.position);
    await sue(penalty, { origin: 'remanded', earlier: suit });
    expect((await player.matter(penalty)).facts).toMatchObject({
      performance: { remedies: [{ kind: 'litigation', to: null }] },
    });
  });

  it('复议维持后起诉：两件互相知道，诉讼写明经过复议', async () => {
    const penalty = await decidedCase();
    const review = await player.story('reconsideration', [
      ['ApplicationCopyReceived', '2026-02-05', { contested: penalty, acceptedOn: '2026-02-03' }],
      ['DecisionReceived', '2026-03-02', { decidedOn: '2026-02-27' }],
    ]);
    const suit = await sue(penalty, { afterReview: true, review, codefendant: true });
    expect((await player.matter(review)).facts).toMatchObject({ suits: [suit] });
    expect((await player.matter(suit)).facts).toMatchObject({ afterReview: true, review, contested: penalty });
    const other = await decidedCase();
    const wrong = { contested: other, acceptedOn: '2026-03-03', afterReview: true, review };
    expect(await player.act('litigation', ['ComplaintServed', '2026-03-05', wrong])).toBe('litigation/review-differs');
  });

  it('判决撤销登记的，生效后在登记机构待执行', async () => {
    const registered = await player.story('registration', [
      ['ApplicationReceived', '2026-02-02'],
      ['RegistrationGranted', '2026-02-02', { licenceDatedOn: '2026-02-02' }],
    ]);
    const suit = await judged(await sue(registered, { conduct: 'registration' }), 'annulled');
    await player.story('litigation', [['JudgmentTookEffect', '2026-06-30']], suit);
    expect(await player.matter(player.record.head.position)).toMatchObject({
      procedure: 'registration',
      state: 'to-execute',
      links: [registered],
    });
  });
});
