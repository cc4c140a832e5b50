import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duties } from '../src/duties/index.ts';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

const files = filesUnder(source).filter((path) => /\.(ts|tsx|js)$/.test(path));
const code = files.filter((path) => !/\.test\.tsx?$/.test(path));

/** Who may import whom: each layer names the layers below it. */
const allowed: Record<string, readonly string[]> = {
  law: ['law'],
  record: ['law', 'record'],
  people: ['law', 'record', 'people'],
  registry: ['law', 'record', 'registry'],
  duties: ['law', 'record', 'registry', 'people', 'duties'],
  statistics: ['law', 'record', 'registry', 'people', 'duties', 'statistics'],
  exchange: ['law', 'record', 'registry', 'people', 'duties', 'exchange'],
  supervision: ['law', 'record', 'registry', 'people', 'duties', 'supervision'],
  demo: ['law', 'record', 'registry', 'people', 'duties', 'statistics', 'exchange', 'demo'],
  server: ['law', 'record', 'registry', 'people', 'duties', 'supervision', 'statistics', 'exchange', 'demo', 'server'],
  cli: [
    'law',
    'record',
    'registry',
    'people',
    'duties',
    'supervision',
    'statistics',
    'exchange',
    'demo',
    'server',
    'cli',
  ],
  'cli.ts': ['record', 'cli'],
  web: ['law', 'web'],
};

const layerOf = (path: string): string => relative(source, path).split('/')[0] ?? '';

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const found: Import[] = [];
  for (const match of text.matchAll(
    /(?:^|\n)\s*(import|export)\s+(type\s)?[^;'"]*?from\s+['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)/g,
  )) {
    const target = match[3] ?? match[4];
    if (target) found.push({ from: path, to: resolve(dirname(path), target), typeOnly: match[2] !== undefined });
  }
  return found;
}

const imports = code.flatMap(importsOf);
const shown = ({ from, to }: Import): string => `${relative(root, from)} → ${relative(root, to)}`;

describe('结构', () => {
  it('每个文件都在规定的层里，引用只朝一个方向', () => {
    const strays = code.map(layerOf).filter((layer) => !(layer in allowed));
    expect(strays).toEqual([]);
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const [layer, target] = [layerOf(from), layerOf(to)];
      if (layer === 'web' && (typeOnly || to.endsWith('/procedure.ts'))) return false;
      return !allowed[layer]?.includes(target);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('一项职责只引用另一项职责的程序表', () => {
    const dutyOf = (path: string) => relative(join(source, 'duties'), path).split('/')[0];
    const wrong = imports.filter(
      ({ from, to }) =>
        layerOf(from) === 'duties' &&
        layerOf(to) === 'duties' &&
        relative(source, from).split('/').length > 2 &&
        dutyOf(from) !== dutyOf(to) &&
        !to.endsWith('/procedure.ts'),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('没有循环引用', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(path)), path].map((one) => relative(source, one)).join(' → '));
        return;
      }
      state.set(path, 'open');
      for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of code) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it('只有记录写入行为', () => {
    const writers = code.filter((path) =>
      /insert\s+into\s+act\b|insertInto\(\s*actTable/i.test(readFileSync(path, 'utf8')),
    );
    expect(writers.map((path) => relative(source, path))).toEqual([]);
    const appenders = imports
      .filter(({ to, typeOnly }) => !typeOnly && to.endsWith('record/append.ts'))
      .map(({ from }) => relative(source, from));
    expect(appenders).toEqual(['record/record.ts']);
  });

  it('法律、关口和投影不看时钟、数据库、环境和随机数', () => {
    const pure = code.filter((path) => {
      const place = relative(source, path);
      return (
        place.startsWith('law/') ||
        place.startsWith('duties/') ||
        /^record\/(fold|decide|draft|who-acts|decide-proposal|clock-effects|expiry|timeline|project)\.ts$/.test(place)
      );
    });
    const impure = pure.filter((path) => {
      const text = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return /Date\.now|new Date\(\)|process\.env|Math\.random|randomBytes|randomUUID|\/database\/|node:fs/.test(text);
    });
    expect(impure.map((path) => relative(source, path))).toEqual([]);
  });

  it('没有杂物间', () => {
    const banned = /(^|\/)(utils?|helpers?|common|services?|v\d+|misc)(\/|\.ts)/;
    expect(files.map((path) => relative(source, path)).filter((path) => banned.test(path))).toEqual([]);
  });

  it('文件用连字符命名，不超过四百行', () => {
    const names = files.map((path) => relative(source, path)).filter((path) => !/^[a-z0-9.\-/]+$/.test(path));
    expect(names).toEqual([]);
    const long = code.filter((path) => readFileSync(path, 'utf8').split('\n').length > 400);
    expect(long.map((path) => relative(source, path))).toEqual([]);
  });

  it('一项职责一个文件夹、名单上一行', () => {
    const folders = readdirSync(join(source, 'duties')).filter((name) =>
      statSync(join(source, 'duties', name)).isDirectory(),
    );
    const listed = duties.map((duty) => duty.procedure.id).filter((id) => id !== 'bureau');
    expect([...folders].sort()).toEqual([...listed].sort());
  });
});
