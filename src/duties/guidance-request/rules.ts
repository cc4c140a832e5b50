/**
 * 业务指导请示 — who answers for a field guides it. No text that was read gives a period: the bureau's own rule does, set as a
 * local period, one for ordinary and one for urgent requests.
 */
import { cite } from '../../law/instruments/index.ts';
import { date, type Length, type Rule, rule } from '../../law/kinds.ts';

const before2020 = '总局令第22号自2020年4月1日起施行；此前依据天津市行政执法监督规定，条文未见。';
const local = '条文没有天数；本局规定了答复时限的，按该时限计算，没有规定的不设期限。';

/** Who guides: the versions are the same for every rule here, but for what they say. */
function byField<T>(value: T, note: string): Rule<T>['versions'] {
  return [
    {
      from: date('2019-01-01'),
      until: date('2020-03-31'),
      value,
      cite: [cite('tianjin-supervision-2014', '条文未见')],
      verified: false,
      note: `${before2020}${note}`,
    },
    {
      from: date('2020-04-01'),
      until: date('2025-04-30'),
      value,
      cite: [cite('internal-supervision', '（条号未核）')],
      verified: false,
      note: `总局令第22号原文未见，内容按2025年文本。${note}`,
    },
    {
      from: date('2025-05-01'),
      value,
      cite: [cite('internal-supervision', '第五条', '负责实施本业务领域的执法监督工作')],
      verified: true,
      note: `答复请示是业务机构对本领域执法的监督和指导，这是理解，条文没有“请示”二字。${note}`,
    },
  ];
}

export const guidanceDuty = rule<string>({
  id: 'guidance-duty',
  zh: '业务机构指导本领域执法',
  kind: 'text',
  versions: byField('业务机构负责本领域的执法监督和指导，办案机构请示的，应当答复，不得推诿。', ''),
});

export const guidanceAnswer = rule<Length | null>({
  id: 'guidance-answer',
  zh: '业务指导请示答复时限',
  kind: 'period',
  versions: byField<Length | null>(null, local),
});

export const guidanceAnswerUrgent = rule<Length | null>({
  id: 'guidance-answer-urgent',
  zh: '紧急业务指导请示答复时限',
  kind: 'period',
  versions: byField<Length | null>(null, local),
});

export const guidanceLegalView = rule<string>({
  id: 'guidance-legal-view',
  zh: '法律意见由法制机构审核',
  kind: 'text',
  before: before2020,
  versions: [
    {
      from: date('2020-04-01'),
      until: date('2025-04-30'),
      value: '答复涉及案件定性、法律适用、裁量的，由法制机构审核后发出。',
      cite: [cite('internal-supervision', '（条号未核）')],
      verified: false,
      note: '总局令第22号原文未见；由法制机构审核是本系统的理解，供法制机构确认。',
    },
    {
      from: date('2025-05-01'),
      value: '答复涉及案件定性、法律适用、裁量的，由法制机构审核后发出。',
      cite: [cite('internal-supervision', '第五条', '负责建立执法监督制度机制，统筹执法监督工作')],
      verified: true,
      note: '条文是法制机构统筹执法监督；据此由其审核法律意见，是本系统的理解，供法制机构确认。',
    },
  ],
});

export const guidanceRules: readonly Rule[] = [guidanceDuty, guidanceAnswer, guidanceAnswerUrgent, guidanceLegalView];
