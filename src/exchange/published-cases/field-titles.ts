/** 项目的名称 — what a field of a file of published cases is called, from the shape that the reader holds it against. */
import { fileCase } from './file-shape.ts';

interface Node {
  readonly title?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

const shape = fileCase as unknown as Node;

/** `goods/0/cost`: 货物第1行 · 进价. A field that the shape does not have keeps its own name. */
export function titleAt(path: string): string {
  let node: Node | undefined = shape;
  const titles: string[] = [];
  for (const part of path.split('/').filter((one) => one !== '')) {
    if (node?.items) {
      node = node.items;
      titles.push(`${titles.pop() ?? ''}第${Number(part) + 1}行`);
    } else {
      node = node?.properties?.[part];
      titles.push(node?.title ?? part);
    }
  }
  return titles.join(' · ');
}

/** The fields of a case, each as a file names it and as it is called. */
export function fieldsOfFile() {
  const { properties = {}, required = [] } = shape;
  return Object.entries(properties).map(([name, node]) => ({
    name,
    also: [] as readonly string[],
    zh: node.title ?? name,
    required: required.includes(name),
  }));
}
