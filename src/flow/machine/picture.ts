// The machine drawn from itself, as Mermaid: the way through the phases, and the moments inside a step.
import { steps } from '../steps/all';
import { diagram } from './diagram';

interface StateNode {
  readonly id: string;
  readonly states: Readonly<Record<string, StateNode>>;
  readonly transitions: ReadonlyMap<string, readonly Transition[]>;
  readonly always?: readonly Transition[];
}

interface Transition {
  readonly eventType: string;
  readonly target?: readonly StateNode[] | undefined;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly event: string;
}

/** Lobby, phases with their steps and gates, debrief, handover. */
export function pictureOfPhases(): string {
  const phases = Object.entries(diagram.root.states).filter(([, node]) => Object.keys(node.states).length > 0);
  const edges = unique(
    edgesOf(diagram.root)
      .map(({ from, to, event }) => ({ from: stepOf(from), to: stepOf(to), event }))
      .filter(({ from, to, event }) => from !== to && event !== 'skip' && !isReopening(from, to, event)),
  );
  return [
    'stateDiagram-v2',
    '  direction LR',
    `  [*] --> ${stepOf('lobby')}`,
    ...phases.flatMap(([name, node]) => [
      `  state "Phase ${name}" as ${name} {`,
      ...Object.values(node.states).map((each) => `    ${nameOf(each)}`),
      '  }',
    ]),
    ...edges.map(({ from, to, event }) => `  ${from} --> ${to}: ${event}`),
    '  handover --> [*]',
    '  note right of gate_D: A gate may reopen the task of one earlier step, which leads back to the gate.',
  ].join('\n');
}

/** The moments of one step, the same for all twelve. Inputs that lead nowhere else are left out. */
export function pictureOfStep(key: string): string {
  const own = `${key}-`;
  const edges = unique(
    edgesOf(diagram.root)
      .filter(({ from, to }) => from.startsWith(own) && to.startsWith(own))
      .map(({ from, to, event }) => ({ from: momentOf(from, own), to: momentOf(to, own), event })),
  );
  return [
    'stateDiagram-v2',
    '  [*] --> brief',
    ...edges.map(({ from, to, event }) => `  ${from} --> ${to}: ${event}`),
    '  mirror --> [*]: next',
  ].join('\n');
}

/** Reopening leads from every gate to every earlier step and back: told in a note, or nobody would see the way. */
function isReopening(from: string, to: string, event: string): boolean {
  if (event === 'reopen') return true;
  const ownPhase = steps.find((step) => step.key === from)?.phase;
  return to.startsWith('gate_') && (to !== `gate_${ownPhase ?? ''}` || !isLastOfPhase(from));
}

function isLastOfPhase(key: string): boolean {
  const at = steps.findIndex((step) => step.key === key);
  return steps[at]?.phase !== steps[at + 1]?.phase;
}

/** Every way from one leaf to another, with the input that leads there. */
function edgesOf(node: StateNode): readonly Edge[] {
  const own = [...node.transitions.values(), node.always ?? []].flat();
  const edges = own.flatMap(({ eventType, target }) =>
    (target ?? []).map((to) => ({ from: node.id, to: to.id, event: eventType === '' ? 'no card' : eventType })),
  );
  return [...edges, ...Object.values(node.states).flatMap(edgesOf)];
}

function nameOf(node: StateNode): string {
  const leaf = firstLeaf(node);
  return stepOf(leaf.id);
}

function firstLeaf(node: StateNode): StateNode {
  const [first] = Object.values(node.states);
  return first === undefined ? node : firstLeaf(first);
}

function stepOf(id: string): string {
  return id.startsWith('gate-') ? id.replace('-', '_') : (id.split('-')[0] ?? id);
}

function momentOf(id: string, own: string): string {
  return id.slice(own.length).replace('-', '_');
}

function unique(edges: readonly Edge[]): readonly Edge[] {
  const byPair = new Map<string, Edge>();
  for (const edge of edges) {
    const pair = `${edge.from}>${edge.to}`;
    const known = byPair.get(pair);
    const events = new Set([...(known?.event.split(', ') ?? []), edge.event]);
    byPair.set(pair, { ...edge, event: [...events].join(', ') });
  }
  return [...byPair.values()];
}
