/** 专项行动 — a plan with its document, its period and scope; matters of any duty are tagged, and what they count is counted. */
import * as field from '../../law/fields.ts';
import { procedure } from '../../law/procedure.ts';
import { campaignLawful } from './rules.ts';

const basis = [campaignLawful] as const;
const leaders = ['unit-head', 'bureau-head', 'bureau-chief'] as const;
const by = [...leaders, 'case-handler', 'complaint-officer', 'legal-reviewer', 'statistician'] as const;

export const themes = [
  { code: 'gang-crime', zh: '扫黑除恶' },
  { code: 'case-backlog', zh: '案件大起底' },
  { code: 'pyramid-selling', zh: '打击传销' },
  { code: 'unlicensed-business', zh: '无证无照治理' },
  { code: 'food-safety', zh: '食品安全' },
  { code: 'drug-safety', zh: '药品、医疗器械、化妆品安全' },
  { code: 'special-equipment', zh: '特种设备安全' },
  { code: 'product-quality', zh: '产品质量、计量、标准、认证' },
  { code: 'consumer-rights', zh: '消费维权' },
  { code: 'intellectual-property', zh: '知识产权' },
  { code: 'fair-competition', zh: '公平竞争、价格、广告' },
  { code: 'other', zh: '其他' },
] as const;

export const campaign = procedure({
  id: 'campaign',
  zh: '专项行动',
  states: {
    launched: { zh: '进行中' },
    summarised: { zh: '已总结' },
    closed: { zh: '已结束', final: true },
  },
  clocks: {},
  acts: {
    CampaignLaunched: {
      zh: '部署专项行动',
      from: ['none'],
      to: 'launched',
      by: leaders,
      signatures: ['bureau-chief'],
      basis,
      data: field.data({
        title: field.text('行动名称'),
        theme: field.choice('主题', themes),
        document: field.text('方案文号'),
        issuedBy: field.text('部署机关'),
        from: field.day('开始日期'),
        until: field.day('结束日期'),
        scope: field.paragraph('整治的范围和重点'),
        legalBasis: field.paragraph('法律依据'),
        suspendsTrade: field.yesNo('要求相关行业、领域普遍停产停业'),
        suspensionApproval: field.optional(field.text('有权机关的批准文号')),
      }),
    },
    CampaignProlonged: {
      zh: '延长专项行动',
      from: ['launched'],
      by: leaders,
      signatures: ['bureau-chief'],
      basis,
      anytime: true,
      data: field.data({ until: field.day('延长至'), document: field.text('文号'), reason: field.paragraph('理由') }),
    },
    MatterTagged: {
      zh: '标记事项',
      from: ['launched', 'summarised'],
      by,
      basis,
      anytime: true,
      data: field.data({ item: field.listedMatter('属于本次行动的事项'), note: field.optional(field.text('说明')) }),
    },
    TagWithdrawn: {
      zh: '撤销标记',
      from: ['launched', 'summarised'],
      by,
      basis,
      anytime: true,
      data: field.data({ item: field.listedMatter('撤销标记的事项'), reason: field.paragraph('理由') }),
    },
    CampaignSummarised: {
      zh: '总结专项行动',
      from: ['launched', 'summarised'],
      to: 'summarised',
      by: leaders,
      basis,
      data: field.data({ summary: field.paragraph('总结（数字由所标记的事项计算，不在此填写）') }),
    },
    CampaignClosed: {
      zh: '结束专项行动',
      from: ['summarised'],
      to: 'closed',
      by: leaders,
      signatures: ['bureau-chief'],
      basis,
      data: field.data({ reason: field.paragraph('结束的情况') }),
    },
  },
  mainPath: ['CampaignLaunched', 'MatterTagged', 'CampaignSummarised', 'CampaignClosed'],
});

export type Campaign = typeof campaign;

/** 专项行动的期间和事项 — what counting over a campaign needs of it. */
export interface CampaignCounted {
  readonly from: string | null;
  readonly until: string | null;
  readonly tagged: readonly number[];
}
