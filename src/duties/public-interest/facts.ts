import type { Duty } from '../../record/duty.ts';
import type { PublicInterest } from './procedure.ts';

export interface PublicInterestFacts {
  readonly title: string;
  readonly area: string;
  readonly procuratorate: string;
  readonly paper: string | null;
  readonly urgent: boolean;
}

export const start: PublicInterestFacts = { title: '', area: 'other', procuratorate: '', paper: null, urgent: false };

const unchanged = (facts: PublicInterestFacts): PublicInterestFacts => facts;

export const evolve: Duty<PublicInterest, PublicInterestFacts>['evolve'] = {
  ClueReported: (facts, { body: { data } }) => {
    const { title, area, procuratorate } = data;
    return { ...facts, title, area, procuratorate };
  },
  ClueAnswered: unchanged,
  SuggestionReceived: (facts, { body: { data } }) => {
    const { title, area, procuratorate, paper, urgent } = data;
    return { ...facts, title, area, procuratorate, paper, urgent };
  },
  DutyPerformed: unchanged,
  SuggestionAnswered: unchanged,
  SuitFiled: unchanged,
  SuitEnded: unchanged,
  SuggestionConcluded: unchanged,
};
