import { describe, expect, it } from 'vitest';
import { hasShared, shared } from '../../../test/shared.ts';
import { audit } from './audit.ts';

const failing = (text: string) => audit(text).relations.filter(({ result }) => result === 'fails');
const sums = (text: string) =>
  audit(text).relations.map(({ kind, left, right, result }) => [kind, left, right, result] as const);

describe('没有差错的报告，不说任何一项不符', () => {
  it.each([
    `一、案件。全年共立案查处各类违法案件412件，办结398件，办结率96.6%，罚没款合计318.6万元。其中，食品案件168件，药品案件43件，价格案件27件，
其他案件174件。按程序分，普通程序案件301件，简易程序案件111件。移送公安机关7件，其中立案5件，不予立案2件。`,
    '全县实有各类市场主体45,231户，同比增长6.2%，其中企业12,004户、个体工商户32,105户、农民专业合作社1,122户。',
    '全年完成食品抽检2,150批次，合格2,108批次，不合格42批次，合格率98.05%。药品抽检120批次，合格率100%。',
    '接收投诉举报5,310件，其中投诉4,122件、举报1,188件，按时办结率100%，挽回经济损失86.4万元，同比下降3.1%。',
    '行政复议14件（维持9件、驳回2件、终止3件），行政诉讼6件，其中一审4件，二审2件。',
    '罚款45.2万元，没收违法所得12.3万元，罚没款合计57.5万元。共计培训210人次。第一期80人次，第二期70人次，第三期60人次。',
    '罚没金额合计2,345.6万元，比2019年的2,010.4万元增长16.7%。检查32,560次，较上年增加2,560次，增长8.5%。',
    '共接收诉求69,000件，其中咨询35,100件，投诉24,600件，举报9,300件，分别占50.9%、35.7%、13.5%。',
    '近三年案件数分别为1,650宗、1,720宗、1,876宗，逐年上升。',
    '开展校园周边检查，检查经营单位420户次，责令整改35个。开展农村市场整治，检查经营单位390户次，责令整改28个。',
    '食品抽检1500批次，其中蔬菜320批次，肉类280批次。共抽样250余条，不低于5%。',
    '依据《行政处罚法》第38条、国办发〔2018〕118号文件，于2024年5月1日前报送，电话12345678。',
  ])('%s', (text) => {
    expect(failing(text)).toEqual([]);
  });
});

describe('有差错的，一项一项地找出来', () => {
  it.each([
    ['其中两部分之和多于总数', '办理案件625件，其中普通程序案件480件，简易程序案件155件。', 635, 625],
    ['总数由各部分命名，少了一件', '受理投诉举报9244件，其中投诉6604件，举报2639件。', 9243, 9244],
    ['其余的对不上', '行政复议22件，其中维持13件，撤销2件，终止5件，其余3件正在审理。', 23, 22],
    ['已办和未办之和', '共排查案件152件，已经办结64件，尚有87件未处理。', 151, 152],
    ['合格和不合格之和', '抽检1500批次，合格1466批次，不合格33批次。', 1499, 1500],
    ['括号里的各部分', '复议21件（市级17件，区级5件）。', 22, 21],
    ['套叠的其余', '诉讼71件，其中上诉5件；其余65件一审驳回10件，撤诉36件，另外19件尚未审结。', 70, 71],
    ['先列后总', '食品类10件、药品类6件、价格类5件，共计20件。', 21, 20],
    ['分类的总数在前一句', '受理案件552件。\n从来源分析，投诉324件，检查167件，移转36件，其他61件。', 588, 552],
    [
      '排名在前的超过总数',
      '罚没款金额225.79万元。\n按照罚没款金额划分，排名前二位的是食品类186.01万元，广告类50.89万元。',
      236.9,
      225.79,
    ],
    ['占比', '共有经营主体98,320户，其中企业40,120户，占50.8%。', 40.8055, 50.8],
    ['比率', '受理投诉12,480件，办结12,105件，办结率95.0%。', 96.9952, 95],
    ['增长', '检查3,000次，去年同期2,000次，增长40%。', 50, 40],
  ])('%s', (_name, text, left, right) => {
    expect(failing(text).map((relation) => [relation.left, relation.right])).toEqual([[left, right]]);
  });

  it('同一指标两处的数不同', () => {
    const [relation, ...more] = failing(
      '一、受理案件552件，结案383件，罚没款225.79万元。\n二、受理案件562件，结案383件，罚没款225.79万元。',
    );
    expect(more).toEqual([]);
    expect(relation).toMatchObject({ kind: 'repetition', left: 562, right: 552, gap: 10 });
    expect(relation?.quotes).toEqual(['受理案件562件', '受理案件552件']);
  });

  it('称为排名而没有由多到少', () => {
    expect(failing('不合格食品前三类分别是：蔬菜21批次、糕点17批次、酒类19批次。')).toMatchObject([{ kind: 'order' }]);
  });
});

describe('说不清的，写明无法判断', () => {
  it('同比增长而没有上期的数，算出上期约为多少', () => {
    const [growth] = audit('市场主体达87481户，较去年同期增长13.37%。').relations;
    expect(growth).toMatchObject({ kind: 'growth', result: 'undecidable', left: null });
    expect(growth?.suggestions.join()).toContain('77164户');
  });

  it('名称相同、范围不明', () => {
    const text = '一、食品方面。检查经营单位420户。\n二、药品方面。检查经营单位390户。';
    expect(sums(text)).toEqual([['repetition', 390, 420, 'undecidable']]);
  });

  it('没有数的文本，没有数也没有关系', () => {
    expect(audit('请各单位高度重视，抓好落实。')).toEqual({ figures: [], relations: [] });
  });
});

describe.skipIf(!hasShared)('2019年的报告', () => {
  const { figures, relations } = audit(hasShared ? shared('source/000_a0afb1b1da0ae455.txt') : '');
  const fails = relations.filter(({ result }) => result === 'fails');

  it('找到一百二十一个数', () => {
    expect(figures).toHaveLength(121);
  });

  it('只凭文字，找出四处矛盾，不多不少，并指出在哪个口径上相符', () => {
    expect(fails.map(({ left, right }) => [left, right])).toEqual([
      [236.9, 225.79],
      [588, 552],
      [71, 66],
      [225, 224],
    ]);
    const [amounts, sources, suits, officers] = fails.map(({ suggestions }) => suggestions.join());
    expect(amounts).toContain('口径');
    expect(sources).toContain('不计“移转类案件36件”则合计相符');
    expect(suits).toContain('应诉行政诉讼71件');
    expect(officers).toContain('212人');
  });

  it('相符的都认得：总数和部分、重复的指标、比率、排名', () => {
    const held = relations
      .filter(({ result }) => result === 'holds')
      .map(({ kind, left, right }) => [kind, left, right]);
    for (const relation of [
      ['sum', 152, 152],
      ['sum', 9244, 9244],
      ['sum', 20, 20],
      ['sum', 6, 6],
      ['sum', 5, 5],
      ['sum', 71, 71],
      ['bound', 520, 552],
      ['bound', 7, 71],
      ['repetition', 87481, 87481],
      ['repetition', 212, 212],
      ['ratio', 100, 100],
      ['ratio', 5.5916, 5],
    ])
      expect(held).toContainEqual(relation);
    expect(held.filter(([kind, left]) => kind === 'sum' && left === 21)).toHaveLength(2);
    expect(held.filter(([kind]) => kind === 'order')).toHaveLength(2);
  });
});
