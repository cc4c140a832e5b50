/** 勾稽关系 — whether it holds, by how much not, and on which base it would. */
import type { Relation } from '../contract-statistics.ts';

export function RelationList({ relations }: { readonly relations: readonly Relation[] }) {
  return (
    <ul className="relations">
      {relations.map((relation) => (
        <li key={relation.id}>
          <strong>{relation.zh}</strong>{' '}
          <span className={relation.blocks ? 'tag amber' : 'tag'}>{verdictOf(relation)}</span>
          <p>{relation.finding}</p>
          {relation.bases.map((base) => (
            <p key={base.zh} className="quiet">
              可以相符的口径：{base.zh}（{base.left.toLocaleString('zh-CN')}，{base.right.toLocaleString('zh-CN')}）
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function verdictOf({ holds, blocks }: Relation): string {
  if (holds === null) return '不作比较';
  if (holds) return '✓ 相符';
  return blocks ? '✕ 不符，印发前须说明' : '△ 不符';
}
