/** 表单旁的类案 — for the report, the notice and the decision: follows the fine and the tier as they are typed. */
import { useDeferredValue } from 'react';
import type { ActDraft } from '../act/drafts.ts';
import type { ActFormShape } from '../contract-form.ts';
import { fenFromTyped } from '../form/money-typing.ts';
import { SimilarPanel } from './similar-panel.tsx';

/** Forms that ask for the fine and the tier of a penalty. */
const asksPenalty = ({ schema, procedure }: ActFormShape): boolean =>
  procedure === 'penalty-case' && schema.properties?.fine !== undefined && schema.properties.tier !== undefined;

interface Properties {
  readonly shape: ActFormShape;
  readonly draft: ActDraft;
  readonly stream: number | undefined;
}

export function SimilarBesideForm({ shape, draft, stream }: Properties) {
  const { fine, tier } = useDeferredValue(draft.fields);
  if (stream === undefined || !asksPenalty(shape)) return null;
  const money = typeof fine === 'string' && fine.trim() !== '' ? fenFromTyped(fine) : undefined;
  return (
    <SimilarPanel
      stream={stream}
      fine={money?.ok ? money.fen : undefined}
      tier={typeof tier === 'string' && tier !== '' ? tier : undefined}
    />
  );
}
