// `import { readScenarios } from 'virtual:scenarios'`: the scenarios and the deck as plain data, so that the game need not carry a YAML parser.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

const virtualId = 'virtual:scenarios';
const resolvedId = `\0${virtualId}`;

/** The build plugin for the scenarios in `folder`; a change of one reloads the page in development. */
export function scenarioPlugin(folder: string): Plugin {
  let isPacked = false;
  return {
    name: 'clusterwise:scenarios',
    configResolved({ mode }) {
      isPacked = mode === 'single'; // nobody packs that one file on its way
    },
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    load(id) {
      if (id !== resolvedId) return undefined;
      const read = (file: string) => {
        this.addWatchFile(file);
        return readYaml(file);
      };
      const scenarios = scenarioFolders(folder).map((name) => ({
        id: name,
        source: read(join(folder, name, 'scenario.yaml')),
      }));
      const deck = joined(deckFiles(join(folder, 'deck')).map(read));
      return codeOf(JSON.stringify({ scenarios, deck }), isPacked);
    },
    configureServer(server) {
      server.watcher.add(folder);
    },
    hotUpdate({ file }) {
      if (!isInside(folder, file)) return undefined;
      const module = this.environment.moduleGraph.getModuleById(resolvedId);
      if (module !== undefined) this.environment.moduleGraph.invalidateModule(module);
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

/** Folders that hold a scenario, by name. The template is material for scenarios, not one of them. */
function scenarioFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name !== 'template' && existsSync(join(folder, name, 'scenario.yaml')))
    .sort();
}

/** The files of the deck, by name; see `parseDeck`. */
function deckFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

/** The lists of all the files, one after the other. */
function joined(parts: readonly unknown[]): Record<string, unknown[]> {
  const all: Record<string, unknown[]> = {};
  for (const part of parts) {
    for (const [list, members] of Object.entries(part ?? {})) (all[list] ??= []).push(...members);
  }
  return all;
}

/** Parsing one JSON text is faster for a browser than reading the same thing as code. Packed, it is a quarter of it. */
function codeOf(json: string, isPacked: boolean): string {
  if (!isPacked) return `export const readScenarios = async () => JSON.parse(${JSON.stringify(json)});`;
  const packed = JSON.stringify(gzipSync(json, { level: 9 }).toString('base64'));
  return `export async function readScenarios() {
    const bytes = Uint8Array.from(atob(${packed}), (letter) => letter.charCodeAt(0));
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return JSON.parse(await new Response(unpacked).text());
  }`;
}

function readYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && !path.startsWith('..') && !path.startsWith(sep);
}
