import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import type { Act } from '../../record/act.ts';
import { type ActWish, decide, type World } from '../../record/decide.ts';
import type { Matter, Performed } from '../../record/matter.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData } from './example-data.ts';
import { seriousListDuty } from './index.ts';
import { seriousList } from './procedure.ts';
import { reactions } from './reactions.ts';

const decided = (on: string, data: Readonly<Record<string, unknown>>): Act => ({
  bureau: 1,
  position: 9,
  stream: 5,
  version: 4,
  procedure: 'penalty-case',
  type: 'PenaltyDecided',
  doneOn: date(on),
  actor: 'wang',
  body: { data, number: { word: '处罚', year: 2023, serial: 1, text: '某某市监处罚〔2023〕1号' } },
});

const react = reactions['penalty-case/PenaltyDecided'];

describe('处罚决定引出的列入问题', () => {
  it.each([
    ['从重罚款', ['fine'], 'heavier', ['heavier-fine']],
    ['停产停业并从轻罚款', ['fine', 'suspend-business'], 'lighter', ['suspend-business']],
    ['吊销许可证', ['revoke-licence'], 'ordinary', ['revoke-licence']],
    ['一般罚款', ['fine', 'confiscation-of-goods'], 'ordinary', undefined],
    ['从重但只有警告', ['formal-warning'], 'heavier', undefined],
  ])('%s', (_name, penalties, tier, heavier) => {
    const [wanted] = react(decided('2023-06-01', { penalties, tier }));
    expect(wanted?.data.heavier).toEqual(heavier);
    if (wanted) expect(errorsIn(seriousList.acts.ConsiderationOpened.data, wanted.data)).toEqual([]);
  });

  it('2021年9月1日以前不引出', () => {
    expect(react(decided('2021-08-31', { penalties: ['revoke-licence'], tier: 'ordinary' }))).toEqual([]);
  });
});

describe('列入与处罚案件的关联', () => {
  const rehearsal = new Rehearsal(seriousListDuty);
  const opened = { ...exampleData.ConsiderationOpened, case: 5 };
  rehearsal.perform({ act: 'ConsiderationOpened', doneOn: date('2023-06-01'), data: opened });
  rehearsal.perform({
    act: 'SuperiorConsentGiven',
    doneOn: date('2023-06-01'),
    data: exampleData.SuperiorConsentGiven,
  });

  const once = (on: string): Performed => ({ count: 1, firstOn: date(on), lastOn: date(on), lastPosition: 1 });

  function listing(performed: Matter['performed']): string {
    const base = rehearsal.matter;
    if (!base) throw new Error('没有事项');
    const world: World = {
      ...rehearsal.world,
      linked: (stream) => (stream === 5 ? { ...base, performed } : undefined),
    };
    const wish: ActWish = {
      procedure: 'serious-list',
      act: 'ListingDecided',
      actor: 'wang',
      doneOn: date('2023-06-01'),
      data: exampleData.ListingDecided,
    };
    const decision = decide(world, base, wish);
    return decision.ok ? 'accepted' : decision.refusal.code;
  }

  it('告知与处罚告知同日的可以列入', () => {
    expect(listing({ PenaltyNoticeServed: once('2023-05-15'), PenaltyDecided: once('2023-06-01') })).toBe('accepted');
  });

  it('告知不在处罚告知之时的，不是一并实施', () => {
    expect(listing({ PenaltyNoticeServed: once('2023-05-10'), PenaltyDecided: once('2023-06-01') })).toBe(
      'serious-list/notice-not-with-penalty',
    );
  });

  it('案件没有作出处罚决定的，不得列入', () => {
    expect(listing({ PenaltyNoticeServed: once('2023-05-15') })).toBe('serious-list/no-penalty-decided');
  });
});
