import { parseArgs } from 'node:util';
import { addDays, dayInShanghai, parseDate } from '../law/kinds.ts';
import { openAccount } from '../people/accounts.ts';
import { appoint, hire } from '../people/appointments.ts';
import { establishUnit } from '../people/units.ts';
import { openBureau } from '../server/bureau.ts';
import { placeHelp, placeOf, placeOptions } from './place.ts';
import { type Command, UsageError } from './usage.ts';

/** `plumbline found` — founds a real bureau in an empty record, with its system administrator. */
export const found: Command = {
  zh: '建立本局：名称、文号前缀、系统管理员',
  help: `用法：plumbline found --name 本局名称 --code 区划代码 --prefix 文号前缀 --admin 姓名 --login 登录名 [选项]

${placeHelp}
  --code 120111       六位行政区划代码，也是本局记录的编号
  --prefix 津西市监    文号前缀
  --algorithm sm3     散列算法，默认 sha256
  --since 2019-01-01  管理员任岗之日（默认今天）
  口令从环境变量 PLUMBLINE_PASSWORD 读取，首次登录须更换`,
  async run(args) {
    const text = { type: 'string' } as const;
    const options = {
      ...placeOptions,
      name: text,
      code: text,
      prefix: text,
      admin: text,
      login: text,
      algorithm: text,
      since: text,
    };
    const { values } = parseArgs({ args: [...args], options });
    const { name, code, prefix, admin, login } = values;
    const password = process.env.PLUMBLINE_PASSWORD;
    if (!name || !code || !prefix || !admin || !login)
      throw new UsageError('本局名称、区划代码、文号前缀、管理员姓名和登录名都要写明');
    if (!/^\d{6}$/.test(code)) throw new UsageError(`区划代码应为六位数字：${code}`);
    if (!password) throw new UsageError('请把管理员的首个口令放在环境变量 PLUMBLINE_PASSWORD 中');
    const algorithm = values.algorithm ?? 'sha256';
    if (algorithm !== 'sha256' && algorithm !== 'sm3') throw new UsageError(`散列算法只有 sha256 和 sm3：${algorithm}`);
    const today = dayInShanghai(new Date());
    const since = parseDate(values.since ?? today);
    if (!since) throw new UsageError(`不是日历上的日期：${values.since}`);
    const bureau = await openBureau(placeOf(values.data), { bureau: Number(code), closesDays: false });
    try {
      if (bureau.record.head.position > 0) throw new UsageError('这里已经有本局的记录，不能重新建立');
      const entry = { bureau: bureau.bureau, by: 'installation', at: new Date() };
      const { database } = bureau;
      const steps = [
        () => establishUnit(database, entry, { id: 'office', name: '局机关', kind: 'section', from: since }),
        () => hire(database, entry, { id: 'admin', name: admin, unit: 'office', from: since }),
        () => appoint(database, entry, { person: 'admin', post: 'system-admin', from: since }),
        () => openAccount(database, entry, { login, person: 'admin', password }),
      ];
      for (const step of steps) {
        const answer = await step();
        if (!answer.ok) throw new UsageError(answer.zh);
      }
      await bureau.reloadPeople();
      const outcome = await bureau.record.perform({
        key: 'founding',
        wish: {
          procedure: 'bureau',
          act: 'BureauFounded',
          actor: 'admin',
          doneOn: addDays(today, 0),
          data: { name, code, prefix, algorithm },
        },
      });
      if (!outcome.ok) throw new UsageError(outcome.refusal.zh);
      console.log(`已建立：${name}。plumbline start 启动后以 ${login} 登录。`);
      return 0;
    } finally {
      await bureau.close();
    }
  },
};
