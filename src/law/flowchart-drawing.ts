import type { ActDefinition, ProcedureShape } from './procedure.ts';

export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
}

/** 环节 — a box of the drawing. */
export interface DrawnState extends DrawnPoint {
  readonly id: string;
  readonly zh: string;
  readonly final: boolean;
}

/** 步骤 — an arrow of the drawing with its number; `acts` are the acts that lead along it. */
export interface DrawnStep {
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly acts: readonly string[];
  readonly path: readonly DrawnPoint[];
  readonly badge: DrawnPoint;
}

/** 流程图 — where everything lies; lengths in the units of the drawing, the corner at 0, 0. */
export interface FlowchartDrawing {
  readonly width: number;
  readonly height: number;
  /** The middle of the starting point. */
  readonly start: DrawnPoint;
  readonly box: { readonly width: number; readonly height: number };
  readonly states: readonly DrawnState[];
  readonly steps: readonly DrawnStep[];
}

const box = { width: 260, height: 44 };
const rowHeight = 92;
const laneWidth = 30;
const margin = 24;

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly acts: readonly string[];
}

/**
 * 画流程图 — the procedure that is enforced, drawn from its table: the states in the order of the law from top to bottom,
 * forward steps that pass others over on the right, backward ones on the left, each step with a number.
 */
export function drawFlowchart(table: ProcedureShape): FlowchartDrawing {
  const edges = edgesOf(table);
  const reached = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const order = ['none', ...Object.keys(table.states).filter((id) => reached.has(id))];
  const rowOf = new Map(order.map((id, row) => [id, row]));
  const row = (id: string): number => rowOf.get(id) ?? 0;
  const ordered = [...edges].sort((one, other) => row(one.from) - row(other.from) || row(one.to) - row(other.to));
  const isNext = ({ from, to }: Edge) => row(to) === row(from) + 1;
  const right = lanesFor(
    ordered.filter((edge) => row(edge.to) > row(edge.from) && !isNext(edge)),
    row,
  );
  const left = lanesFor(
    ordered.filter((edge) => row(edge.to) <= row(edge.from)),
    row,
  );
  const x = margin + left.count * laneWidth;
  const middle = x + box.width / 2;
  const top = (id: string): number => margin + row(id) * rowHeight;
  const steps = ordered.map((edge, index): DrawnStep => {
    const step = { number: index + 1, ...edge };
    if (isNext(edge)) return { ...step, ...straight(middle, top(edge.from), top(edge.to)) };
    const outwards = right.laneOf.get(edge);
    const lane = outwards ?? left.laneOf.get(edge) ?? 0;
    const side =
      outwards === undefined
        ? { edge: x, lane: x - (lane + 1) * laneWidth }
        : { edge: x + box.width, lane: x + box.width + (lane + 1) * laneWidth };
    return { ...step, ...around(side, top(edge.from), top(edge.to), index) };
  });
  return {
    width: x + box.width + right.count * laneWidth + margin,
    height: margin * 2 + (order.length - 1) * rowHeight + box.height,
    start: { x: middle, y: top('none') + box.height / 2 },
    box,
    states: order
      .slice(1)
      .map((id) => ({ id, zh: table.states[id]?.zh ?? id, final: table.states[id]?.final === true, x, y: top(id) })),
    steps,
  };
}

/** One edge for all acts that lead from one state to another. */
function edgesOf(table: ProcedureShape): readonly Edge[] {
  const edges = new Map<string, { from: string; to: string; acts: string[] }>();
  for (const [name, act] of Object.entries<ActDefinition>(table.acts)) {
    for (const from of act.from) {
      if (act.to === undefined || act.to === from) continue;
      const edge = edges.get(`${from} ${act.to}`);
      if (edge) edge.acts.push(name);
      else edges.set(`${from} ${act.to}`, { from, to: act.to, acts: [name] });
    }
  }
  return [...edges.values()];
}

/** The lane of each edge, the short ones nearest to the boxes: no two edges share a piece of one. */
function lanesFor(edges: readonly Edge[], row: (id: string) => number): { laneOf: Map<Edge, number>; count: number } {
  const laneOf = new Map<Edge, number>();
  const lanes: [number, number][][] = [];
  const spanOf = ({ from, to }: Edge): [number, number] => [Math.min(row(from), row(to)), Math.max(row(from), row(to))];
  const length = (edge: Edge) => spanOf(edge)[1] - spanOf(edge)[0];
  for (const edge of [...edges].sort((one, other) => length(one) - length(other))) {
    const [from, to] = spanOf(edge);
    const free = lanes.findIndex((spans) => spans.every(([start, end]) => to < start || end < from));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), [from, to]];
    laneOf.set(edge, lane);
  }
  return { laneOf, count: lanes.length };
}

type Route = Pick<DrawnStep, 'path' | 'badge'>;

function straight(middle: number, from: number, to: number): Route {
  const start = from + box.height;
  return {
    path: [
      { x: middle, y: start },
      { x: middle, y: to },
    ],
    badge: { x: middle, y: (start + to) / 2 },
  };
}

/** Out of the side of a box, along its lane, into the side of another. Arrows of one box leave it apart from each other. */
function around(side: { edge: number; lane: number }, from: number, to: number, index: number): Route {
  const leaves = from + 10 + (index % 3) * 8;
  const arrives = to + 14 + (index % 3) * 8;
  return {
    path: [
      { x: side.edge, y: leaves },
      { x: side.lane, y: leaves },
      { x: side.lane, y: arrives },
      { x: side.edge, y: arrives },
    ],
    badge: { x: side.lane, y: (leaves + arrives) / 2 },
  };
}
