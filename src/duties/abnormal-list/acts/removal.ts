/** 移出 — on application until 2025-12-24, by a decision of credit repair since, and when the business is deregistered. */
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { removalGrounds } from '../choices.ts';
import { abnDecisionFields, abnDeregistered, abnRemove } from '../ending-rules.ts';
import { finders } from './finding.ts';

const removal = field.choice('移出事由', removalGrounds);

/** A listing that ends takes every clock with it: those of a publication that never came end late and say so. */
const allClocks = [
  { clock: 'removal' },
  { clock: 'list-annual' },
  { clock: 'list-order' },
  { clock: 'list-fake' },
  { clock: 'list-name' },
  { clock: 'list-lost' },
  { clock: 'objection-accept' },
  { clock: 'objection-recheck' },
  { clock: 'correct' },
  { clock: 'three-year' },
] as const;

export const removalActs = {
  RemovalApplied: {
    zh: '收到移出申请',
    from: ['listed'],
    by: finders,
    basis: [abnRemove],
    data: field.data({ removal, materials: field.paragraph('申请和证明材料') }),
    starts: [{ clock: 'removal', when: { removal: ['annual-made-up', 'disclosed'] } }],
  },
  RemovalVerified: {
    zh: '查实移出事由',
    from: ['listed'],
    by: finders,
    basis: [abnRemove],
    data: field.data({ removal, found: field.paragraph('查实的情况') }),
    starts: [{ clock: 'removal', when: { removal: ['corrected', 'reachable', 'name-changed'] } }],
  },
  ListingRemoved: {
    zh: '决定移出经营异常名录',
    from: ['listed'],
    to: 'removed',
    by: finders,
    basis: [abnRemove, abnDecisionFields],
    data: field.data({ removal, reason: field.paragraph('移出的事实和依据') }),
    ends: allClocks,
  },
  RemovedByRepair: {
    zh: '准予信用修复，移出经营异常名录',
    from: ['listed'],
    to: 'removed',
    by: finders,
    basis: [abnRemove],
    reaction: true,
    data: field.data({ repair: field.matter('信用修复', 'credit-repair') }),
    ends: allClocks,
  },
  RestoredAfterFraud: {
    zh: '撤销信用修复，恢复列入',
    from: ['removed'],
    to: 'listed',
    by: finders,
    basis: [abnRemove],
    reaction: true,
    data: field.data({ repair: field.matter('信用修复', 'credit-repair') }),
  },
  RemovedOnDeregistration: {
    zh: '依法注销，移出经营异常名录',
    from: ['listed'],
    to: 'removed',
    by: finders,
    basis: [abnDeregistered],
    data: field.data({ deregisteredOn: field.day('注销登记日期') }),
    ends: allClocks,
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
