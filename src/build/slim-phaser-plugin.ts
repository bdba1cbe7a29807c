// Phaser without what no board of ours uses (physics, particles, tilemaps, sound ...): a third of its size. Types are those of `phaser`.
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Features that Phaser's own build switches by names which only its build knows. */
const features: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};
const sources = /[\\/]phaser[\\/]src[\\/].*\.js$/;

export function slimPhaserPlugin(root: string): Plugin {
  const parts = resolve(root, 'node_modules/phaser/src');
  return {
    name: 'clusterwise:slim-phaser',
    apply: 'build', // while developing, the whole of it does no harm
    enforce: 'pre',
    resolveId(id) {
      if (id === 'phaser') return resolve(root, 'src/board/slim-phaser.js');
      if (id.startsWith('phaser-part/')) return resolve(parts, `${id.slice('phaser-part/'.length)}.js`);
      return undefined;
    },
    transform: {
      filter: { id: sources },
      handler(code) {
        const switched = code.replace(/typeof ([A-Z][A-Z_0-9]+)\b(?! *[!=])/g, (text, name: string) =>
          name in features ? String(features[name]) : text,
        );
        return { code: switched.replace('global.Phaser = Phaser;', ''), map: null };
      },
    },
  };
}
