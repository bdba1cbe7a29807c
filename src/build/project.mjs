// Where things are. Every script works from any current directory.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const distFolder = resolve(projectRoot, 'dist');
export const cacheFolder = resolve(projectRoot, 'node_modules/.cache/clusterwise');
