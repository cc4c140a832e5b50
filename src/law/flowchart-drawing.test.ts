import { describe, expect, it } from 'vitest';
import { tcHoliday } from './common-rules/calendar-notice.ts';
import { noData } from './fields.ts';
import { drawFlowchart } from './flowchart-drawing.ts';
import { procedure } from './procedure.ts';

const act = (zh: string, from: readonly string[], to?: string) => ({
  zh,
  from,
  ...(to === undefined ? {} : { to }),
  by: ['case-handler'] as const,
  basis: [tcHoliday] as const,
  data: noData,
});

const table = procedure({
  id: 'drawn',
  zh: '示例程序',
  states: { a: { zh: '甲' }, b: { zh: '乙' }, c: { zh: '丙', final: true }, lost: { zh: '到不了' } },
  clocks: {},
  mainPath: [],
  acts: {
    Opened: act('开始', ['none'], 'a'),
    Moved: act('前进', ['a'], 'b'),
    MovedToo: act('也前进', ['a'], 'b'),
    Returned: act('退回', ['b'], 'a'),
    Skipped: act('越过', ['a'], 'c'),
    Ended: act('结束', ['b'], 'c'),
    Noted: act('记录', ['a']),
  },
});
const drawing = drawFlowchart(table);

describe('流程图的绘制', () => {
  it('到得了的环节各有一格，上下不重叠；到不了的不画', () => {
    expect(drawing.states.map(({ id, final }) => [id, final])).toEqual([
      ['a', false],
      ['b', false],
      ['c', true],
    ]);
    const tops = drawing.states.map(({ y }) => y);
    expect(tops.every((y, index) => index === 0 || y >= (tops[index - 1] ?? 0) + drawing.box.height)).toBe(true);
  });

  it('改变环节的行为各在一步上，同一步的并在一起；不改变环节的不画', () => {
    expect(drawing.steps.map(({ number, from, to, acts }) => [number, from, to, acts])).toEqual([
      [1, 'none', 'a', ['Opened']],
      [2, 'a', 'b', ['Moved', 'MovedToo']],
      [3, 'a', 'c', ['Skipped']],
      [4, 'b', 'a', ['Returned']],
      [5, 'b', 'c', ['Ended']],
    ]);
  });

  it('越过的走右边，退回的走左边，都在画面之内', () => {
    const left = drawing.states[0]?.x ?? 0;
    const [skipped, returned] = [drawing.steps[2], drawing.steps[3]];
    expect(Math.max(...(skipped?.path.map(({ x }) => x) ?? []))).toBeGreaterThan(left + drawing.box.width);
    expect(Math.min(...(returned?.path.map(({ x }) => x) ?? []))).toBeLessThan(left);
    for (const { path } of drawing.steps)
      for (const { x, y } of path)
        expect([x > 0 && x < drawing.width, y > 0 && y < drawing.height]).toEqual([true, true]);
  });
});
