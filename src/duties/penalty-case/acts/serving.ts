/** 送达 — how each paper reaches the party, and what begins when the decision does. */
import { countTransitExcluded } from '../../../law/common-rules/counting.ts';
import {
  serviceAddress,
  serviceDecision,
  serviceDirect,
  servicePublicNotice,
} from '../../../law/common-rules/serving.ts';
import * as field from '../../../law/fields.ts';
import { documents, servingWays } from '../choices.ts';

const open = ['verifying', 'investigating', 'suspended', 'reviewing', 'noticed', 'decided'] as const;
const decisions = ['penalty-decision', 'no-penalty-decision'] as const;
const document = field.choice('文书', documents);

export const servingActs = {
  AddressConfirmed: {
    zh: '签署送达地址确认书',
    from: open,
    by: ['case-handler'],
    basis: [serviceAddress],
    form: 10,
    anytime: true,
    data: field.data({
      address: field.personal('送达地址'),
      electronic: field.yesNo('同意电子送达'),
      electronicAddress: field.optional(field.personal('电子送达地址')),
      signed: field.yesNo('受送达人已签名'),
    }),
  },
  DocumentServed: {
    zh: '送达文书',
    from: open,
    by: ['case-handler'],
    basis: [serviceDirect, countTransitExcluded],
    form: 50,
    anytime: true,
    data: field.data({
      document,
      way: field.choice('送达方式', servingWays),
      recipient: field.text('签收人'),
      postedOn: field.optional(field.day('邮寄送达的，交邮之日')),
      leftWay: field.optional(
        field.choice('留置方式', [
          { code: 'witness', zh: '见证人到场签名' },
          { code: 'recorded', zh: '留在住所并拍照、录像' },
        ]),
      ),
      recorded: field.optional(field.yesNo('已拍照、截屏、录音或者录像')),
      moneyDue: field.yesNo('决定含有罚没款，告知缴纳期限'),
      publicationTold: field.yesNo('已书面告知处罚信息将公示'),
    }),
    ends: [{ clock: 'serve-decision', from: 'postedOn', when: { document: decisions } }],
    starts: [
      { clock: 'pay-term', when: { document: ['penalty-decision'], moneyDue: [true] } },
      { clock: 'review-window', when: { document: decisions } },
      { clock: 'suit-window', when: { document: decisions } },
    ],
  },
  PublicNoticePosted: {
    zh: '发布送达公告',
    from: open,
    by: ['case-handler'],
    basis: [servicePublicNotice],
    form: 51,
    anytime: true,
    data: field.data({
      document,
      reason: field.paragraph('下落不明或者其他方式无法送达的原因和经过'),
      place: field.choice('公告方式', [
        { code: 'posted', zh: '公告栏和受送达人住所地张贴' },
        { code: 'newspaper', zh: '报纸刊登' },
        { code: 'website', zh: '部门门户网站刊登' },
      ]),
      recorded: field.yesNo('张贴过程已拍照、录像（张贴的须为是）'),
    }),
    ends: [{ clock: 'serve-decision', when: { document: decisions } }],
    starts: [{ clock: 'public-notice' }],
    opens: [{ interval: 'public-notice' }],
    number: { word: '罚送告' },
  },
  PublicNoticeCompleted: {
    zh: '公告期满',
    from: open,
    by: ['case-handler'],
    basis: [servicePublicNotice, serviceDecision],
    anytime: true,
    data: field.data({ document, note: field.optional(field.paragraph('说明')) }),
    ends: [{ clock: 'public-notice' }],
    closes: [{ interval: 'public-notice' }],
  },
} as const;
