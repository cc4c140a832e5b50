/** 翻页 — links, so that back works and a page can be sent to a colleague. */
import { Link } from 'wouter';

interface Properties {
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly to: (page: number) => string;
}

export function Pager({ total, page, size, to }: Properties) {
  const last = Math.max(1, Math.ceil(total / size));
  if (last === 1) return null;
  return (
    <nav className="pager" aria-label="翻页">
      {page > 1 && <Link href={to(page - 1)}>← 上一页</Link>}
      <span>
        第 {page} 页，共 {last} 页
      </span>
      {page < last && <Link href={to(page + 1)}>下一页 →</Link>}
    </nav>
  );
}
