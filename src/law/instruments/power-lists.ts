/** 权责清单 — what the published lists of powers rest on. */

import { type Instrument, since } from './instrument.ts';

const unverified = true;

export const powerListInstruments = {
  'power-list-2015': {
    zh: '关于推行地方各级政府工作部门权力清单制度的指导意见',
    organ: '中共中央办公厅、国务院办公厅',
    rank: 'normative-document',
    number: '中办发〔2015〕21号',
    versions: [since('2015-03-24', '2015年（日期凭记忆）', { unverified })],
    address: null,
  },
  'tianjin-power-list-2016': {
    zh: '天津市权责清单动态调整的规定（原文未见，名称待核）',
    organ: '天津市人民政府办公厅',
    rank: 'local',
    number: '津政办发〔2016〕9号',
    versions: [since('2016-01-01', '2016年（日期待核）', { unverified })],
    address: null,
  },
  'tianjin-power-list-2020': {
    zh: '天津市权责清单动态调整的规定（原文未见，名称待核）',
    organ: '中共天津市委机构编制委员会',
    rank: 'local',
    number: '津党编发〔2020〕6号',
    versions: [since('2020-01-01', '2020年（日期待核）', { unverified })],
    address: null,
  },
} as const satisfies Record<string, Instrument>;
