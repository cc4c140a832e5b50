/** 本案所处位置 — how many fines lie below and above this one; outside the usual range it says what must be explained. */
import { moneyInChinese } from '../../law/kinds.ts';
import type { ComparedFines } from '../contract-similar.ts';

export function DraftPlace({ fines }: { readonly fines: ComparedFines }) {
  const { draft, spread } = fines;
  if (draft === null || spread === null) return null;
  const { fine, below, equal, above, side, why } = draft;
  return (
    <div className={side === 'within' ? 'notice kind' : 'notice caution'}>
      <p>
        本案拟罚款 {moneyInChinese(fine)}：低于它的 {below} 件，相同的 {equal} 件，高于它的 {above} 件；中位数{' '}
        {moneyInChinese(spread.median)}。
      </p>
      {side !== 'within' && (
        <p>
          {side === 'below' ? '低于' : '高于'}同类案件的常见范围，请在裁量理由中写明依据。
          {why.length > 0 && `本案已载明：${why.join('；')}。`}
        </p>
      )}
    </div>
  );
}
