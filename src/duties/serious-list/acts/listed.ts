/** 公示与移出 — publication in or out of the province; early removal, the end of the term, and rescission. */
import { seriousListPublish, seriousListRemove } from '../../../law/common-rules/credit-repair.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { removalConditions } from '../grounds.ts';
import { serFraud, serMeasures, serRemovalConditions, serRemoveEarly, serRevoke } from '../rules.ts';
import { deciders } from './considering.ts';

/** What stops when the party leaves the list. */
const offTheList = [
  { clock: 'publish-local' },
  { clock: 'push' },
  { clock: 'publish-there' },
  { clock: 'listed-term' },
  { clock: 'accept' },
  { clock: 'decide' },
] as const;

const repair = field.data({ repair: field.matter('信用修复', 'credit-repair') });

export const listedActs = {
  InformationPushed: {
    zh: '向登记地部门推送列入信息',
    from: ['listed'],
    by: deciders,
    basis: [seriousListPublish],
    data: field.data({ bureau: field.text('登记地（住所地）市场监督管理部门'), receivedOn: field.day('对方收到日期') }),
    ends: [{ clock: 'push' }],
    starts: [{ clock: 'publish-there', from: 'receivedOn' }],
  },
  ListingPublished: {
    zh: '公示列入信息',
    from: ['listed'],
    by: deciders,
    basis: [seriousListPublish, serMeasures],
    data: field.noData,
    ends: [{ clock: 'publish-local' }, { clock: 'publish-there' }],
  },
  RemovalApplied: {
    zh: '收到提前移出申请',
    from: ['listed'],
    by: deciders,
    basis: [serRemoveEarly, serRemovalConditions],
    data: field.data({
      materials: field.paragraph('申请书、守信承诺书和履行义务的材料'),
      complete: field.yesNo('材料齐全、符合法定形式'),
    }),
    starts: [{ clock: 'accept' }],
  },
  RemovalAccepted: {
    zh: '受理提前移出申请',
    from: ['listed'],
    by: deciders,
    basis: [serRemoveEarly],
    data: field.noData,
    ends: [{ clock: 'accept' }],
    starts: [{ clock: 'decide' }],
  },
  RemovalDeclined: {
    zh: '不予受理提前移出申请',
    from: ['listed'],
    by: deciders,
    basis: [serRemoveEarly],
    data: field.data({ reason: field.paragraph('理由') }),
    ends: [{ clock: 'accept' }],
  },
  RemovalGranted: {
    zh: '决定提前移出',
    from: ['listed'],
    to: 'removed',
    by: deciders,
    signatures: ['unit-head', 'bureau-head'],
    basis: [seriousListRemove, serRemovalConditions],
    data: field.data({
      met: field.choices('核实符合的条件', removalConditions, 0),
      found: field.paragraph('核实情况'),
    }),
    ends: offTheList,
    starts: [{ clock: 'stop' }],
  },
  RemovalRefused: {
    zh: '决定不予移出',
    from: ['listed'],
    by: deciders,
    signatures: ['unit-head', 'bureau-head'],
    basis: [seriousListRemove, serRemovalConditions],
    data: field.data({ reason: field.paragraph('理由') }),
    ends: [{ clock: 'decide' }],
  },
  RemovalRevoked: {
    zh: '撤销移出决定，恢复列入',
    from: ['removed'],
    to: 'listed',
    by: deciders,
    signatures: ['unit-head', 'bureau-head'],
    basis: [serFraud],
    data: field.data({ fraud: field.paragraph('隐瞒真实情况、提供虚假资料的情况'), grave: field.yesNo('情节严重') }),
    ends: [{ clock: 'stop' }],
    starts: [{ clock: 'listed-term' }],
  },
  ListingExpired: {
    zh: '列入满三年，移出',
    from: ['listed'],
    to: 'removed',
    by: deciders,
    basis: [seriousListRemove],
    data: field.noData,
    ends: offTheList,
    starts: [{ clock: 'stop' }],
  },
  RemovedByRepair: {
    zh: '准予信用修复，移出名单',
    from: ['listed'],
    to: 'removed',
    by: deciders,
    basis: [serRemoveEarly],
    reaction: true,
    data: repair,
    ends: offTheList,
    starts: [{ clock: 'stop' }],
  },
  RestoredAfterFraud: {
    zh: '撤销信用修复，恢复列入',
    from: ['removed'],
    to: 'listed',
    by: deciders,
    basis: [serFraud],
    reaction: true,
    data: repair,
    ends: [{ clock: 'stop' }],
    starts: [{ clock: 'listed-term' }],
  },
  ListingRescinded: {
    zh: '处罚被撤销、确认违法或者无效，撤销列入决定',
    from: ['listed', 'removed'],
    to: 'rescinded',
    by: deciders,
    signatures: ['unit-head', 'bureau-head'],
    basis: [serRevoke],
    data: field.data({
      overturnedOn: field.day('处罚被撤销、确认违法或者无效之日'),
      by: field.text('作出机关和文号'),
    }),
    ends: [...offTheList, { clock: 'stop' }],
    starts: [{ clock: 'stop-rescinded', from: 'overturnedOn' }],
  },
  RemovedOnDeregistration: {
    zh: '依法注销，移出名单',
    from: ['listed'],
    to: 'removed',
    by: deciders,
    basis: [seriousListRemove],
    data: field.data({ deregisteredOn: field.day('注销登记日期') }),
    ends: offTheList,
    starts: [{ clock: 'stop' }],
  },
  PublicationStopped: {
    zh: '停止公示，解除管理措施',
    from: ['removed', 'rescinded'],
    by: deciders,
    basis: [serRemoveEarly, serRevoke, serMeasures],
    data: field.data({ measuresLifted: field.yesNo('已解除相关管理措施') }),
    ends: [{ clock: 'stop' }, { clock: 'stop-rescinded' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
