/**
 * 无证无照经营查处 — what is none of it, who deals with what, how it is stopped, and what becomes of it. The regulation has
 * stood unchanged since 2017; since 2022 the registration regulation has a penalty of its own for unregistered business.
 */
import { cite } from '../../law/instruments/index.ts';
import { date, type Rule, type RuleKind, rule, yuan } from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';

const from = date('2017-10-01');

type Words = readonly (readonly [article: string, words: string])[];

/** A rule of the regulation, in one version. */
function regulated<T>(id: string, zh: string, kind: RuleKind, value: T, [first, ...rest]: Words, note?: string) {
  const quoted = ([article, words]: Words[number]) => cite('unlicensed-business-2017', article, words);
  if (first === undefined) throw new TypeError(`${id}没有引证`);
  return rule({
    id,
    zh,
    kind,
    versions: [
      {
        from,
        value,
        cite: [quoted(first), ...rest.map(quoted)],
        verified: true,
        ...(note === undefined ? {} : { note }),
      },
    ],
  });
}

export const nolicExempt = regulated(
  'nolic-exempt',
  '不属于无证无照经营的活动',
  'list',
  items({
    'designated-place': '在县级以上人民政府指定的场所和时间销售农副产品、日常生活用品',
    'handy-work': '个人利用自己的技能从事依法无须取得许可的便民劳务',
    'nothing-required': '依法无须取得许可或者办理注册登记的经营活动',
  }),
  [['第三条', '下列经营活动，不属于无证无照经营']],
);

export const nolicRouteLicence = regulated(
  'nolic-route-licence',
  '无证经营的查处部门',
  'text',
  '应当许可而未取得许可的，由法律、法规、国务院决定规定的部门查处；没有规定或者不明确的，由省级人民政府确定。',
  [['第五条', '由法律、法规、国务院决定规定的部门予以查处']],
);

export const nolicRouteRegistration = regulated(
  'nolic-route-registration',
  '无照经营的查处部门',
  'text',
  '未取得营业执照的，由市场监督管理部门（条文为工商行政管理部门）查处。',
  [['第六条', '由履行工商行政管理职责的部门']],
);

export const nolicRouteBoth = regulated(
  'nolic-route-both',
  '既无证又无照的查处部门',
  'text',
  '既未取得许可又未取得营业执照的，依照第五条由许可方面的部门查处。',
  [['第七条', '依照本办法第五条的规定予以查处']],
);

export const nolicShare = regulated(
  'nolic-share',
  '通报有关部门',
  'text',
  '发现不属于本部门查处职责的，应当及时通报有关部门。',
  [['第八条', '发现不属于本部门查处职责的无证无照经营，应当及时通报有关部门']],
);

export const nolicReport = regulated(
  'nolic-report',
  '实名举报的答复和保密',
  'text',
  '对实名举报的，告知处理结果，并为举报人保密。',
  [['第九条', '对实名举报的，查处部门应当告知处理结果，并为举报人保密']],
);

export const nolicGuide = regulated(
  'nolic-guide',
  '督促、引导办理证照',
  'text',
  '具备办理证照的法定条件、经营者有继续经营意愿的，应当督促、引导其依法办理相应证照。',
  [['第十条', '应当督促、引导其依法办理相应证照']],
  '查处与引导相结合：引导不排除对已经发生的违法行为依法查处。',
);

export const nolicSeize = regulated(
  'nolic-seize',
  '查处无照经营的职权',
  'list',
  items({
    stop: '责令停止相关经营活动',
    question: '向有关单位和个人调查了解情况',
    inspect: '进入涉嫌无照经营的场所实施现场检查',
    copy: '查阅、复制合同、票据、账簿等资料',
    seal: '查封场所，查封、扣押工具、设备、原材料、产品',
  }),
  [
    ['第十一条', '责令停止相关经营活动'],
    ['第十一条', '对涉嫌从事无照经营的场所，可以予以查封'],
    ['第十一条', '对涉嫌无证经营进行查处，依照相关法律、法规的规定采取措施'],
  ],
  '这些职权只及于无照经营；无证经营依照相关法律、法规采取措施。',
);

export const nolicFine = regulated(
  'nolic-fine',
  '无照经营和为其提供条件的罚款',
  'money',
  { unregistered: yuan(10_000), aided: yuan(5_000) },
  [
    ['第十三条', '没收违法所得，并处1万元以下的罚款'],
    ['第十四条', '没收违法所得，可以处5000元以下的罚款'],
  ],
  '法律、行政法规对无照经营另有处罚规定的，依照其规定。',
);

export const nolicFineUnlicensed = regulated(
  'nolic-fine-unlicensed',
  '无证经营的处罚',
  'text',
  '无证经营依照相关法律、法规的规定处罚。',
  [['第十二条', '由查处部门依照相关法律、法规的规定予以处罚']],
);

export const nolicCredit = regulated(
  'nolic-credit',
  '记入信用记录',
  'text',
  '从事无证无照经营的，由查处部门记入信用记录，并依法公示。',
  [['第十五条', '由查处部门记入信用记录']],
);

export const nolicFineRegistration = rule({
  id: 'nolic-fine-registration',
  zh: '未经设立登记从事经营的处罚',
  kind: 'money',
  before: '2022年2月28日以前依无证无照经营查处办法和各登记法规。',
  versions: [
    {
      from: date('2022-03-01'),
      value: {
        stubbornLeast: yuan(10_000),
        stubbornMost: yuan(100_000),
        graveLeast: yuan(100_000),
        graveMost: yuan(500_000),
      },
      cite: [
        cite('business-registration', '第四十三条', '拒不改正的，处1万元以上10万元以下的罚款'),
        cite('business-registration-rules', '第六十八条', '未经设立登记从事一般经营活动的，由登记机关责令改正'),
      ],
      verified: true,
      note: '先责令改正、没收违法所得；拒不改正的罚款；情节严重的责令关闭停业并罚款。',
    },
  ],
});

export const unlicensedBusinessRules: readonly Rule[] = [
  nolicExempt,
  nolicRouteLicence,
  nolicRouteRegistration,
  nolicRouteBoth,
  nolicShare,
  nolicReport,
  nolicGuide,
  nolicSeize,
  nolicFine,
  nolicFineUnlicensed,
  nolicCredit,
  nolicFineRegistration,
];
