/** 没有此页. */
import { Link } from 'wouter';
import { Page } from './page.tsx';

export function Nowhere() {
  return (
    <Page title="没有此页">
      <p>
        地址可能有误。可以回到 <Link href="/today">今日</Link>，或者用上方的检索查找。
      </p>
    </Page>
  );
}
