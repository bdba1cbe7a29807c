// `npm run cli -- VERB …`: bundles src/cli/main.ts when it is not fresh and runs it in this process.
import { pathToFileURL } from 'node:url';
import { bundleForNode } from './bundle.mjs';

const file = await bundleForNode('src/cli/main.ts', 'cli');

// npm moves to the project's folder; paths on the command line are meant from where the person typed them.
const typedIn = process.env['INIT_CWD'];
if (process.env['npm_lifecycle_event'] === 'cli' && typedIn !== undefined) process.chdir(typedIn);

process.argv[1] = file;
await import(pathToFileURL(file).href);
