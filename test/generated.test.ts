import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../src/server/generated.ts';

const root = new URL('../', import.meta.url).pathname;
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

describe('由代码生成的文档与代码一致（plumbline generate）', () => {
  it.each(generatedFiles(read))('$path', ({ path, text }) => {
    expect(read(path)).toBe(text);
  });
});
