import { duty } from '../../record/duty.ts';
import { evolve, type MajorCaseFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type MajorCaseTable, majorCaseSupervision } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** 重大案件监督. */
export const majorCaseSupervisionDuty = duty<MajorCaseTable, MajorCaseFacts>({
  procedure: majorCaseSupervision,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: '重大案件监督',
    about: facts.case,
    party: facts.faults.length > 0 ? '发现问题' : '没有发现问题',
    officers: facts.responsible,
    recused: [],
  }),
  figures,
});
