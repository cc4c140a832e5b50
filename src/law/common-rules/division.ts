/** 分工 — how the work of a bureau is divided among its units and posts; two units may be given one matter (联合办理). */
import { cite } from '../instruments/index.ts';
import { date, rule } from '../kinds.ts';

const beforeResponsibility = '市场监督管理行政执法责任制规定自2021年7月15日起施行，此前的规定未研究。';

export const dutyDivision = rule({
  id: 'duty-division',
  zh: '执法职责分解落实到机构和岗位',
  kind: 'text',
  before: beforeResponsibility,
  versions: [
    {
      from: date('2021-07-15'),
      value: '行政执法职责分解落实到所属执法机构和执法岗位，不得擅自增加或者减少本单位的权限。',
      cite: [
        cite(
          'enforcement-responsibility-2021',
          '第六条',
          '将本单位依法承担的行政执法职责分解落实到所属执法机构和执法岗位',
        ),
      ],
      verified: true,
      note: '两个机构联合办理一案（支队＋监管所），由分管负责人在本局职责以内安排；没有条文专门规定联合办理。',
    },
  ],
});

export const divisionRules = [dutyDivision] as const;
