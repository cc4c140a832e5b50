import { posts } from './posts.ts';
import type { ActDefinition, ProcedureShape } from './procedure.ts';

/** 流程图 — the procedure that is enforced, as a Mermaid state diagram: drawn from the table, never beside it. */
export function flowchart(table: ProcedureShape): string {
  const lines = ['stateDiagram-v2'];
  for (const [id, state] of Object.entries(table.states)) lines.push(`  state "${state.zh}" as ${name(id)}`);
  const edges = new Map<string, string[]>();
  for (const act of Object.values<ActDefinition>(table.acts)) {
    if (act.to === undefined) continue;
    for (const from of act.from) {
      if (from === act.to) continue;
      const edge = `${from === 'none' ? '[*]' : name(from)} --> ${name(act.to)}`;
      edges.set(edge, [...(edges.get(edge) ?? []), act.zh]);
    }
  }
  for (const [edge, acts] of edges) lines.push(`  ${edge}: ${acts.join('、')}`);
  for (const [id, state] of Object.entries(table.states)) if (state.final) lines.push(`  ${name(id)} --> [*]`);
  return lines.join('\n');
}

const name = (state: string): string => state.replaceAll('-', '_');

/** 行为表 — its own acts (or those that all procedures share) with article, posts, officers and signatures, in Markdown. */
export function actTableText(table: ProcedureShape, shared = false): string {
  const chosen = Object.entries<ActDefinition>(table.acts).filter(([, act]) => (act.shared === true) === shared);
  const rows = chosen.map(([id, act]) => {
    const by = act.reaction ? '（由关联事项自动产生）' : act.by.map((post) => posts[post]).join('、');
    const signatures = (act.signatures ?? []).map((post) => posts[post]).join(' → ') || '—';
    const clocks = [
      ...(act.starts ?? []).map((effect) => `起：${table.clocks[effect.clock]?.zh}`),
      ...(act.ends ?? []).map((effect) => `止：${table.clocks[effect.clock]?.zh}`),
      ...(act.extends ?? []).map((effect) => `延：${table.clocks[effect.clock]?.zh}`),
    ];
    return `| ${act.zh} | \`${id}\` | ${by} | ${act.officers ?? '—'} | ${signatures} | ${clocks.join('<br>') || '—'} | ${act.basis.map((rule) => `\`${rule.id}\``).join(' ')} |`;
  });
  return ['| 行为 | 标识 | 岗位 | 执法人员 | 签批 | 期限 | 规则 |', '|---|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}
