/**
 * 填写稿的保管 — what was typed on each form, with its request key, until the act is on the record. Kept in memory only: a
 * form may hold personal data, which has no place on the disk of a shared computer.
 */
import type { NamedPower } from '../contract-form.ts';
import type { DraftFields } from '../form/draft.ts';
import { newRequestKey } from '../request-key.ts';

export interface ActDraft {
  /** One key for one intention, the same however often it is sent. */
  readonly key: string;
  /** The version of the matter that the officer was looking at; absent for an act that opens one. */
  readonly seenVersion?: number;
  readonly doneOn: string;
  readonly doneAt: string;
  readonly officers: readonly string[];
  readonly power: NamedPower | null;
  readonly fields: DraftFields;
  /** 沿用 — by the name of the field: what is said beside it, as long as nobody changed it. */
  readonly carried: Readonly<Record<string, string>>;
  readonly touched: boolean;
}

const drafts = new Map<string, ActDraft>();

/** The draft of a form: the one that was left there, or a new one. */
export function draftAt(place: string, begin: () => Omit<ActDraft, 'key' | 'touched'>): ActDraft {
  return drafts.get(place) ?? { ...begin(), key: newRequestKey(), touched: false };
}

export function keepDraft(place: string, draft: ActDraft): void {
  drafts.set(place, draft);
}

export function dropDraft(place: string): void {
  drafts.delete(place);
}

/** 退出时 — nothing that one person typed is left for the next. */
export function forgetDrafts(): void {
  drafts.clear();
}
