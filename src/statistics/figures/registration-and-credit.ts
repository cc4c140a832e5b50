import { type FigureDefinition, toTheCent } from '../figure.ts';

const accepted = '期间内受理的企业登记申请，一件申请计一次；个体工商户、农民专业合作社不计';

const registration = (id: string, category: string, zh: string): FigureDefinition => ({
  id,
  zh,
  kind: 'flow',
  counted: [{ indicator: 'registrations-accepted', category: [category], source: ['enterprise'] }],
  unit: '件',
  base: accepted,
});

/** 市场主体登记、户数和信用。 */
export const registrationAndCredit: readonly FigureDefinition[] = [
  registration('reg.setup', 'set-up', '受理企业设立登记'),
  registration('reg.change', 'change', '受理企业变更登记'),
  registration('reg.cancel', 'deregistration', '受理企业注销登记'),
  {
    id: 'entity.total@1',
    zh: '市场主体总户数',
    kind: 'registered',
    register: 'businesses',
    unit: '户',
    base: '截止日登记簿中在册（已设立、尚未注销或者撤销）的企业、个体工商户、农民专业合作社和其他主体',
  },
  { id: 'entity.total@2', zh: '市场主体总户数（重述）', kind: 'again', of: 'entity.total@1' },
  {
    id: 'entity.growth',
    zh: '市场主体总户数较去年同期增长',
    kind: 'growth',
    of: ['entity.total@1'],
    unit: '%',
    precision: toTheCent,
    base: '截止日户数与上年同日户数相比',
  },
  {
    id: 'credit.repair',
    zh: '准予信用风险分类修复',
    kind: 'flow',
    counted: [{ indicator: 'credit-repairs-granted', category: ['credit-class'] }],
    unit: '件',
    base: '期间内准予的信用风险分类修复，不含移出经营异常名录等其他修复',
  },
];
