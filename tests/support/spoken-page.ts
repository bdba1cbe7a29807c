// The page as a screen reader gets it: a list of things to stop at, each with its role, its name and what it stands in.
import type { CDPSession, Page } from 'playwright-core';
import { selectorOf } from './screen-hands';

/** Something to stop at. Two stops that read the same cannot be told apart by somebody who listens. */
export interface Stop {
  /** Role, name and description, as they are read aloud. */
  readonly words: string;
  /** The named things around it, from the outside in. */
  readonly inside: string;
  /** The list of choices or tabs that arrow keys walk through; undefined outside of one. */
  readonly group: string | undefined;
  readonly isFocused: boolean;
}

export interface SpokenPage {
  /** Every stop, in reading order. */
  stops(): Promise<readonly Stop[]>;
  /** What a control is called, by its name for tests; undefined when it is not on the page or not read. */
  wordsOf(hook: string): Promise<Pick<Stop, 'words' | 'inside'> | undefined>;
}

interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

const groupRoles = ['radiogroup', 'tablist'];

export async function spokenPage(page: Page): Promise<SpokenPage> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');

  async function read(): Promise<readonly (Stop & { readonly element: number | undefined })[]> {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly Node[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    return inReadingOrder(nodes, byId).flatMap((node) => {
      const role = node.role?.value ?? '';
      if (node.ignored || role === 'RootWebArea' || property(node, 'focusable') !== true) return [];
      const around = ancestorsOf(node, byId);
      const group = around.find((each) => groupRoles.includes(each.role?.value ?? ''));
      const named = around.filter((each) => (each.name?.value ?? '') !== '' && each.role?.value !== 'RootWebArea');
      return [
        {
          words: [role, node.name?.value, node.description?.value].filter((part) => (part ?? '') !== '').join(', '),
          inside: named
            .map((each) => each.name?.value ?? '')
            .reverse()
            .join(' > '),
          group: group?.nodeId,
          isFocused: property(node, 'focused') === true,
          element: node.backendDOMNodeId,
        },
      ];
    });
  }

  return {
    stops: read,
    async wordsOf(hook) {
      const element = await elementOf(session, selectorOf(hook));
      return (await read()).find((stop) => stop.element === element && element !== undefined);
    },
  };
}

/** The tree comes level by level; people listen from branch to branch. */
function inReadingOrder(nodes: readonly Node[], byId: ReadonlyMap<string, Node>): readonly Node[] {
  const branch = (node: Node): readonly Node[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : branch(child);
    }),
  ];
  return nodes.filter(({ parentId }) => parentId === undefined).flatMap(branch);
}

function property({ properties = [] }: Node, name: string): unknown {
  return properties.find((each) => each.name === name)?.value.value;
}

/** From the inside out. */
function ancestorsOf(node: Node, byId: ReadonlyMap<string, Node>): readonly Node[] {
  const found: Node[] = [];
  for (let id = node.parentId; id !== undefined; ) {
    const parent = byId.get(id);
    if (parent === undefined) break;
    if (!parent.ignored) found.push(parent);
    id = parent.parentId;
  }
  return found;
}

async function elementOf(session: CDPSession, selector: string): Promise<number | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  if (nodeId === 0) return undefined;
  const { node } = await session.send('DOM.describeNode', { nodeId });
  return node.backendNodeId;
}
