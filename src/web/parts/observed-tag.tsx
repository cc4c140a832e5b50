/** 观察自公示 — another organ's matter, known only from what it published. */
export function ObservedTag({ organ }: { readonly organ: string | null }) {
  return <span className="tag observed">观察自公示{organ ? `：${organ}` : ''}</span>;
}
