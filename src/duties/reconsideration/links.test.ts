import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFounded } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import { Player, type Step } from '../../../test/record/player.ts';
import type { Database } from '../../record/database/database.ts';
import { exampleData as penaltyData } from '../penalty-case/example-data.ts';
import { penaltyCaseDuty } from '../penalty-case/index.ts';
import { exampleData as registrationData } from '../registration/example-data.ts';
import { registrationDuty } from '../registration/index.ts';
import { exampleData } from './example-data.ts';
import { reconsiderationDuty } from './index.ts';

const data = { 'penalty-case': penaltyData, registration: registrationData, reconsideration: exampleData };

describe.each(databases())('复议与它所争议的事项（$name）', ({ open }) => {
  let database: Database;
  let player: Player;

  beforeAll(async () => {
    database = await open();
    const duties = [penaltyCaseDuty, registrationDuty, reconsiderationDuty];
    player = new Player(await openFounded(database, duties, '2027-12-31T10:00:00+08:00'), data);
  }, 60_000);
  afterAll(() => database.close());

  /** A case of the ordinary procedure, up to its decision; published where `shown`. */
  const decidedCase = (year: number, shown = true) =>
    player.story('penalty-case', [
      ['ClueReceived', `${year}-01-05`],
      ['CaseFiled', `${year}-01-06`],
      ['RightsTold', `${year}-01-06`],
      ['EvidenceCollected', `${year}-01-06`],
      ['InvestigationConcluded', `${year}-01-15`],
      ['CaseReviewed', `${year}-01-16`],
      ['PenaltyNoticeServed', `${year}-01-19`],
      ['PenaltyDecided', `${year}-01-28`],
      ...(shown ? ([['DecisionPublished', `${year}-01-30`, { channel: 'national-system' }]] as Step[]) : []),
    ]);

  const contest = (contested: number, year: number, conduct = 'penalty') =>
    player.story('reconsideration', [
      ['ApplicationCopyReceived', `${year}-03-05`, { contested, conduct, acceptedOn: `${year}-03-03` }],
      ['ReplySubmitted', `${year}-03-12`, { dossier: true, furtherEvidence: [], furtherBasis: [] }],
    ]);

  const decide = (stream: number, year: number, outcome: object) =>
    player.story(
      'reconsideration',
      [['DecisionReceived', `${year}-04-27`, { decidedOn: `${year}-04-24`, ...outcome }]],
      stream,
    );

  it('撤销处罚的决定使案件随之改变，三个工作日内撤回公示', async () => {
    const penalty = await decidedCase(2026);
    const review = await contest(penalty, 2026);
    expect((await player.matter(penalty)).intervals).toMatchObject([{ kind: 'remedy', from: '2026-03-05' }]);
    await decide(review, 2026, { outcome: 'annulled' });
    const changed = await player.matter(penalty);
    expect(changed.facts).toMatchObject({
      decision: { change: 'annulled', penalty: { fine: 0, gains: 0, goods: 0 } },
      performance: { remedies: [{ kind: 'reconsideration', to: '2026-04-27', outcome: 'annulled' }] },
    });
    expect(changed.clocks.find(({ clock }) => clock === 'publish-withdraw')).toMatchObject({
      startedOn: '2026-04-27',
      lengths: [{ count: 3, unit: 'working-day' }],
    });
    await player.story('penalty-case', [['PublicationWithdrawn', '2026-04-30']], penalty);
    expect(
      (await player.matter(penalty)).clocks.find(({ clock }) => clock === 'publish-withdraw')?.ended,
    ).toMatchObject({
      late: false,
    });
    expect((await player.matter(review)).links).toEqual([penalty]);
  });

  it('变更的，罚款改为变更后的数额；没有公示的没有撤回期限', async () => {
    const penalty = await decidedCase(2026, false);
    await decide(await contest(penalty, 2026), 2026, { outcome: 'changed', fine: 100_000, gains: 0, goods: 0 });
    const changed = await player.matter(penalty);
    expect(changed.facts).toMatchObject({ decision: { change: 'changed', penalty: { fine: 100_000 } } });
    expect(changed.clocks.some(({ clock }) => clock === 'publish-withdraw')).toBe(false);
  });

  it('2021年7月15日以前只要求及时撤下，没有三个工作日的期限', async () => {
    const penalty = await decidedCase(2021);
    await decide(await contest(penalty, 2021), 2021, { outcome: 'annulled' });
    const changed = await player.matter(penalty);
    expect(changed.facts).toMatchObject({ decision: { change: 'annulled' } });
    expect(changed.clocks.some(({ clock }) => clock === 'publish-withdraw')).toBe(false);
  });

  it('维持的，案件不改变，复议结束，起算十五日的起诉期限', async () => {
    const penalty = await decidedCase(2026);
    await decide(await contest(penalty, 2026), 2026, { outcome: 'maintained' });
    const kept = await player.matter(penalty);
    expect(kept.facts).toMatchObject({
      decision: { change: null },
      performance: { remedies: [{ outcome: 'maintained', to: '2026-04-27' }] },
    });
    expect(kept.clocks.some(({ clock, ended }) => clock === 'suit-after-review' && !ended)).toBe(true);
  });

  it('尚未作出决定的案件被申请复议，不受影响', async () => {
    const clue = await player.story('penalty-case', [['ClueReceived', '2026-02-02']]);
    const review = await contest(clue, 2026, 'inaction');
    await player.story(
      'reconsideration',
      [['ReconsiderationTerminated', '2026-04-10', { decidedOn: '2026-04-09' }]],
      review,
    );
    expect((await player.matter(clue)).version).toBe(1);
  });

  it('撤销登记的，在登记机构待执行，执行以后登记撤销', async () => {
    const registered = await player.story('registration', [
      ['ApplicationReceived', '2026-02-02'],
      ['RegistrationGranted', '2026-02-02', { licenceDatedOn: '2026-02-02' }],
    ]);
    await decide(await contest(registered, 2026, 'registration'), 2026, { outcome: 'annulled' });
    const notified = player.record.head.position;
    expect(await player.matter(notified)).toMatchObject({
      procedure: 'registration',
      state: 'to-execute',
      links: [registered],
      facts: { name: '某某食品有限公司', rescinds: 'set-up' },
    });
    await player.story('registration', [['JudgmentExecuted', '2026-04-29', { effectiveOn: '2026-04-27' }]], notified);
    expect((await player.matter(notified)).facts).toMatchObject({ register: { effect: 'deregister' } });
  });
});
