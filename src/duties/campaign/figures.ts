/** 统计 — campaigns launched and matters tagged, by theme; what the matters themselves count is counted over them. */
import type { ActName } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { CampaignFacts } from './facts.ts';
import type { Campaign } from './procedure.ts';

export function figures(act: Act, { facts }: Matter<CampaignFacts>): readonly FigureRow[] {
  const category = facts.theme;
  switch (act.type as ActName<Campaign>) {
    case 'CampaignLaunched':
      return [{ indicator: 'campaigns-launched', value: 1, unit: '次', category }];
    case 'MatterTagged':
      return [{ indicator: 'campaign-matters', value: 1, unit: '件', category }];
    case 'TagWithdrawn':
      return [{ indicator: 'campaign-matters', value: -1, unit: '件', category }];
    case 'CampaignClosed':
      return [{ indicator: 'campaigns-closed', value: 1, unit: '次', category }];
    default:
      return [];
  }
}
