// The layers of ARCHITECTURE.md: what each may import. There is no list of exceptions, and there shall be none.

export interface Layer {
  /** Layers whose values and types it may import, besides itself. */
  readonly values: readonly string[];
  /** Layers of which it may import types only. */
  readonly types: readonly string[];
  /** Packages, `node:*` for Node itself, and `virtual:*` for what the build makes. */
  readonly packages: readonly string[];
  /** Folders outside src. */
  readonly folders: readonly string[];
}

const rulesLayers = ['base', 'rules', 'tasks'];
const gameLayers = [...rulesLayers, 'scenario', 'flow', 'session', 'debrief'];
const screenLayers = ['board', 'panels', 'sound'];

export const layers: Readonly<Record<string, Layer>> = {
  base: layer({}),
  rules: layer({ values: ['base'] }),
  tasks: layer({ values: ['base', 'rules'] }),
  scenario: layer({ values: [...rulesLayers, 'look'], packages: ['zod', 'yaml'] }),
  flow: layer({ values: rulesLayers, types: ['scenario'], packages: ['xstate'] }),
  session: layer({ values: [...rulesLayers, 'scenario', 'flow'], packages: ['zustand'] }),
  debrief: layer({ values: [...rulesLayers, 'scenario', 'flow', 'session'] }),
  room: layer({ values: ['base', 'session', 'debrief'], packages: ['zod'] }),
  i18n: layer({ values: ['base'], packages: ['i18next'], folders: ['locales'] }),
  // What board and page draw alike, as plain data.
  look: layer({ values: ['base'], types: ['rules'] }),
  // Pictures of a game for page and paper: they are handed data and words, and know no scenario.
  charts: layer({ values: ['base', 'look'], types: ['rules'], packages: ['preact'] }),
  // Board and panels read derived values with the rules' own pure functions: a formula written again would be worse.
  board: layer({
    values: [...rulesLayers, 'flow', 'session', 'debrief', 'i18n', 'look'],
    types: ['scenario'],
    packages: ['phaser'],
    folders: ['assets'],
  }),
  panels: layer({
    values: [...rulesLayers, 'flow', 'session', 'debrief', 'i18n', 'look', 'charts'],
    types: ['scenario'],
    packages: ['preact'],
    folders: ['assets'],
  }),
  sound: layer({
    values: ['base', 'session'],
    types: ['rules', 'tasks', 'scenario', 'flow'],
    packages: ['howler'],
    folders: ['assets'],
  }),
  report: layer({
    values: ['base', 'rules', 'flow', 'debrief', 'i18n', 'look', 'charts'],
    types: ['tasks', 'scenario', 'session'],
    packages: ['preact', 'preact-render-to-string', 'pptxgenjs', 'docx', 'jszip'],
  }),
  // Adapters fill the ports that session and room declare, in the written forms declared beside the ports.
  adapters: layer({
    values: ['base', 'session'],
    types: [...rulesLayers, 'scenario', 'flow', 'room'],
    packages: ['idb', 'node:*'],
  }),
  play: layer({
    values: [...gameLayers, ...screenLayers, 'i18n', 'report', 'adapters', 'room', 'lab'],
    packages: ['preact', 'zod', 'zustand', 'virtual:*', '@fontsource-variable/*'],
    folders: ['assets'],
  }),
  lab: layer({
    values: [...gameLayers, 'i18n', 'report', 'adapters'],
    packages: ['zod', 'yaml', 'inkjs', 'node:*', 'virtual:*'],
  }),
  cli: layer({
    values: [...gameLayers, 'i18n', 'report', 'adapters', 'lab'],
    packages: ['zod', 'yaml', 'node:*'],
    folders: [],
  }),
  // Build scripts read the scenario layer to compile scenarios. Nothing imports them.
  build: layer({
    values: ['base', 'scenario'],
    packages: ['vite', 'vite-plugin-singlefile', 'vitest', 'yaml', 'node:*'],
  }),
};

function layer(parts: Partial<Layer>): Layer {
  return { values: [], types: [], packages: [], folders: [], ...parts };
}

/** The layer a file of src belongs to; undefined when it lies in no layer's folder. */
export function layerOf(path: string): string | undefined {
  const [top, folder, ...rest] = path.split('/');
  if (top !== 'src' || folder === undefined || rest.length === 0) return undefined;
  if (folder === 'tasks' && rest.length > 1) {
    // src/tasks/<kind>/: the board's and the panel's part of a kind lie beside its rules.
    const name = rest[1] ?? '';
    if (/^board\b/.test(name)) return 'board';
    if (/^panel\b/.test(name)) return 'panels';
  }
  return folder in layers ? folder : undefined;
}

/** The pure layers run anywhere and give the same game everywhere. */
export const pureLayers: readonly string[] = gameLayers;
