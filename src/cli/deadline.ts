import { parseArgs } from 'node:util';
import { findRule } from '../duties/all-rules.ts';
import { officialCalendar } from '../law/calendar.ts';
import { type DeadlineAnswer, deadlineOf } from '../law/deadline.ts';
import { type Length, NoRuleInForce, type Rule } from '../law/kinds.ts';
import { type Command, UsageError } from './usage.ts';

/** `plumbline deadline` — when a period of a rule expires, with the reason of every day. */
export const deadline: Command = {
  zh: '计算一个期限，逐日说明理由',
  help: `用法：plumbline deadline 规则编号 --from 日期 [--stop 起..止]… [--json]

  --from 2019-09-20          起算之日（当日不计）；以小时计的可写 2019-09-20T14:30
  --stop 2019-10-08..2019-10-15   不计入的期间，首尾两日均不计；可以重复
  --json                     输出 JSON`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { from: { type: 'string' }, stop: { type: 'string', multiple: true }, json: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [id] = positionals;
    if (!id || !values.from) throw new UsageError('请写明规则编号和 --from 日期');
    const rule = findRule(id);
    if (!rule) throw new UsageError(`没有这条规则：${id}（plumbline rules 列出全部规则）`);
    try {
      const answer = deadlineOf(
        rule as Rule<Length>,
        { from: values.from, stops: values.stop ?? [] },
        officialCalendar,
      );
      if (typeof answer === 'string') throw new UsageError(answer);
      console.log(values.json ? JSON.stringify(answer, null, 2) : asText(answer));
      return 0;
    } catch (error) {
      if (!(error instanceof NoRuleInForce)) throw error;
      console.error(`${error.message}${rule.before ? `。${rule.before}` : ''}`);
      return 1;
    }
  },
};

function asText(answer: DeadlineAnswer): string {
  const days = answer.days.map((day) => `  ${day.day}  ${day.counted ? '计' : '不计'}  ${day.reason}`);
  const notes = [answer.rolled ? '末日顺延' : '', answer.provisional ? '暂定：所涉年份放假安排尚未公布' : ''].filter(
    Boolean,
  );
  return `${answer.rule}  自 ${answer.from} 起\n${days.join('\n')}\n届满：${answer.expiresOn}${answer.expiresAt ? ` ${answer.expiresAt}` : ''}${notes.length > 0 ? `（${notes.join('；')}）` : ''}`;
}
