import { firstDay } from '../record/bureau.ts';
import type { Person } from '../record/person.ts';

/**
 * 系统账号 — who closes finished days. It is no person of the roster: nobody can sign in as it, and its id cannot be
 * that of a person's session.
 */
export const systemAccount: Person = {
  id: 'system',
  name: '系统',
  unit: '',
  posts: [{ post: 'system-admin', from: firstDay }],
  certificates: [],
  legalQualification: false,
};
