import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { exampleFile } from '../duties/random-draw/example-draw.ts';
import { draw } from './draw.ts';
import { UsageError } from './usage.ts';

describe('plumbline draw', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-draw-'));
  const path = (name: string) => join(folder, name);
  const file = exampleFile(1);
  const input = {
    task: file.task,
    round: file.round,
    parameters: file.parameters,
    commitments: file.commitments,
    contributions: file.contributions,
    businesses: [...file.businesses.rows].reverse(),
    officers: [...file.officers.rows].reverse(),
    recusals: file.recusals.rows,
  };
  let said: MockInstance;
  let complained: MockInstance;
  const words = (spy: MockInstance) => spy.mock.calls.flat().join('\n');

  beforeEach(() => {
    said = vi.spyOn(console, 'log').mockImplementation(() => {});
    complained = vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => rmSync(folder, { recursive: true }));

  it('准备、抽取、核验：名单不必事先排好，承诺值与公示的一致', async () => {
    writeFileSync(path('input.json'), JSON.stringify(input));
    expect(await draw.run(['prepare', path('input.json'), '--json'])).toBe(0);
    expect(JSON.parse(words(said))).toMatchObject({ frame: file.frame, businesses: { count: 12 } });
    expect(await draw.run(['run', path('input.json'), '--out', path('draw.json')])).toBe(0);
    expect(JSON.parse(readFileSync(path('draw.json'), 'utf8'))).toEqual(file);
    expect(await draw.run(['verify', path('draw.json'), '--frame', file.frame, '--result', file.result.hash])).toBe(0);
    expect(words(said)).toContain('核验通过');
  });

  it('与公示的承诺值不一致、改过的文件，退出码为1并指出位置', async () => {
    expect(await draw.run(['verify', path('draw.json'), '--frame', '0'.repeat(64)])).toBe(1);
    expect(words(complained)).toContain('位置：frame');
    const changed = readFileSync(path('draw.json'), 'utf8').replace('"示例02","某某区第02号', '"示例02","某某区第20号');
    writeFileSync(path('changed.json'), changed);
    expect(await draw.run(['verify', path('changed.json')])).toBe(1);
    expect(words(complained)).toContain('位置：businesses/rows/1-12');
  });

  it('空的名录库、投入没有公布，说明原因', async () => {
    writeFileSync(path('empty.json'), JSON.stringify({ ...input, businesses: [] }));
    expect(await draw.run(['prepare', path('empty.json')])).toBe(1);
    writeFileSync(path('silent.json'), JSON.stringify({ ...input, contributions: [] }));
    expect(await draw.run(['run', path('silent.json'), '--out', path('none.json')])).toBe(1);
    expect(words(complained)).toMatch(/检查对象名录库是空的[\s\S]*某某行业协会的投入尚未公布/);
  });

  it('用法有误的，抛出用法错误', async () => {
    await expect(async () => draw.run([])).rejects.toThrow(UsageError);
    await expect(async () => draw.run(['verify', path('nowhere.json')])).rejects.toThrow(UsageError);
    await expect(async () => draw.run(['run', path('input.json')])).rejects.toThrow(UsageError);
  });
});
