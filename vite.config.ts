import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin, type PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { scenarioPlugin } from './src/build/scenario-plugin.ts';
import { securityPolicyPlugin } from './src/build/security-policy.ts';
import { slimPhaserPlugin } from './src/build/slim-phaser-plugin.ts';
import { serviceWorkerPlugin } from './src/build/service-worker-plugin.ts';

const root = import.meta.dirname;
const publicFolder = resolve(root, 'public');

// Modes: `development` and `production` as usual, `single` for the one-file build, `node` for what Node runs.
export default defineConfig(({ command, mode }) => ({
  root,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [slimPhaserPlugin(root), scenarioPlugin(resolve(root, 'scenarios')), ...pagePlugins(command, mode)],
  server: { port: 5173 },
  build: { chunkSizeWarningLimit: 2000, reportCompressedSize: false, modulePreload: { polyfill: false } },
}));

function pagePlugins(command: 'build' | 'serve', mode: string): PluginOption[] {
  if (mode === 'node') return [];
  if (command === 'serve') return [securityPolicyPlugin('development')];
  if (mode === 'single') return [singlePage(), oneSoundFormat(), viteSingleFile(), securityPolicyPlugin('single')];
  return [securityPolicyPlugin('site'), serviceWorkerPlugin(publicFolder)];
}

/** The one-file build carries every sound inside: once, in the format that every browser plays. */
function oneSoundFormat(): Plugin {
  return {
    name: 'clusterwise:one-sound-format',
    enforce: 'pre',
    load: { filter: { id: /\.webm\?/ }, handler: () => "export default '';" },
  };
}

/** The one-file build has no files beside it: its icon goes inside and the manifest goes away. */
function singlePage(): Plugin {
  const icon = `data:image/svg+xml;base64,${readFileSync(resolve(publicFolder, 'favicon.svg')).toString('base64')}`;
  return {
    name: 'clusterwise:single-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(/\s*<link rel="manifest"[^>]*>/, '').replace('href="/favicon.svg"', `href="${icon}"`),
    },
  };
}
