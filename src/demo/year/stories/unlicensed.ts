import { fictitiousName, stations } from '../members.ts';
import { type CaseStage, type Cue, stories } from '../stage.ts';
import { type Planned, receiptOf, type Story } from '../story.ts';
import { workdaysAfter } from '../working-year.ts';

/** 无证无照：责令停止十二次，其余引导办照. */
const unlicensedOfYear = { stopped: 12, guided: 28 } as const;

export function unlicensedStories(stage: CaseStage): Planned[] {
  const last = workdaysAfter(stage.last, -20);
  return [
    ...stories(stage, 'unlicensed-stopped', unlicensedOfYear.stopped, (cue) => found(stage, cue, true), { last }),
    ...stories(stage, 'unlicensed-guided', unlicensedOfYear.guided, (cue) => found(stage, cue, false), { last }),
  ];
}

function* found(stage: CaseStage, { index, on, chance }: Cue, stopped: boolean): Story {
  const station = chance.one(stations);
  const officers = stage.roster.pair(station.id, chance);
  const [by] = officers;
  const procedure = 'unlicensed-business';
  const received = {
    partyKind: 'person',
    partyName: `${fictitiousName(chance.below(600))}（演示）`,
    place: `某某区${station.name.slice(1, -3)}街底商${index + 1}号（演示）`,
    activity: '零售日用百货',
    field: 'registration',
    source: 'inspection',
    namedInformant: false,
    summary: '巡查发现没有营业执照，已开门营业（演示）。',
  };
  const verified = {
    kind: 'unregistered',
    licenser: 'not-needed',
    conditionsMet: true,
    willing: !stopped,
    found: '登记系统没有登记记录（演示）。',
  };
  const next = stopped
    ? { act: 'StopOrdered', by, officers, data: { content: '停止经营活动。', served: '当场签收。' } }
    : {
        act: 'GuidanceGiven',
        by,
        data: { certificates: '个体工商户营业执照', content: '告知材料和办法。', until: workdaysAfter(on, 15) },
      };
  const receipts = yield {
    on,
    procedure,
    acts: [{ act: 'ClueReceived', by, data: received }, { act: 'SiteVerified', by, officers, data: verified }, next],
  };
  const endedOn = workdaysAfter(on, chance.between(4, 12));
  const ended = stopped
    ? { act: 'OperationCeased', by, officers, data: { how: 'by-order', found: '复查时已关门停业（演示）。' } }
    : { act: 'LicenceObtained', by, data: { certificate: '个体工商户营业执照', obtainedOn: endedOn } };
  yield {
    on: endedOn,
    procedure,
    stream: receiptOf(receipts).stream,
    acts: [ended, { act: 'ClueClosed', by, data: { creditRecorded: true, result: '已处理（演示）。' } }],
  };
}
