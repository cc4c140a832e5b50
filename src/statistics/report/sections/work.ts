import type { Author } from '../author.ts';
import { type Block, heading, paragraph } from '../document.ts';
import { say } from '../say.ts';

/** 一（一）执法主体、人员和职责。 */
export function organisation({ of, bureau }: Author): readonly Block[] {
  return [
    heading(2, '（一）执法机构、人员和职责'),
    paragraph(
      say`${bureau}负责本行政区域内的市场综合监督管理：市场主体登记，反不正当竞争、价格、广告、商标监管，产品质量、计量、标准、认证监管，食品、药品、医疗器械、化妆品和特种设备安全监管，投诉举报处理。现有执法机构${of('org.enforcement_bodies')}，在岗持证执法人员${of('staff.certified')}；委托执法的机构${of('org.entrusted')}。`,
    ),
  ];
}

/** 一（二）1至3：职权、岗位、登记。 */
export function powersAndRegistration(author: Author): readonly Block[] {
  const { of, asOf } = author;
  return [
    heading(2, '（二）各类执法履职情况'),
    heading(3, '1．职权清单'),
    paragraph(
      say`${asOf}，公布的权责清单内有行政处罚${of('power.penalty')}、行政检查${of('power.inspection')}、行政强制${of('power.coercion')}、行政许可${of('power.licence')}、行政确认${of('power.confirmation')}、行政奖励${of('power.reward')}。除无执法相对人和因法律法规修订无法履职的以外，应主动履职的职权履职覆盖率${of('duty.coverage@1')}。`,
    ),
    heading(3, '2．岗位和资格'),
    paragraph(
      say`岗位职责、办理步骤和时限由程序表确定，每个行为由相应岗位的持证人员办理。本年有${of('staff.trained')}执法人员参加公共法律知识和专业法律知识培训考核并合格。`,
    ),
    heading(3, '3．市场主体登记'),
    paragraph(
      say`受理企业设立登记${of('reg.setup')}、变更登记${of('reg.change')}、注销登记${of('reg.cancel')}。${asOf}，登记在册的市场主体${of('entity.total@1')}，比上年同日增长${of('entity.growth')}。`,
    ),
  ];
}

/** 一（二）4：行政处罚。 */
export function penalties({ of, asOf }: Author): readonly Block[] {
  return [
    heading(3, '4．行政处罚'),
    paragraph(
      say`${asOf}，受理（立案）普通程序案件${of('case.accepted@1')}，结案${of('case.closed@1')}，决定罚没款${of('money.fine_confiscation@1')}。结案的案件中，经过审核的${of('case.reviewed')}，审核率${of('case.review_rate')}；举行听证${of('case.hearing')}；责令改正${of('order.correct')}；首次公示处罚决定${of('publish.penalty')}。`,
    ),
    paragraph(
      say`按立案时的监管领域，食品${of('cat.food')}，广告${of('cat.advert')}，药品、医疗器械、化妆品${of('cat.drug')}，商标${of('cat.trademark')}，登记${of('cat.registration')}。`,
    ),
    paragraph(
      say`罚没款按违法行为统计（一案有两类违法行为的，两类各计全额，所以各类之和可以大于总额）：食品${of('amt.food')}，特种设备${of('amt.special_equipment')}，商标${of('amt.trademark')}，广告${of('amt.advert')}，药品、医疗器械、化妆品${of('amt.drug')}。`,
    ),
    paragraph(
      say`本年登记的案件线索${of('clue.received')}（含核查后没有立案的，所以多于受理的案件），其中来自投诉举报${of('src.complaint')}，监督检查${of('src.inspection')}，监督抽查${of('src.sampling')}，其他机关移送、上级交办${of('src.transfer')}，其他${of('src.other')}。`,
    ),
  ];
}

/** 一（二）5至8：检查、强制、确认、奖励。 */
export function otherPowers({ of, has }: Author): readonly Block[] {
  return [
    heading(3, '5．行政检查'),
    paragraph(
      say`记录检查${of('inspect.records')}，出动执法人员${of('inspect.person_times')}。双随机抽取企业${of('random.enterprises')}。`,
    ),
    heading(3, '6．行政强制'),
    paragraph(
      say`采取行政强制措施${of('coercion.measures@1')}。没收是处罚，不是强制措施，另行统计：没收实物${of('seizure.goods@1')}，货值${of('money.goods_value@1')}。`,
    ),
    heading(3, '7．行政确认'),
    paragraph(say`办结股权出质登记${of('confirm.done')}，准予${of('confirm.granted')}，不予${of('confirm.refused')}。`),
    heading(3, '8．行政奖励'),
    paragraph(
      has('reward.done')
        ? say`发放举报奖励${of('reward.done')}。`
        : say`本年没有发放举报奖励（${of('reward.done')}）。`,
    ),
  ];
}

/** 一（二）9至11：信用、宣传、专项行动。 */
export function creditAndCampaigns({ of, asOf }: Author): readonly Block[] {
  return [
    heading(3, '9．信用监管和宣传'),
    paragraph(
      say`准予信用风险分类修复${of('credit.repair')}。打击传销宣讲走进社区${of('mlm.communities')}、高校${of('mlm.universities')}，接待高校${of('mlm.hosted_universities')}的学生${of('mlm.students')}参观教育基地。`,
    ),
    heading(3, '10．涉黑涉恶线索排查'),
    paragraph(
      say`排查行政处罚案件${of('gang.cases_screened')}（含以前年度的案件），走访市场主体${of('gang.entities')}，督查监管所${of('gang.stations')}、大型市场${of('gang.markets')}，设置举报箱${of('gang.boxes')}，移送线索${of('gang.clues')}。投入${of('gang.money')}，发放宣传单${of('gang.leaflets')}、举报奖励办法${of('gang.rules')}、调查问卷${of('gang.questionnaires')}，张挂布标海报${of('gang.posters')}，电子屏播出标语${of('gang.screens')}。`,
    ),
    heading(3, '11．立案未结案件清理'),
    paragraph(
      say`排查立案后没有按期作出决定的案件${of('backlog.total')}，办结销号${of('backlog.cleared')}；${asOf}，台账中还有${of('backlog.open')}，其中有法定延期事由的${of('backlog.extended')}。`,
    ),
  ];
}

/** 一（二）12至15：执法监督、行刑衔接、互联网+监管、三项制度。 */
export function supervision({ of }: Author): readonly Block[] {
  return [
    heading(3, '12．执法监督'),
    paragraph(
      say`自动预警应在${of('alert.days')}处理，本年首次答复${of('alert.handled')}，其中按时${of('alert.in_time')}。检查信息的抽样比例应当${of('sample.rate_min')}，本年抽样${of('sample.records')}。重大案件监督率${of('major.supervision')}。`,
    ),
    heading(3, '13．行刑衔接'),
    paragraph(
      say`向公安机关移送涉嫌犯罪案件${of('crime.transferred')}，公安机关已立案${of('crime.filed')}，尚未决定是否立案${of('crime.pending')}。`,
    ),
    heading(3, '14．“互联网+监管”'),
    paragraph(say`认领监管事项${of('hlwjg.items')}，录入检查实施清单${of('hlwjg.lists')}。`),
    heading(3, '15．行政执法三项制度'),
    paragraph(
      say`执法公示：处罚决定首次公示${of('publish.penalty')}。全过程记录：每个行为记入只增不改的记录，以散列链相连。法制审核：结案案件审核率${of('case.review_rate')}。`,
    ),
  ];
}
