/** 行政规范性文件 — how a bureau's own rules are made, reviewed, published and cleaned up. */

import { during, type Instrument, since, stateCouncil } from './instrument.ts';

const unverified = true;
const stateCouncilOffice = '国务院办公厅';
const tianjinGovernment = '天津市人民政府';

export const normativeDocumentInstruments = {
  'normative-documents-2018': {
    zh: '国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知',
    organ: stateCouncilOffice,
    rank: 'normative-document',
    number: '国办发〔2018〕37号',
    versions: [since('2018-05-16', '2018年5月16日成文', { unverified })],
    address: null,
  },
  'legality-review-2018': {
    zh: '国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见',
    organ: stateCouncilOffice,
    rank: 'normative-document',
    number: '国办发〔2018〕115号',
    versions: [since('2018-12-04', '2018年12月（日期凭记忆）', { unverified })],
    address: null,
  },
  'tianjin-normative-documents': {
    zh: '天津市行政规范性文件管理规定',
    organ: tianjinGovernment,
    rank: 'local',
    number: '天津市人民政府令第125号；自2019年12月1日起为令第15号',
    versions: [
      during('2008-02-01', '2019-11-30', '市政府令第125号', { unverified }),
      since('2019-12-01', '市政府令第15号', { unverified }),
    ],
    address: null,
  },
  'fair-competition-opinion-2016': {
    zh: '国务院关于在市场体系建设中建立公平竞争审查制度的意见',
    organ: stateCouncil,
    rank: 'normative-document',
    number: '国发〔2016〕34号',
    versions: [since('2016-06-01', '2016年6月1日', { unverified })],
    address: null,
  },
  'fair-competition-regulation-2024': {
    zh: '公平竞争审查条例',
    organ: stateCouncil,
    rank: 'administrative-regulation',
    number: '国务院令第783号',
    versions: [since('2024-08-01', '2024年公布', { unverified })],
    address: null,
  },
} as const satisfies Record<string, Instrument>;
