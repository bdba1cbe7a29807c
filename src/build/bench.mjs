// `npm run bench`: bundles src/lab/bench.ts and runs it in this process; it prints its own numbers.
import { pathToFileURL } from 'node:url';
import { bundleForNode } from './bundle.mjs';

const file = await bundleForNode('src/lab/bench.ts', 'bench');
process.argv[1] = file;
await import(pathToFileURL(file).href);
