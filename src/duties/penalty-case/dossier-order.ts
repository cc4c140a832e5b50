/** 案卷顺序 — the papers of a case in the order of the archive rule: main file and secondary file (程序规定第七十八条). */
import type { Act } from '../../record/act.ts';
import type { PenaltyCaseAct } from './evolve/fold.ts';

/** One place in a file: the item of the archive rule, and the acts whose papers lie there, in order of the record. */
export interface DossierPart {
  readonly item: string;
  readonly acts: readonly Act[];
}

/** 正卷、副卷. Parts without papers are left out. */
export interface DossierOrder {
  readonly main: readonly DossierPart[];
  readonly secondary: readonly DossierPart[];
}

const mainItems = [
  'filing-approval',
  'decision-and-receipt',
  'other-served-documents',
  'evidence',
  'hearing-minutes',
  'property-receipts',
  'other',
] as const;
const secondaryItems = [
  'source',
  'investigation-report',
  'review-opinion',
  'hearing-report',
  'closing-approval',
  'other',
] as const;

type MainItem = (typeof mainItems)[number];
type SecondaryItem = (typeof secondaryItems)[number];
type Place = readonly ['main', MainItem] | readonly ['secondary', SecondaryItem];

const main = (item: MainItem): Place => ['main', item];
const secondary = (item: SecondaryItem): Place => ['secondary', item];

/** Where the paper of each act lies. The codes are the items of the rules `file-main-order` and `file-secondary-order`. */
const places: { readonly [N in PenaltyCaseAct]: Place } = {
  ClueReceived: secondary('source'),
  VerificationExtended: secondary('other'),
  CaseFiled: main('filing-approval'),
  CaseNotFiled: main('filing-approval'),
  CaseTransferred: main('other-served-documents'),
  HandlersChanged: secondary('other'),
  RecusalRequested: secondary('other'),
  RecusalDecided: secondary('other'),
  RightsTold: main('other-served-documents'),
  OnSiteInspected: main('evidence'),
  PartyQuestioned: main('evidence'),
  MaterialsDemanded: main('other-served-documents'),
  MaterialsReceived: main('evidence'),
  EvidenceCollected: main('evidence'),
  EvidenceExcluded: secondary('other'),
  IdentificationRequested: main('other'),
  IdentificationReceived: main('evidence'),
  SampleTaken: main('evidence'),
  TestingCommissioned: main('evidence'),
  TestingResultReceived: main('evidence'),
  TestResultTold: main('other-served-documents'),
  AssistanceRequested: main('other'),
  AssistanceReceived: main('evidence'),
  EvidencePreserved: main('other-served-documents'),
  PreservationApprovalMadeUp: secondary('other'),
  PreservationSettled: main('other-served-documents'),
  CoerciveMeasureImposed: main('other-served-documents'),
  CoerciveMeasureEnded: main('other-served-documents'),
  CorrectionOrdered: main('other-served-documents'),
  CrimeSuspected: secondary('other'),
  CriminalReferralSent: main('other'),
  CriminalReferralEnded: main('other'),
  GangCluesScreened: secondary('other'),
  BacklogListed: secondary('other'),
  RepeatReported: secondary('other'),
  InvestigationSuspended: secondary('other'),
  InvestigationResumed: secondary('other'),
  InvestigationTerminated: secondary('other'),
  CaseTermExtended: secondary('other'),
  CaseTermExtendedAgain: secondary('other'),
  InvestigationConcluded: secondary('investigation-report'),
  CaseReviewed: secondary('review-opinion'),
  LegalReviewSubmitted: secondary('other'),
  LegalReviewed: secondary('review-opinion'),
  ReviewTermExtended: secondary('other'),
  ReviewReturned: secondary('review-opinion'),
  PenaltyNoticeServed: main('other-served-documents'),
  DefenceHeard: main('other'),
  DefenceRechecked: secondary('other'),
  RightsWaived: main('other'),
  RefundOrdered: main('other-served-documents'),
  RefundCompleted: main('other'),
  HearingRequested: main('other'),
  HearingHostAppointed: secondary('other'),
  HearingFileHandedOver: secondary('other'),
  HearingDateFixed: secondary('other'),
  HearingNoticeServed: main('other-served-documents'),
  HearingThirdPartyNotified: main('other-served-documents'),
  HearingOfficersNotified: secondary('other'),
  HearingAnnounced: main('other'),
  HearingHeld: main('hearing-minutes'),
  HearingSuspended: main('other'),
  HearingResumed: main('other'),
  HearingTerminated: main('other'),
  HearingReported: secondary('hearing-report'),
  CollectiveDeliberationHeld: secondary('other'),
  DiscretionDeviationApproved: secondary('other'),
  GainsFoundUndeterminable: secondary('other'),
  PenaltyDecided: main('decision-and-receipt'),
  NoPenaltyDecided: main('decision-and-receipt'),
  FactsNotEstablished: main('decision-and-receipt'),
  ReferredToDepartment: main('decision-and-receipt'),
  ReferredToJudicialOrgan: main('decision-and-receipt'),
  AddressConfirmed: main('other'),
  DocumentServed: main('other-served-documents'),
  PublicNoticePosted: main('other-served-documents'),
  PublicNoticeCompleted: main('other-served-documents'),
  PaymentReceived: main('property-receipts'),
  PaymentDeferred: main('other-served-documents'),
  SurchargeImposed: main('other-served-documents'),
  GoodsDisposed: main('property-receipts'),
  PenaltyPerformed: main('other'),
  RemedyStarted: main('other'),
  RemedyEnded: main('other'),
  DemandServed: main('other-served-documents'),
  DemandDefenceHeard: main('other'),
  CourtExecutionApplied: main('other'),
  CourtExecutionRuled: main('other'),
  DecisionPublished: secondary('other'),
  DecisionChanged: main('other'),
  PublicationWithdrawn: secondary('other'),
  PublicationRestored: main('other'),
  PublicationEnded: secondary('other'),
  ExecutionEnded: secondary('other'),
  CaseClosed: secondary('closing-approval'),
  DossierArchived: secondary('other'),
};

const decisions: readonly unknown[] = ['penalty-decision', 'no-penalty-decision'];

/** The receipt of the decision lies with the decision, every other receipt with its paper. */
function placeOf(act: Act): Place | undefined {
  const place = places[act.type as PenaltyCaseAct] as Place | undefined;
  const serves = act.type === 'DocumentServed' || act.type.startsWith('PublicNotice');
  return serves && decisions.includes(act.body.data.document) ? main('decision-and-receipt') : place;
}

/** 立卷顺序 — the acts of a case sorted into its two files. Acts of the kernel (签批) go with the act that they sign. */
export function dossierOrder(acts: readonly Act[]): DossierOrder {
  const placed = acts.flatMap((act) => {
    const place = placeOf(act);
    return place === undefined ? [] : [{ act, file: place[0], item: place[1] as string }];
  });
  const part = (file: Place[0], items: readonly string[]) =>
    items
      .map((item) => ({
        item,
        acts: placed.filter((one) => one.file === file && one.item === item).map((one) => one.act),
      }))
      .filter((one) => one.acts.length > 0);
  return { main: part('main', mainItems), secondary: part('secondary', secondaryItems) };
}
