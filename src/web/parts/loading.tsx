/** 正在读取 — said only after a moment, so that fast answers do not flicker. */
export function Loading() {
  return (
    <p className="loading" role="status">
      正在读取…
    </p>
  );
}
