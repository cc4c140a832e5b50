/** 现场检查 — how it is done and written down. */
import { cite } from '../../../law/instruments/index.ts';
import { date, rule } from '../../../law/kinds.ts';
import { items } from '../../../law/rule-parts.ts';

const beforeFood = '2022年3月14日前适用食品生产经营日常监督检查管理办法，原文未读，不编码。';

export const rndMethod = rule({
  id: 'rnd-method',
  zh: '检查方式',
  kind: 'list',
  versions: [
    {
      from: date('2014-10-01'),
      value: items({
        written: '书面检查',
        'on-site': '实地核查、现场检查',
        online: '网络监测',
        sampling: '抽样检测',
      }),
      cite: [cite('business-disclosure', '第十四条', '可以采取书面检查、实地核查、网络监测等方式')],
      verified: true,
      note: '前三种出自公示信息抽查；抽样检测出自各专门规定。可以委托会计、税务、律师事务所。',
    },
  ],
});

export const inspectionRecord = rule({
  id: 'inspection-record',
  zh: '检查记录',
  kind: 'text',
  versions: [
    {
      from: date('2014-10-01'),
      until: date('2022-03-14'),
      value: '检查人员应当如实记录检查情况，由被检查单位签字或者盖章确认。',
      cite: [cite('publicity-check-2014', '第九条')],
      verified: false,
      note: '67号令原文未见；2025年的修改决定没有改动本条的内容。',
    },
    {
      from: date('2022-03-15'),
      value: '检查人员应当如实记录检查情况，由被检查单位签字或者盖章确认。',
      cite: [
        cite('food-inspection-2021', '第二十七条', '并对监督检查情况如实记录'),
        cite('food-inspection-2021', '第三十四条', '在现场检查、询问、抽样检验等文书'),
      ],
      verified: true,
      note: '特种设备自2022年7月1日起、公示信息抽查均有同样的规定。',
    },
  ],
});

export const inspectionSignature = rule({
  id: 'inspection-signature',
  zh: '拒绝签名的处理',
  kind: 'text',
  versions: [
    {
      from: date('2014-10-01'),
      until: date('2022-03-14'),
      value: '无法取得签字或者盖章的，注明原因，必要时邀请见证人。',
      cite: [cite('publicity-check-2014', '第九条')],
      verified: false,
      note: '67号令原文未见；2025年的修改决定没有改动本条的内容。',
    },
    {
      from: date('2022-03-15'),
      value: '拒绝签字或者盖章的，注明原因，并邀请见证人签字，或者录音、录像。',
      cite: [cite('food-inspection-2021', '第三十四条', '可以邀请有关人员作为见证人签字、盖章')],
      verified: true,
      note: '特种设备安全监督检查办法第二十七条同时要求拍照、录音、录像。本系统要求见证人或者音像记录至少有一项。',
    },
  ],
});

export const foodFullChecklist = rule({
  id: 'food-full-checklist',
  zh: '覆盖全部检查项目',
  kind: 'text',
  before: beforeFood,
  versions: [
    {
      from: date('2022-03-15'),
      value: '除飞行检查外，监督检查应当覆盖检查要点的所有项目。',
      cite: [cite('food-inspection-2021', '第二十七条', '实施监督检查应当覆盖检查要点所有检查项目')],
      verified: true,
    },
  ],
});

const noCooperation = items({
  'no-entry': '拒绝检查人员或者受委托的专业机构进入被检查场所',
  'no-material': '拒绝提供相关材料',
  'false-material': '不如实或者不按要求提供情况、材料',
  'other-obstruction': '其他阻挠、妨碍检查的行为',
});

export const rndNoncooperate = rule({
  id: 'rnd-noncooperate',
  zh: '不予配合情节严重',
  kind: 'list',
  before: '企业公示信息抽查办法第十一条自2025年5月1日起增加。',
  versions: [
    {
      from: date('2025-05-01'),
      value: noCooperation,
      cite: [
        cite('publicity-check-2025', '第十一条', '可以认定为“不予配合情节严重”'),
        cite('publicity-check-2025', '第十条', '企业不予配合情节严重的'),
      ],
      verified: true,
      note: '认定后通过国家企业信用信息公示系统公示。',
    },
  ],
});

export const rndLostContact = rule({
  id: 'rnd-lost-contact',
  zh: '通过登记的住所无法联系',
  kind: 'list',
  before: '企业公示信息抽查办法第十四条自2025年5月1日起增加。',
  versions: [
    {
      from: date('2025-05-01'),
      value: items({
        'not-there': '实地核查并有证明材料，确认企业实际不存在',
        'no-such-place': '实地核查，确认登记的住所实际不存在',
        'two-letters': '两次邮寄专用信函，无人签收',
      }),
      cite: [cite('publicity-check-2025', '第十四条', '经向企业登记的住所（经营场所）两次邮寄专用信函')],
      verified: true,
      note: '依照企业经营异常名录管理办法处理。',
    },
  ],
});
