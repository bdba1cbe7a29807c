// `import { readScenarios } from 'virtual:scenarios'`: the scenarios and the deck as plain data, so that the game need not carry a YAML parser.
// `import { readTranslation } from 'virtual:translations'`: their texts in another language, fetched when that is spoken.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

const scenariosId = 'virtual:scenarios';
const translationsId = 'virtual:translations';

/** The build plugin for the scenarios in `folder`; a change of one reloads the page in development. */
export function scenarioPlugin(folder: string): Plugin {
  let isPacked = false;
  return {
    name: 'clusterwise:scenarios',
    configResolved({ mode }) {
      isPacked = mode === 'single'; // nobody packs that one file on its way
    },
    resolveId: (id) => (id === scenariosId || id.startsWith(translationsId) ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${scenariosId}` && !id.startsWith(`\0${translationsId}`)) return undefined;
      const read = (file: string) => {
        this.addWatchFile(file);
        return readYaml(file);
      };
      if (id === `\0${scenariosId}`) return codeOf('readScenarios', scenariosIn(folder, read), isPacked);
      if (id === `\0${translationsId}`) return translationsCode(languagesIn(folder));
      const language = languagesIn(folder).find((each) => id === `\0${translationsId}/${each}`);
      return language === undefined ? undefined : codeOf('read', translationIn(folder, language, read), isPacked);
    },
    configureServer(server) {
      server.watcher.add(folder);
    },
    hotUpdate({ file }) {
      if (!isInside(folder, file)) return undefined;
      for (const [id, module] of this.environment.moduleGraph.idToModuleMap) {
        if (id.startsWith('\0virtual:')) this.environment.moduleGraph.invalidateModule(module);
      }
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

type Read = (file: string) => unknown;

function scenariosIn(folder: string, read: Read): unknown {
  const scenarios = scenarioFolders(folder).map((name) => ({
    id: name,
    source: read(join(folder, name, 'scenario.yaml')),
  }));
  return { scenarios, deck: joined(deckFiles(join(folder, 'deck')).map(read)) };
}

/** Languages into which the deck or a scenario is translated: their folders, such as `fr`. */
function languagesIn(folder: string): string[] {
  const all = ['deck', ...scenarioFolders(folder)].flatMap((name) =>
    readdirSync(join(folder, name), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    ),
  );
  return [...new Set(all)].sort();
}

function translationIn(folder: string, language: string, read: Read): unknown {
  const overlaysOf = (name: string) => deckFiles(join(folder, name, language)).map(read);
  const own = scenarioFolders(folder).filter((name) => existsSync(join(folder, name, language)));
  return { deck: overlaysOf('deck'), scenarios: Object.fromEntries(own.map((name) => [name, overlaysOf(name)])) };
}

function translationsCode(languages: readonly string[]): string {
  const parts = languages.map((language) => `${language}: () => import('${translationsId}/${language}')`);
  return `const parts = { ${parts.join(', ')} };
  export const readTranslation = async (language) => (await parts[language]?.())?.read();`;
}

/** Parsing one JSON text is faster for a browser than reading the same thing as code. Packed, it is a quarter of it. */
function codeOf(name: string, data: unknown, isPacked: boolean): string {
  const json = JSON.stringify(data);
  if (!isPacked) return `export const ${name} = async () => JSON.parse(${JSON.stringify(json)});`;
  const packed = JSON.stringify(gzipSync(json, { level: 9 }).toString('base64'));
  return `export async function ${name}() {
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
