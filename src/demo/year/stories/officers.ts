import { date, type PlainDate } from '../../../law/kinds.ts';
import { members as demonstrationMembers } from '../../people.ts';
import { newcomersSince, yearMembers } from '../members.ts';
import type { CaseStage } from '../stage.ts';
import { inOrder, type Planned, receiptOf, type Story, type Told, type ToldAct } from '../story.ts';
import { workdaysAfter } from '../working-year.ts';

/** Personnel. */
const by = 'shen';
const issuer = '某某市司法局（演示）';
/** The days of the exchange of certificates. */
const days = {
  takenOver: date('2018-12-10'),
  applied: date('2019-03-05'),
  taught: date('2019-03-18'),
  examined: date('2019-05-24'),
  issued: newcomersSince,
  renewed: date('2019-06-04'),
  registered: date('2019-06-12'),
} as const;
const until = date('2029-06-03');
/** How many name at once an act may hold. */
const atOnce = 50;

interface Holder {
  readonly id: string;
  readonly name: string;
  readonly certificate: string;
  readonly newcomer?: true;
  readonly leaves?: PlainDate;
}

/** 执法人员：全员培训考核，新人申领，其余换证、注册，退休、调离的收回. */
export function officerStories(_stage: CaseStage): Planned[] {
  const holders = [...demonstrationMembers, ...yearMembers()].filter(
    (member): member is Holder & typeof member => member.certificate !== undefined,
  );
  const newcomers = holders.filter(({ newcomer }) => newcomer);
  const first = newcomers[0];
  return [
    ...(['public-law', 'special-law'] as const).map((kind, index) => ({
      name: `training-${kind}`,
      on: days.taught,
      tell: () =>
        inOrder(
          'training',
          ...course(
            kind,
            index,
            holders.map(({ id }) => id),
          ),
        ),
    })),
    ...holders.map((holder) => ({
      name: `certificate-${holder.id}`,
      on: holder.newcomer ? days.applied : days.takenOver,
      tell: () => (holder.newcomer ? newCertificate(holder, holder === first) : oldCertificate(holder)),
    })),
  ];
}

const groups = (people: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(people.length / atOnce) }, (_, index) =>
    people.slice(index * atOnce, (index + 1) * atOnce),
  );

/** Five afternoons of four hours for every group, and the examination of all. */
function course(kind: 'public-law' | 'special-law', order: number, people: readonly string[]): [Told, ...Told[]] {
  const title = kind === 'public-law' ? '公共法律知识' : '专业法律知识';
  const planned = {
    title: `行政执法人员换证培训：${title}（演示）`,
    kind,
    method: 'lecture',
    from: days.taught,
    until: days.examined,
    hours: 20,
    organiser: '本局法规科',
    outline: `${title}（演示）。`,
  };
  const enrolled = groups(people).map((group): ToldAct => ({ act: 'PeopleEnrolled', by, data: { enrolled: group } }));
  const taught = Array.from({ length: 5 }, (_, session): Told => {
    const acts = groups(people).map(
      (attended): ToldAct => ({
        act: 'SessionHeld',
        by,
        data: { topic: `${title}第${session + 1}讲（演示）`, lecturer: '某某法学院教师（演示）', hours: 4, attended },
      }),
    );
    return [workdaysAfter(days.taught, 2 + session * 7 + order), ...acts];
  });
  const results = people.map((person, index) => ({ person, score: 70 + ((index * 7) % 30) }));
  return [
    [days.taught, { act: 'CoursePlanned', by, data: planned }, ...enrolled],
    ...taught,
    [
      days.examined,
      { act: 'ExamHeld', by, data: { exam: kind, passMark: 60, results } },
      { act: 'CourseConcluded', by, data: { summary: '全部合格（演示）。' } },
    ],
  ];
}

const holderData = ({ id, name }: Holder) => ({ holder: id, name, fields: ['market'], area: '某某区' });
const registered: ToldAct = {
  act: 'CertificateRegistered',
  by,
  data: { registrar: '某某区司法局（演示）', result: '合格，予以注册' },
};
const passed = (exam: string): ToldAct => ({
  act: 'ExamRecorded',
  by,
  data: { exam, paper: '某某市司法局成绩单（演示）', passedOn: days.examined },
});

function newCertificate(holder: Holder, isRegistered: boolean): Story {
  const issued = { number: holder.certificate, from: days.issued, until, issuer };
  return inOrder(
    'certificate',
    [days.applied, { act: 'CertificateApplied', by, data: holderData(holder) }],
    [days.examined, passed('public-law'), passed('special-law')],
    [days.issued, { act: 'CertificateIssued', by, data: issued }],
    ...(isRegistered ? [[days.registered, registered] as const] : []),
  );
}

function* oldCertificate(holder: Holder): Story {
  const procedure = 'certificate';
  const old = { number: holder.certificate, from: date('2018-01-01'), until: date('2022-12-31'), issuer };
  const receipts = yield {
    on: days.takenOver,
    procedure,
    acts: [{ act: 'CertificateTakenOver', by, data: { ...holderData(holder), ...old } }],
  };
  const { stream } = receiptOf(receipts);
  const renewed = { number: `${holder.certificate}换`, from: days.renewed, until, issuer, oldRecovered: true };
  yield { on: days.renewed, procedure, stream, acts: [{ act: 'CertificateRenewed', by, data: renewed }] };
  yield { on: days.registered, procedure, stream, acts: [registered] };
  if (!holder.leaves) return;
  const recalled = { reason: holder.leaves < '2019-09-01' ? 'retirement' : 'transfer', oldRecovered: true };
  yield { on: holder.leaves, procedure, stream, acts: [{ act: 'CertificateRecalled', by, data: recalled }] };
}
