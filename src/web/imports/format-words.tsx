/** 格式说明 — in a few sentences, with every field by its name and a file to begin with. */
import type { ImportKind } from '../contract-imports.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';

export function FormatWords({ kind }: { readonly kind: ImportKind }) {
  const named = kind.fields.some(({ also }) => also.length > 0);
  return (
    <section className="format no-print" aria-label="格式">
      <ul>
        {kind.format.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <a className="file" href={`/api/imports/${kind.id}/template`} download>
          下载{kind.id === 'penalties' ? '样例' : '样表'}
        </a>
      </p>
      <details>
        <summary>全部项目（{kind.fields.length}）</summary>
        <ScrollTable label="文件的项目">
          <thead>
            <tr>
              <th scope="col">项目</th>
              <th scope="col">必填</th>
              {named && <th scope="col">也认识的名称</th>}
            </tr>
          </thead>
          <tbody>
            {kind.fields.map(({ name, also, zh, required }) => (
              <tr key={name}>
                <th scope="row">{name === zh ? zh : `${zh}（${name}）`}</th>
                <td>{required ? '必填' : ''}</td>
                {named && <td className="wrap">{also.join('、')}</td>}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </details>
    </section>
  );
}
