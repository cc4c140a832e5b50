/** 事实 — what one screening covered, or how far one clue has come. */
import type { Duty } from '../../record/duty.ts';
import type { ClueScreening } from './procedure.ts';

export interface ClueScreeningFacts {
  readonly title: string;
  /** What was screened or where the clue came from, in the words of the ledger. */
  readonly what: string;
  /** The case that was screened, where it is one of the record. */
  readonly case: number | null;
  readonly cases: number;
  readonly visits: number;
  readonly clues: number;
  readonly sign: string | null;
  readonly officers: readonly string[];
  /** 案号 of old cases, to find the batch by. */
  readonly numbers: readonly string[];
  readonly transferredTo: string | null;
}

export const start: ClueScreeningFacts = {
  title: '',
  what: '',
  case: null,
  cases: 0,
  visits: 0,
  clues: 0,
  sign: null,
  officers: [],
  numbers: [],
  transferredTo: null,
};

const unchanged = (facts: ClueScreeningFacts): ClueScreeningFacts => facts;

export const evolve: Duty<ClueScreening, ClueScreeningFacts>['evolve'] = {
  CaseScreened: (facts, { body: { data } }) => ({
    ...facts,
    title: '案件线索筛查',
    case: data.case,
    cases: 1,
    clues: data.clues.length,
    officers: data.screeners,
  }),
  PaperCasesScreened: (facts, { body: { data } }) => ({
    ...facts,
    title: `旧案线索筛查（${data.batch}）`,
    what: data.batch,
    cases: data.cases.length,
    clues: data.clues.length,
    officers: data.screeners,
    numbers: data.cases.map(({ number }) => number),
  }),
  BusinessesScreened: (facts, { body: { data } }) => ({
    ...facts,
    title: `市场主体线索排查（${data.place}）`,
    what: data.place,
    visits: data.visits,
    clues: data.clues.length,
    officers: data.screeners,
  }),
  ClueRegistered: (facts, { body: { data } }) => ({
    ...facts,
    title: '涉黑涉恶线索',
    what: data.from,
    clues: 1,
    sign: data.sign,
  }),
  ClueTransferred: (facts, { body }) => ({ ...facts, transferredTo: body.data.organ }),
  ClueNotTransferred: unchanged,
  ReceiptReturned: unchanged,
  ClueOutcomeReceived: unchanged,
};
