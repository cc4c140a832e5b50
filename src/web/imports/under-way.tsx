/** 正在核对、导入 — how far it is; the page may be left meanwhile. */
import type { ImportState } from '../contract-imports.ts';

const words = { waiting: '排队等候：前面有其他文件在处理', checking: '正在核对', recording: '正在导入' };

export const isUnderWay = (job: ImportState | null): boolean => job !== null && job.phase in words;

export function FileUnderWay({ job }: { readonly job: ImportState }) {
  const zh = words[job.phase as keyof typeof words];
  return (
    <section className="notice" aria-label="进度" aria-busy="true">
      <p>
        <label htmlFor="import-progress">
          <strong>
            {zh}：{job.kindZh}（{job.name}）
          </strong>
          {job.phase !== 'waiting' && `，已完成${job.percent}%`}
        </label>
      </p>
      <p>
        <progress id="import-progress" max={100} {...(job.phase === 'waiting' ? {} : { value: job.percent })} />
      </p>
      <p className="quiet">可以离开本页办理其他事项，回来时看见结果。各岗位照常使用。</p>
    </section>
  );
}
