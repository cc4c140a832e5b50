/** 核对标记 — whether the article was read when the rule was written, or is from memory. */
export function VerifiedMark({ verified }: { readonly verified: boolean }) {
  return verified ? (
    <span className="mark-verified">✓ 已核</span>
  ) : (
    <span className="mark-unverified">△ 凭记忆、未核</span>
  );
}
