import type { PlainDate } from '../../../law/kinds.ts';
import type { Story } from '../story.ts';
import type { CaseAtHand } from './penalty-case.ts';

const checked = ['subject', 'facts', 'law', 'procedure', 'discretion', 'transfer', 'dossier'];

/** 重大案件监督 — a supervisor looks at the whole case once it is decided, and finds nothing wrong. */
export function* supervised({ stage, stream }: CaseAtHand, on: PlainDate): Story {
  const [supervisor] = stage.roster.holders('law', 'supervisor');
  const by = supervisor?.id ?? '';
  yield {
    on,
    procedure: 'major-case-supervision',
    acts: [
      {
        act: 'CaseSupervised',
        by,
        data: { case: stream, checked, faults: [], opinion: '程序合法，裁量适当（演示）。' },
      },
      { act: 'SupervisionClosed', by, data: { conclusion: '没有问题，监督办结（演示）。' } },
    ],
  };
}
