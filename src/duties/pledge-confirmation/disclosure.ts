/** 公示 — what the publicity system shows of a pledge. A person's number is never part of it. */
import type { Publication } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { PledgeFacts } from './facts.ts';

export function publications(facts: PledgeFacts, matter: Matter<PledgeFacts>): readonly Publication[] {
  if (facts.publishedOn === undefined) return [];
  return [
    {
      key: 'national-system',
      channel: '国家企业信用信息公示系统',
      title: `${facts.company}股权出质登记信息`,
      publishedOn: facts.publishedOn,
      content: {
        company: facts.company,
        ...(facts.companyCode === undefined ? {} : { companyCode: facts.companyCode }),
        number: facts.registrationNumber ?? matter.numbers[0] ?? null,
        pledgor: facts.pledgor,
        pledgee: facts.pledgee,
        amount: facts.amount,
        registeredOn: facts.registeredOn,
        state: matter.state,
        ...(facts.endedOn === undefined ? {} : { endedOn: facts.endedOn }),
      },
    },
  ];
}
