/** 岗位手册 — drawn from the procedures' tables for a day; made to be printed. */
import { Link, useSearchParams } from 'wouter';
import { address, useMe, useServer } from '../api.ts';
import type { ManualChapter, Manual as ManualOfPost } from '../contract-posts.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { DayFilter } from '../parts/day-filter.tsx';
import { dayWords } from '../words/day-words.ts';
import { ActTable } from './act-table.tsx';
import { PeriodTable } from './period-table.tsx';

export default function Manual({ post }: { readonly post: string }) {
  const { today } = useMe();
  const [query, setQuery] = useSearchParams();
  const day = query.get('day') ?? today;
  const answer = useServer<ManualOfPost>(address(`/api/posts/${post}/manual`, { day }), { keep: true });
  const zh = answer.data?.zh ?? '';
  return (
    <Page title={`${zh}岗位手册`} lead={<Link href={address('/posts', { day })}>全部岗位</Link>}>
      <search className="filters no-print">
        <DayFilter
          zh="按此日的规定"
          min="2018-01-01"
          value={day}
          set={(chosen) => chosen !== '' && setQuery({ day: chosen })}
        />
        <button type="button" onClick={() => window.print()}>
          打印
        </button>
      </search>
      <Asked query={answer}>
        {(manual) => (
          <>
            <p>
              {dayWords(manual.day)}的规定。由程序表生成：职责、步骤、签批、时限和依据都是系统实际执行的。
              {manual.chapters.length === 0 && '本岗位没有办理或者签批的行为。'}
            </p>
            {manual.chapters.map((chapter) => (
              <Chapter key={chapter.procedure} chapter={chapter} />
            ))}
          </>
        )}
      </Asked>
    </Page>
  );
}

function Chapter({ chapter }: { readonly chapter: ManualChapter }) {
  const { zh, does, signs, clocks, powers } = chapter;
  const id = `chapter-${chapter.procedure}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{zh}</h2>
      {powers.kinds.length > 0 && (
        <p>
          行使{powers.kinds.join('、')}职权；该日在列 {powers.count} 项。
        </p>
      )}
      {does.length > 0 && <ActTable title="办理" rows={does} />}
      {signs.length > 0 && <ActTable title="签批" rows={signs} />}
      {clocks.length > 0 && <PeriodTable rows={clocks} />}
    </section>
  );
}
