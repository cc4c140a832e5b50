/** 标记 — the plumb line: a fine vertical line and its weight. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 16 24" width="14" height="21" aria-hidden="true">
      <path d="M8 0v15" stroke="currentColor" strokeWidth="1.5" />
      <path d="M3.500 14.500h9L8 23.500z" fill="currentColor" />
    </svg>
  );
}
