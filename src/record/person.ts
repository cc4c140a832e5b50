import type { PlainDate } from '../law/kinds.ts';
import type { Post } from '../law/posts.ts';

export type { Post } from '../law/posts.ts';

/** A post held from one day until another, both inclusive. */
export interface PostHolding {
  readonly post: Post;
  readonly from: PlainDate;
  readonly until?: PlainDate;
}

/** 执法证件 — an enforcement certificate with its validity, suspensions and recall. */
export interface Certificate {
  readonly number: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly suspended: readonly { readonly from: PlainDate; readonly until?: PlainDate }[];
  /** The first day on which it no longer counts. */
  readonly recalledOn?: PlainDate;
}

/** A person of the bureau. `legalQualification`: 法律职业资格. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly posts: readonly PostHolding[];
  readonly certificates: readonly Certificate[];
  /** 离岗 — the last day with the bureau; from the next day on no certificate counts. */
  readonly leftOn?: PlainDate;
  readonly legalQualification: boolean;
}

/** Whether the person holds the post on the day. */
export function holdsPost(person: Person, post: Post, day: PlainDate): boolean {
  return person.posts.some((held) => held.post === post && held.from <= day && (held.until ?? day) >= day);
}

/** The certificate under which the person may enforce on the day, or undefined: no certificate, no act. */
export function certificateOn(person: Person, day: PlainDate): Certificate | undefined {
  if (person.leftOn !== undefined && day > person.leftOn) return undefined;
  return person.certificates.find(
    (certificate) =>
      certificate.from <= day &&
      day <= certificate.until &&
      (certificate.recalledOn === undefined || day < certificate.recalledOn) &&
      !certificate.suspended.some((span) => span.from <= day && (span.until ?? day) >= day),
  );
}
