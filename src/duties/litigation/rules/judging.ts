/** 审理与裁判 — terms of the court, stay, every kind of judgment, appeal, performance, judicial suggestion. */
import { calendarDays, months, type Rule, rule } from '../../../law/kinds.ts';
import { items } from '../../../law/rule-parts.ts';
import { interpretation, law, under2018, underLaw2017 } from './sources.ts';

const leftOut = '公告、鉴定、调解、中止诉讼、管辖异议和管辖争议期间不计算在内（法释〔2018〕1号第五十条）。';
const notCountedCite = interpretation('第五十条', '但公告期间、鉴定期间、调解期间、中止诉讼期间');

export const litFirst = rule({
  id: 'lit-first',
  zh: '一审审理期限',
  kind: 'period',
  versions: [
    {
      ...underLaw2017,
      value: months(6),
      cite: [law('第八十一条', '人民法院应当在立案之日起六个月内作出第一审判决'), notCountedCite],
      verified: true,
      notCounted: ['proceedings'],
      extensions: [{ length: null, approver: 'higher-court', zh: '有特殊情况的，由高级人民法院批准延长' }],
      note: leftOut,
    },
  ],
});

export const litFirstSimple = rule({
  id: 'lit-first-simple',
  zh: '一审审理期限（简易程序）',
  kind: 'period',
  versions: [
    {
      ...underLaw2017,
      value: calendarDays(45),
      cite: [law('第八十三条', '并应当在立案之日起四十五日内审结'), notCountedCite],
      verified: true,
      notCounted: ['proceedings'],
      note: leftOut,
    },
  ],
});

export const litSecond = rule({
  id: 'lit-second',
  zh: '二审审理期限',
  kind: 'period',
  versions: [
    {
      ...underLaw2017,
      value: months(3),
      cite: [law('第八十八条', '应当在收到上诉状之日起三个月内作出终审判决'), notCountedCite],
      verified: true,
      notCounted: ['proceedings'],
      note: leftOut,
    },
  ],
});

export const litStops = rule({
  id: 'lit-stops',
  zh: '不计算在审理期限内的期间',
  kind: 'list',
  versions: [
    {
      ...under2018,
      value: items({
        suspended: '中止诉讼期间',
        appraisal: '鉴定期间',
        'public-notice': '公告期间',
        mediation: '调解期间',
        jurisdiction: '审理管辖异议、处理管辖争议期间',
      }),
      cite: [notCountedCite],
      verified: true,
    },
  ],
});

export const litConvert = rule({
  id: 'lit-convert',
  zh: '简易程序转为普通程序',
  kind: 'text',
  versions: [
    {
      ...under2018,
      value: '不宜适用简易程序的，裁定转为普通程序；审理期限自立案之日起计算。',
      cite: [
        law('第八十四条', '裁定转为普通程序'),
        interpretation('第一百零五条', '案件转为普通程序审理的，审理期限自人民法院立案之日起计算'),
      ],
      verified: true,
    },
  ],
});

export const litStay = rule({
  id: 'lit-stay',
  zh: '诉讼期间停止执行的情形',
  kind: 'list',
  versions: [
    {
      ...underLaw2017,
      value: items({
        defendant: '被告认为需要停止执行',
        'on-application': '原告、利害关系人申请，法院认为执行会造成难以弥补的损失，且停止执行不损害公共利益',
        court: '法院认为执行会给国家利益、社会公共利益造成重大损害',
        'by-law': '法律、法规规定停止执行',
      }),
      cite: [law('第五十六条', '诉讼期间，不停止行政行为的执行')],
      verified: true,
    },
  ],
});

export const litChange = rule({
  id: 'lit-change',
  zh: '一审期间改变被诉行政行为',
  kind: 'text',
  versions: [
    {
      ...under2018,
      value: '被告在一审期间改变被诉行政行为的，应当书面告知人民法院。',
      cite: [interpretation('第八十一条', '应当书面告知人民法院')],
      verified: true,
      note: '原告同意并申请撤诉的，是否准许由人民法院裁定（行政诉讼法第六十二条）。',
    },
  ],
});

export const litOutcomes = rule({
  id: 'lit-outcomes',
  zh: '一审裁判的种类',
  kind: 'list',
  versions: [
    {
      ...underLaw2017,
      value: items({
        'suit-dismissed': '裁定驳回起诉',
        withdrawn: '裁定准许撤诉',
        'deemed-withdrawn': '裁定按撤诉处理',
        terminated: '裁定终结诉讼',
        'claims-dismissed': '判决驳回诉讼请求',
        annulled: '判决撤销',
        'partly-annulled': '判决部分撤销',
        'performance-ordered': '判决限期履行法定职责',
        'payment-ordered': '判决履行给付义务',
        'declared-unlawful': '判决确认违法',
        'declared-void': '判决确认无效',
        changed: '判决变更',
        'compensation-ordered': '判决赔偿',
        mediated: '行政调解书',
      }),
      cite: [
        interpretation('第六十九条', '应当裁定驳回起诉'),
        law('第六十二条', '是否准许，由人民法院裁定'),
        law('第五十八条', '可以按照撤诉处理'),
        law('第六十九条', '人民法院判决驳回原告的诉讼请求'),
        law('第七十条', '人民法院判决撤销或者部分撤销'),
        law('第七十二条', '判决被告在一定期限内履行'),
        law('第七十三条', '判决被告履行给付义务'),
        law('第七十四条', '人民法院判决确认违法，但不撤销行政行为'),
        law('第七十五条', '人民法院判决确认无效'),
        law('第七十六条', '依法判决被告承担赔偿责任'),
        law('第七十七条', '人民法院可以判决变更'),
        law('第六十条', '人民法院审理行政案件，不适用调解'),
      ],
      verified: true,
      note: '裁定不予立案的，本局没有应诉，不成一件。驳回起诉的明文自2018年2月8日（法释〔2018〕1号）起。',
    },
  ],
});

export const litSecondOutcomes = rule({
  id: 'lit-second-outcomes',
  zh: '二审、再审裁判的种类',
  kind: 'list',
  versions: [
    {
      ...underLaw2017,
      value: items({
        upheld: '驳回上诉，维持原判决、裁定',
        reversed: '改判',
        'ruling-reversed': '撤销原裁定，指令立案或者继续审理',
        remanded: '发回重审',
        'appeal-withdrawn': '准许撤回上诉',
        'appeal-deemed-withdrawn': '按撤回上诉处理',
      }),
      cite: [
        law('第八十九条', '判决或者裁定驳回上诉，维持原判决、裁定'),
        interpretation('第一百零九条', '指令原审人民法院依法立案或者继续审理'),
      ],
      verified: true,
      note: '再审的种类见法释〔2018〕1号第一百二十二条，按维持、改判、发回登记。',
    },
  ],
});

export const litAppeal = rule({
  id: 'lit-appeal',
  zh: '上诉期限',
  kind: 'period',
  versions: [
    {
      ...underLaw2017,
      value: { judgment: calendarDays(15), ruling: calendarDays(10) },
      cite: [
        law('第八十五条', '有权在判决书送达之日起十五日内向上一级人民法院提起上诉'),
        law('第八十五条', '有权在裁定书送达之日起十日内向上一级人民法院提起上诉'),
        interpretation('第一百零一条', '对第一、二、三项裁定，当事人可以上诉'),
      ],
      verified: true,
      note: '自各当事人收到之日分别计算；本局只知道自己收到之日。裁定中只有不予立案、驳回起诉、管辖异议可以上诉。',
    },
  ],
});

export const litPerform = rule({
  id: 'lit-perform',
  zh: '履行生效裁判',
  kind: 'text',
  versions: [
    {
      ...underLaw2017,
      value: '当事人必须履行人民法院发生法律效力的判决、裁定、调解书。',
      cite: [law('第九十四条', '当事人必须履行人民法院发生法律效力的判决、裁定、调解书')],
      verified: true,
      note: '期限由裁判载明。拒绝履行的，划拨、自期满之日起对负责人按日处五十元至一百元罚款、公告、司法建议（第九十六条）。',
    },
  ],
});

export const litRedoSame = rule({
  id: 'lit-redo-same',
  zh: '重作不得与原行为基本相同',
  kind: 'text',
  versions: [
    {
      ...under2018,
      value: '不得以同一的事实和理由作出与原行政行为基本相同的行政行为；以违反法定程序为由撤销的除外。',
      cite: [
        law('第七十一条', '被告不得以同一的事实和理由作出与原行政行为基本相同的行政行为'),
        interpretation('第九十条', '行政机关重新作出行政行为不受行政诉讼法第七十一条规定的限制'),
      ],
      verified: true,
    },
  ],
});

export const litSuggestion = rule({
  id: 'lit-suggestion',
  zh: '司法建议的办理',
  kind: 'text',
  versions: [
    {
      ...underLaw2017,
      value: '接受司法建议的机关根据有关规定处理，并将处理情况告知人民法院。',
      cite: [law('第九十六条', '接受司法建议的机关，根据有关规定进行处理，并将处理情况告知人民法院')],
      verified: true,
      note: '该条说的是对拒绝履行的司法建议；其他司法建议参照办理。期限依建议书，未载明的没有期限。',
    },
  ],
});

export const judgingRules: readonly Rule[] = [
  litFirst,
  litFirstSimple,
  litSecond,
  litStops,
  litConvert,
  litStay,
  litChange,
  litOutcomes,
  litSecondOutcomes,
  litAppeal,
  litPerform,
  litRedoSame,
  litSuggestion,
];
