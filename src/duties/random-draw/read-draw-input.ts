import { Compile } from 'typebox/compile';
import type { Outcome } from './draw.ts';
import { type DrawInput, drawInputSchema } from './draw-file.ts';
import { businessesInOrder, officersInOrder, recusalsInOrder } from './order.ts';

const validator = Compile(drawInputSchema);

/** 读取抽取的输入 — the input of a draw with its lists put in the order that the hashes need, or what is wrong with it. */
export function readDrawInput(text: string): Outcome<{ input: DrawInput }> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, at: '', zh: `不是JSON文件：${(error as Error).message}` };
  }
  if (!validator.Check(value)) {
    const [error] = validator.Errors(value);
    const at = (error?.instancePath ?? '').slice(1);
    return { ok: false, at, zh: `不是抽取输入的格式${at === '' ? '：缺少或者多出项目' : `：${at}`}` };
  }
  const input = value as DrawInput;
  return {
    ok: true,
    input: {
      ...input,
      businesses: businessesInOrder(input.businesses),
      officers: officersInOrder(input.officers),
      recusals: recusalsInOrder(input.recusals),
    },
  };
}
