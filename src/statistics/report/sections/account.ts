import type { Author } from '../author.ts';
import { type Block, heading, paragraph } from '../document.ts';
import { say } from '../say.ts';

/** 一（三）行政复议、行政诉讼。 */
export function remedies({ of, asOf }: Author): readonly Block[] {
  return [
    heading(2, '（三）行政复议和行政诉讼'),
    paragraph(
      say`${asOf}，作为被申请人的行政复议${of('review.total')}，复议机关为上级市场监管部门的${of('review.city')}、为本级人民政府的${of('review.district')}；维持${of('review.upheld')}，申请人撤回${of('review.withdrawn')}，驳回申请${of('review.rejected')}，不予受理${of('review.not_accepted')}。`,
    ),
    paragraph(
      say`应诉行政诉讼${of('suit.total')}，其中复议后起诉${of('suit.after_review')}。进入二审${of('suit.second')}，维持一审${of('suit.second_upheld')}，尚未审结${of('suit.second_open')}；其余${of('suit.first')}没有上诉。全部应诉案件（含后来上诉的）的一审结果：驳回起诉${of('suit.dismissed_suit')}，驳回诉讼请求${of('suit.dismissed_claim')}，原告撤诉${of('suit.withdrawn')}，判决撤销${of('suit.revoked')}，尚未审结${of('suit.open')}。负责人全年出庭应诉${of('court.head')}。`,
    ),
  ];
}

/** 一（四）执法人员资格和培训。 */
export function officers({ of }: Author): readonly Block[] {
  return [
    heading(2, '（四）执法人员资格和培训'),
    paragraph(
      say`持证执法人员${of('staff.certified@2')}。本年因退休、调离等收回证件${of('staff.recalled')}。按人次统计，申领证件${of('staff.applied')}，注册${of('staff.registered')}，其中既申领又注册的${of('staff.both')}。换证人员原证件收回率${of('staff.recall_rate')}。每人每年培训${of('staff.hours')}。没有有效证件的人员，系统不受理其执法行为。`,
    ),
  ];
}

/** 一（五）制度建设。 */
export function rulesMade({ of }: Author): readonly Block[] {
  return [
    heading(2, '（五）制度建设'),
    paragraph(
      say`印发规范性文件${of('normdoc.issued')}，印发前经过合法性审查的${of('normdoc.reviewed')}，审查率${of('normdoc.review')}。`,
    ),
  ];
}

/** 一（六）投诉举报和调解。 */
export function complaints({ of, asOf }: Author): readonly Block[] {
  return [
    heading(2, '（六）投诉举报和调解'),
    paragraph(
      say`${asOf}，收到投诉举报${of('complaint.all')}，其中投诉${of('complaint.complaints')}、举报${of('complaint.reports')}；进行调解${of('complaint.mediation')}（按场次），为消费者挽回经济损失${of('complaint.recovered')}。`,
    ),
  ];
}
