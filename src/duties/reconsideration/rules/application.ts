/** 申请到答复 — acceptance by the organ, the copy, the reply of the respondent, the simple procedure. */
import { calendarDays, type Rule, rule, workingDays } from '../../../law/kinds.ts';
import { items } from '../../../law/rule-parts.ts';
import { law2017, law2023, notBefore2024, underLaw2017, underLaw2023 } from './sources.ts';

export const revDaykind = rule({
  id: 'rev-daykind',
  zh: '行政复议期间“日”的性质',
  kind: 'text',
  versions: [
    {
      ...underLaw2017,
      value: '“五日”“七日”是工作日，不含节假日；其余（包括被申请人答复的十日）是自然日。',
      cite: [law2017('第四十条', '“五日”、“七日”的规定是指工作日')],
      verified: true,
    },
    {
      ...underLaw2023,
      value: '“三日”“五日”“七日”“十日”是工作日，不含法定休假日；三十日、六十日是自然日。',
      cite: [law2023('第八十八条', '“三日”、“五日”、“七日”、“十日”的规定是指工作日')],
      verified: true,
    },
  ],
});

export const revAccept = rule({
  id: 'rev-accept',
  zh: '复议机关审查申请',
  kind: 'period',
  versions: [
    {
      ...underLaw2017,
      value: workingDays(5),
      cite: [law2017('第十七条', '应当在五日内进行审查，对不符合本法规定的行政复议申请，决定不予受理')],
      verified: true,
    },
    {
      ...underLaw2023,
      value: workingDays(5),
      cite: [law2023('第三十条', '应当在五日内进行审查')],
      verified: true,
      note: '审查期限届满没有作出不予受理决定的，自届满之日起视为受理。',
    },
  ],
});

export const revRelay = rule({
  id: 'rev-relay',
  zh: '经作出决定的机关提交的复议申请',
  kind: 'period',
  before: notBefore2024,
  versions: [
    {
      ...underLaw2023,
      value: workingDays(5),
      cite: [
        law2023('第三十二条', '应当自收到行政复议申请之日起五日内转送行政复议机关'),
        law2023('第三十二条', '可以通过作出行政处罚决定的行政机关提交行政复议申请'),
      ],
      verified: true,
      note: '只限当场作出、依据电子技术监控设备记录作出的行政处罚决定；认为需要维持的，五日内转送。',
    },
  ],
});

export const revSend = rule({
  id: 'rev-send',
  zh: '复议机构发送申请书副本',
  kind: 'period',
  versions: [
    {
      ...underLaw2017,
      value: workingDays(7),
      cite: [law2017('第二十三条', '应当自行政复议申请受理之日起七日内')],
      verified: true,
    },
    {
      ...underLaw2023,
      value: workingDays(7),
      cite: [law2023('第四十八条', '应当自行政复议申请受理之日起七日内')],
      verified: true,
      note: '简易程序三日。',
    },
  ],
});

export const revReply = rule({
  id: 'rev-reply',
  zh: '被申请人书面答复',
  kind: 'period',
  versions: [
    {
      ...underLaw2017,
      value: calendarDays(10),
      cite: [law2017('第二十三条', '被申请人应当自收到申请书副本或者申请笔录复印件之日起十日内，提出书面答复')],
      verified: true,
      note: '当时的十日是自然日（第四十条只说五日、七日）。',
    },
    {
      ...underLaw2023,
      value: workingDays(10),
      cite: [
        law2023('第四十八条', '之日起十日内，提出书面答复，并提交作出行政行为的证据、依据和其他有关材料'),
        law2023('第八十八条', '“十日”的规定是指工作日'),
      ],
      verified: true,
      note: '没有延期的规定；复议中止是否停止计算未见规定，不停止。',
    },
  ],
});

export const revReplySimple = rule({
  id: 'rev-reply-simple',
  zh: '被申请人书面答复（简易程序）',
  kind: 'period',
  before: notBefore2024,
  versions: [
    {
      ...underLaw2023,
      value: workingDays(5),
      cite: [law2023('第五十四条', '之日起五日内，提出书面答复，并提交作出行政行为的证据、依据和其他有关材料')],
      verified: true,
    },
  ],
});

export const revNoreply = rule({
  id: 'rev-noreply',
  zh: '不答复、不举证的后果',
  kind: 'text',
  versions: [
    {
      ...underLaw2017,
      value: '不提出书面答复、不提交证据、依据的，视为该行为没有证据、依据，决定撤销。',
      cite: [law2017('第二十八条', '视为该具体行政行为没有证据、依据，决定撤销该具体行政行为')],
      verified: true,
    },
    {
      ...underLaw2023,
      value:
        '不提出书面答复、不提交证据、依据的，视为没有证据、依据，决定撤销、确认违法、无效或者责令履行；第三人提供证据的除外。',
      cite: [law2023('第七十条', '视为该行政行为没有证据、依据')],
      verified: true,
    },
  ],
});

export const revSimpleScope = rule({
  id: 'rev-simple-scope',
  zh: '适用简易程序的情形',
  kind: 'list',
  before: notBefore2024,
  versions: [
    {
      ...underLaw2023,
      value: items({
        'on-the-spot': '行政行为是当场作出',
        'formal-warning': '行政行为是警告或者通报批评',
        'small-sum': '案件涉及款额三千元以下',
        information: '属于政府信息公开案件',
        agreed: '当事人各方同意',
      }),
      cite: [law2023('第五十三条', '当事人各方同意适用简易程序的，可以适用简易程序')],
      verified: true,
      note: '前四项另须事实清楚、权利义务关系明确、争议不大。',
    },
  ],
});

export const revSimpleConvert = rule({
  id: 'rev-simple-convert',
  zh: '简易程序转为普通程序',
  kind: 'text',
  before: notBefore2024,
  versions: [
    {
      ...underLaw2023,
      value: '认为不宜适用简易程序的，经复议机构负责人批准，可以转为普通程序。',
      cite: [law2023('第五十五条', '经行政复议机构的负责人批准，可以转为普通程序审理')],
      verified: true,
    },
  ],
});

export const revNoOwnEvidence = rule({
  id: 'rev-no-own-evidence',
  zh: '复议期间不得自行收集证据',
  kind: 'text',
  versions: [
    {
      ...underLaw2017,
      value: '被申请人不得自行向申请人和其他有关组织或者个人收集证据。',
      cite: [law2017('第二十四条', '被申请人不得自行向申请人和其他有关组织或者个人收集证据')],
      verified: true,
    },
    {
      ...underLaw2023,
      value:
        '被申请人不得自行收集证据；申请人、第三人提出作出行为时没有提出的理由或者证据的，经复议机构同意可以补充证据。',
      cite: [
        law2023('第四十六条', '被申请人不得自行向申请人和其他有关单位或者个人收集证据'),
        law2023('第四十六条', '经行政复议机构同意，被申请人可以补充证据'),
      ],
      verified: true,
    },
  ],
});

export const revSupplement = rule({
  id: 'rev-supplement',
  zh: '被申请人补充证据',
  kind: 'text',
  before: notBefore2024,
  versions: [
    {
      ...underLaw2023,
      value: '申请人、第三人提出作出行为时没有提出的理由或者证据的，经复议机构同意，可以补充证据。',
      cite: [law2023('第四十六条', '经行政复议机构同意，被申请人可以补充证据')],
      verified: true,
    },
  ],
});

export const applicationRules: readonly Rule[] = [
  revDaykind,
  revAccept,
  revRelay,
  revSend,
  revReply,
  revReplySimple,
  revNoreply,
  revSimpleScope,
  revSimpleConvert,
  revNoOwnEvidence,
  revSupplement,
];
