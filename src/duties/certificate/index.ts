import { duty } from '../../record/duty.ts';
import { type CertificateFacts, currentOf, evolve, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type CertificateTable, certificate } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** 行政执法证件. What its acts make of a certificate is what every decision looks at: `certificates`. */
export const certificateDuty = duty<CertificateTable, CertificateFacts>({
  procedure: certificate,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => {
    const current = currentOf(facts);
    return {
      title: current ? `执法证件 ${current.number}` : '执法证件',
      ...(current ? { number: current.number } : {}),
      party: facts.name,
      officers: facts.holder === '' ? [] : [facts.holder],
      recused: [],
      words: (facts.held?.certificates ?? []).map((one) => one.number),
    };
  },
  certificates: (facts) => facts.held,
  figures,
});
