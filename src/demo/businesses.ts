/**
 * 演示局的经营主体 — some fifty invented businesses: all whom the fictitious matters are about, and their neighbours. Their
 * codes are valid by the check character and of a division that does not exist.
 */
import type { BusinessKind } from '../law/business-kinds.ts';
import { codeOf } from './year/businesses.ts';

/** A fictitious business, as the bureau's register comes to have it. */
export interface DemonstrationBusiness {
  readonly code: string;
  readonly name: string;
  readonly kind: BusinessKind;
  readonly address: string;
  /** How many days ago it was established. */
  readonly age: number;
  readonly creditClass?: string;
}

/** The businesses of the year are numbered below. */
const numberedFrom = 9_000_000;

type Line = readonly [sign: string, kind: BusinessKind, creditClass?: string];

const [company, shop, cooperative] = ['enterprise', 'individual-business', 'farmers-cooperative'] as const;

/** In the areas of the two stations by turns. The signs of those that matters are about come first. */
const lines: readonly Line[] = [
  ['某某水果店', shop],
  ['某某五金商行', shop],
  ['某某烘焙坊', shop],
  ['某某米面加工厂', company, 'B'],
  ['某某食品超市', shop],
  ['某某调味品厂', company, 'C'],
  ['某某通讯器材店', shop],
  ['某某手机店', shop],
  ['某某家具城', company, 'B'],
  ['某某美容院', shop],
  ['某某小吃店', shop],
  ['某某便利店', shop],
  ['某某粮油店', shop],
  ['某某早点摊', shop],
  ['某某零食店', shop],
  ['某某健身房', company, 'B'],
  ['某某水产摊', shop],
  ['某某糕点坊', shop],
  ['某某面包房有限公司', company, 'A'],
  ['某某茶庄', shop],
  ['某某农贸市场有限公司', company, 'B'],
  ['某某熟食加工点', shop],
  ['某某火锅店', shop],
  ['某某乳品有限公司', company, 'C'],
  ['某某酒业有限公司', company, 'B'],
  ['某某商贸有限公司', company, 'D'],
  ['某某家政服务有限公司', company, 'C'],
  ['某某建材有限公司', company, 'D'],
  ['某某检测有限公司', company, 'A'],
  ['某某计量器具有限公司', company, 'A'],
  ['某某科技有限公司', company, 'A'],
  ['某某投资有限公司', company, 'A'],
  ['某某老街餐饮有限公司', company, 'B'],
  ['某某蔬菜种植专业合作社', cooperative],
  ['某某生猪养殖专业合作社', cooperative],
  ['某某果品专业合作社', cooperative],
  ['某某贸易公司代表处', 'other'],
  ['某某药房连锁有限公司', company, 'A'],
  ['某某医疗器械有限公司', company, 'A'],
  ['某某电梯维保有限公司', company, 'B'],
  ['某某广告传媒有限公司', company, 'B'],
  ['某某机动车检测有限公司', company, 'A'],
  ['某某副食批发部', shop],
  ['某某文具店', shop],
  ['某某服装店', shop],
  ['某某洗衣店', shop],
  ['某某理发店', shop],
  ['某某面馆', shop],
];

const roads = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'] as const;

const businessOf = ([sign, kind, creditClass]: Line, index: number): DemonstrationBusiness => ({
  code: codeOf(numberedFrom + index, kind),
  name: `${sign}（演示）`,
  kind,
  address: `某某区${index % 2 === 0 ? '第一' : '第二'}街道${roads[index % 10]}路${1 + index * 3}号（演示）`,
  age: 900 + ((index * 211) % 3_000),
  ...(creditClass === undefined ? {} : { creditClass }),
});

/** 名册 — those that the registration system of another organ tells of. */
export const importedBusinesses: readonly DemonstrationBusiness[] = lines.map(businessOf);

/** 本局登记的公司 — in no import: its own registration brings it into the register, its change moves it. */
export const registeredHere = {
  ...businessOf(['某某鲜食食品有限公司', company], lines.length),
  addressBefore: '某某区第一街道甲路2号（演示）',
};

const byName = new Map([...importedBusinesses, registeredHere].map((one) => [one.name, one]));

/** The business of this name, or undefined. */
export const findBusiness = (name: string): DemonstrationBusiness | undefined => byName.get(name);

/** The business of this name. Throws where the demonstration has none. */
export function getBusiness(name: string): DemonstrationBusiness {
  const business = findBusiness(name);
  if (!business) throw new Error(`演示名册中没有 ${name}`);
  return business;
}
