/** 公示 — registration information in the publicity system (企业信息公示暂行条例第六条). */
import type { Publication } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import { entityTypes, registrationKinds } from './choices.ts';
import type { RegistrationFacts } from './facts.ts';

const nameOf = (list: readonly { readonly code: string; readonly zh: string }[], code: string): string =>
  list.find((one) => one.code === code)?.zh ?? code;

const titles = {
  application: '登记信息',
  'simple-deregistration': '注销登记信息',
  suspension: '歇业信息',
  'forced-deregistration': '强制注销信息',
  rescission: '撤销登记信息',
  import: '登记信息',
  correction: '登记信息',
} as const;

export function publications(facts: RegistrationFacts, matter: Matter<RegistrationFacts>): readonly Publication[] {
  const { publishedOn, register, suspension } = facts;
  if (publishedOn === undefined) return [];
  return [
    {
      key: 'national-system',
      channel: '国家企业信用信息公示系统',
      title: `${facts.name}${titles[facts.matterKind]}`,
      publishedOn,
      content: {
        name: facts.name,
        ...(facts.code === undefined ? {} : { code: facts.code }),
        type: nameOf(entityTypes, facts.entityType),
        kind: nameOf(registrationKinds, facts.kind),
        state: matter.state,
        ...(register === undefined ? {} : { effect: register.effect, from: register.from }),
        ...(register?.address === undefined ? {} : { address: register.address }),
        ...(suspension === undefined ? {} : { suspendedFrom: suspension.from, suspendedUntil: suspension.until }),
      },
    },
  ];
}
