/** 事实 — what the acts of one instance of a suit add up to. */
import type { Contesting, Verdict } from '../../law/contested-conduct.ts';
import type { PlainDate } from '../../law/kinds.ts';
import type { Instance } from './choices.ts';

/** 出庭安排 — who was to come to the hearing that is still to be held. */
export interface Appearance {
  readonly heldOn: PlainDate;
  readonly head: string | null;
}

export interface LitigationFacts extends Contesting {
  readonly instance: Instance;
  readonly plaintiff: string;
  readonly plaintiffCode: string | null;
  readonly court: string;
  readonly number: string | null;
  readonly trial: 'ordinary' | 'simple';
  readonly conduct: string;
  readonly conductNumber: string | null;
  readonly acceptedOn: PlainDate | null;
  /** 一审、原审 — the matter that this instance reviews. */
  readonly first: number | null;
  /** 复议后起诉 — true where the conduct went through a reconsideration; `review` is that matter. */
  readonly afterReview: boolean;
  readonly review: number | null;
  readonly handlers: readonly string[];
  readonly delay: 'none' | 'asked' | 'granted' | 'refused';
  readonly headInvited: boolean;
  readonly appearance: Appearance | null;
  readonly stopped: boolean;
  /** 一审裁判 — what was decided here, before it took effect. `verdict` is what stands in the end. */
  readonly judgment: Verdict | null;
  readonly obligation: string;
  readonly annulledForProcedure: boolean;
  readonly performed: boolean;
  readonly letters: readonly string[];
}

export const start: LitigationFacts = {
  instance: 'first',
  plaintiff: '',
  plaintiffCode: null,
  court: '',
  number: null,
  trial: 'ordinary',
  conduct: 'other',
  conductNumber: null,
  contested: null,
  acceptedOn: null,
  first: null,
  afterReview: false,
  review: null,
  handlers: [],
  answeredAt: null,
  delay: 'none',
  headInvited: false,
  appearance: null,
  stopped: false,
  judgment: null,
  verdict: null,
  obligation: 'none',
  annulledForProcedure: false,
  performed: false,
  letters: [],
};
