/** 公布 — only what was decided to be told to the public, in the words of that decision. */
import type { Publication } from '../../record/duty.ts';
import { papers } from './choices.ts';
import type { SupervisionFacts } from './facts.ts';

export function publications({ published, paper, supervised }: SupervisionFacts): readonly Publication[] {
  if (published === null) return [];
  const title = `行政执法监督结果：${supervised}`;
  const content = { paper: paper === null ? '' : papers[paper], supervised, content: published.content };
  return [{ key: 'result', channel: 'government-platform', title, publishedOn: published.on, content }];
}
