/**
 * 行刑衔接的规则 — 国务院令第310号. Only the text of 2020 was read: what is said of the years before stays unverified. The
 * regulation says 日 and 小时 and nothing of working days, so its days are counted as calendar days, the stricter reading.
 */
import { cite } from '../../law/instruments/index.ts';
import {
  type Citation,
  calendarDays,
  date,
  hours,
  type Length,
  type Rule,
  type RuleItem,
  type RuleKind,
  rule,
} from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';

const read = date('2020-08-07');
const unread = '2001年的文字未见，按2020年修订的条文推定。';
const calendar = '条文没有写工作日，按自然日计算。';

interface Said<T> {
  readonly id: string;
  readonly zh: string;
  readonly kind: RuleKind;
  readonly value: T;
  readonly cite: readonly [Citation, ...Citation[]];
  readonly note?: string;
}

const withoutWords = ({ instrument, article }: Citation): Citation => ({ instrument, article });

/** A rule of the regulation: the same value before and after its revision of 2020, read only as revised. */
function ofTransfer<T>({ id, zh, kind, value, cite: cited, note }: Said<T>): Rule<T> {
  const [first, ...rest] = cited;
  return rule<T>({
    id,
    zh,
    kind,
    versions: [
      {
        from: date('2001-07-09'),
        until: date('2020-08-06'),
        value,
        cite: [withoutWords(first), ...rest.map(withoutWords)],
        verified: false,
        note: note === undefined ? unread : `${note}${unread}`,
      },
      { from: read, value, cite: cited, verified: true, ...(note === undefined ? {} : { note }) },
    ],
  });
}

const article = (number: string, words: string): Citation => cite('criminal-transfer', number, words);

export const xfMust = ofTransfer({
  id: 'xf-must',
  zh: '涉嫌犯罪必须移送',
  kind: 'text',
  value: '涉嫌构成犯罪，依法需要追究刑事责任的，必须向公安机关移送。',
  cite: [article('第三条第一款', '必须依照本规定向公安机关移送')],
});

export const crimeIp = rule({
  id: 'crime-ip',
  zh: '知识产权案件有合理嫌疑即应移送',
  kind: 'text',
  before: '2020年8月7日修订以前没有这一规定。',
  versions: [
    {
      from: read,
      value: '知识产权领域的违法案件，认为存在犯罪的合理嫌疑，需要公安机关取证判断的，应当移送。',
      cite: [article('第三条第二款', '认为存在犯罪的合理嫌疑')],
      verified: true,
    },
  ],
});

export const xfEvidence = ofTransfer({
  id: 'xf-evidence',
  zh: '保存证据和涉案物品清单',
  kind: 'text',
  value: '妥善保存证据，如实填写涉案物品清单；易腐烂、变质的采取措施、留取证据；需要检验、鉴定的，依法检验、鉴定。',
  cite: [article('第四条', '应当如实填写涉案物品清单')],
});

export const xfTeam = ofTransfer({
  id: 'xf-team',
  zh: '专案组',
  kind: 'count',
  value: 2,
  cite: [article('第五条第一款', '应当立即指定２名或者２名以上行政执法人员组成专案组专门负责')],
});

export const xfDecide = ofTransfer<Length>({
  id: 'xf-decide',
  zh: '批准移送的期限',
  kind: 'period',
  value: calendarDays(3),
  cite: [article('第五条第二款', '应当自接到报告之日起３日内作出批准移送或者不批准移送的决定')],
  note: `由正职负责人或者主持工作的负责人决定。${calendar}`,
});

export const xfSend = ofTransfer<Length>({
  id: 'xf-send',
  zh: '批准后移送的期限',
  kind: 'period',
  value: hours(24),
  cite: [article('第五条第二款', '决定批准的，应当在２４小时内向同级公安机关移送')],
});

export const xfNoReason = ofTransfer({
  id: 'xf-no-reason',
  zh: '不批准移送的理由',
  kind: 'text',
  value: '决定不批准的，应当将不予批准的理由记录在案。',
  cite: [article('第五条第二款', '应当将不予批准的理由记录在案')],
});

export const xfDocs = ofTransfer<readonly RuleItem[]>({
  id: 'xf-docs',
  zh: '移送的材料',
  kind: 'list',
  value: items({
    letter: '涉嫌犯罪案件移送书',
    'investigation-account': '涉嫌犯罪案件情况的调查报告',
    'goods-list': '涉案物品清单',
    'test-reports': '有关检验报告或者鉴定结论',
    other: '其他有关涉嫌犯罪的材料',
  }),
  cite: [article('第六条', '涉嫌犯罪案件移送书')],
  note: '没有检验、鉴定和其他材料的，可以不附第四、五项；没有涉案物品的，清单写明没有。',
});

export const xfReceipt = ofTransfer<Length>({
  id: 'xf-receipt',
  zh: '公安机关签收和转送',
  kind: 'period',
  value: hours(24),
  cite: [
    article('第七条', '应当在涉嫌犯罪案件移送书的回执上签字'),
    article('第七条', '应当在２４小时内转送有管辖权的机关'),
  ],
  note: '不属于本机关管辖的，二十四小时内转送并书面告知。',
});

export const xfPoliceDecide = ofTransfer<Length>({
  id: 'xf-police-decide',
  zh: '公安机关决定是否立案的期限',
  kind: 'period',
  value: calendarDays(3),
  cite: [article('第八条', '应当自接受行政执法机关移送的涉嫌犯罪案件之日起３日内')],
  note: `逾期不作出决定的，第十七条规定由人民检察院立案监督。${calendar}`,
});

export const xfReviewRequest = ofTransfer<Length>({
  id: 'xf-review-request',
  zh: '提请复议或者建议立案监督的期限',
  kind: 'period',
  value: calendarDays(3),
  cite: [
    article('第九条第一款', '可以自接到不予立案通知书之日起３日内'),
    article('第九条第一款', '也可以建议人民检察院依法进行立案监督'),
  ],
  note: calendar,
});

export const xfReviewDecide = ofTransfer<Length>({
  id: 'xf-review-decide',
  zh: '公安机关复议的期限',
  kind: 'period',
  value: calendarDays(3),
  cite: [article('第九条第二款', '应当自收到行政执法机关提请复议的文件之日起３日内')],
  note: calendar,
});

export const xfSuperviseRequest = ofTransfer<Length>({
  id: 'xf-supervise-request',
  zh: '对复议决定建议立案监督的期限',
  kind: 'period',
  value: calendarDays(3),
  cite: [article('第九条第二款', '应当自收到复议决定通知书之日起３日内建议人民检察院依法进行立案监督')],
  note: calendar,
});

export const xfReturnPunish = ofTransfer({
  id: 'xf-return-punish',
  zh: '不予立案后的行政处理',
  kind: 'text',
  value: '公安机关决定不予立案的，应当依法作出处理；应当给予行政处罚的，依法实施行政处罚。',
  cite: [article('第十条', '应当给予行政处罚的，应当依法实施行政处罚')],
});

export const xfNoSubstitute = ofTransfer({
  id: 'xf-no-substitute',
  zh: '不得以罚代移',
  kind: 'text',
  value: '不得以行政处罚代替移送；移送前已经作出的警告、责令停产停业、暂扣或者吊销证照不停止执行，罚款折抵罚金。',
  cite: [article('第十一条第一款', '不得以行政处罚代替移送')],
});

export const xfGoods = ofTransfer<Length>({
  id: 'xf-goods',
  zh: '移交涉案物品的期限',
  kind: 'period',
  value: calendarDays(3),
  cite: [
    article('第十二条', '应当自接到立案通知书之日起３日内将涉案物品'),
    article('第十二条', '并办结交接手续；法律、行政法规另有规定的，依照其规定'),
  ],
  note: calendar,
});

export const xfReverse = ofTransfer({
  id: 'xf-reverse',
  zh: '反向移送后的处理',
  kind: 'text',
  value: '不需要追究刑事责任但应当追究行政责任的，由公安机关移送，行政执法机关应当依法作出处理。',
  cite: [article('第十三条', '有关行政执法机关应当依法作出处理')],
  note: '2025年行刑反向衔接指引的办理期限未见。处理结果书面通知移送机关。',
});

export const xfPlatform = ofTransfer({
  id: 'xf-platform',
  zh: '接受人民检察院和监察机关的监督',
  kind: 'text',
  value: '移送涉嫌犯罪案件，应当接受人民检察院和监察机关依法实施的监督。',
  cite: [article('第十四条第一款', '应当接受人民检察院和监察机关依法实施的监督')],
});

export const xfStaffClue = rule({
  id: 'xf-staff-clue',
  zh: '公职人员职务犯罪线索的移送',
  kind: 'text',
  before: '2020年8月7日修订以前，本规定没有这一条。',
  versions: [
    {
      from: read,
      value: '发现公职人员涉嫌职务犯罪的，应当及时将案件线索移送监察机关或者人民检察院处理。',
      cite: [article('第十九条', '及时将案件线索移送监察机关或者人民检察院处理')],
      verified: true,
    },
  ],
});

/** In the order of the regulation. */
export const transferRules: readonly Rule[] = [
  xfMust,
  crimeIp,
  xfEvidence,
  xfTeam,
  xfDecide,
  xfSend,
  xfNoReason,
  xfDocs,
  xfReceipt,
  xfPoliceDecide,
  xfReviewRequest,
  xfReviewDecide,
  xfSuperviseRequest,
  xfReturnPunish,
  xfNoSubstitute,
  xfGoods,
  xfReverse,
  xfPlatform,
  xfStaffClue,
];
