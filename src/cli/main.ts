// The command line: one verb a file.
import { runBrief } from './brief';
import { runCheck } from './check';
import { runLab } from './lab';
import { runNew } from './new';
import { runPlay } from './play';
import { runReplay } from './replay';
import { runReport } from './report';
import type { Output } from './output';

type Verb = (args: readonly string[], output: Output) => Promise<number>;

const verbs: Readonly<Record<string, { readonly run: Verb; readonly summary: string }>> = {
  check: { run: runCheck, summary: 'tells every problem of a scenario, with its place and what to write instead' },
  play: { run: runPlay, summary: 'plays a whole game without a screen' },
  replay: { run: runReplay, summary: 'replays a saved game and says whether it comes out the same' },
  brief: { run: runBrief, summary: 'writes the case study to send before the workshop' },
  report: { run: runReport, summary: 'writes what a table takes home, from its saved game' },
  new: { run: runNew, summary: 'makes a scenario of your own from a dozen answers' },
  lab: { run: runLab, summary: 'plays many games and tells an author what they show' },
};

const [verb, ...args] = process.argv.slice(2);
// Whoever reads may have seen enough, such as `head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
const output: Output = { print: (line) => process.stdout.write(`${line}\n`) };
const chosen = verb === undefined ? undefined : verbs[verb];
if (chosen === undefined) {
  output.print('Usage: npm run cli -- VERB …   (VERB --help tells more)');
  for (const [name, { summary }] of Object.entries(verbs)) output.print(`  ${name.padEnd(8)}${summary}`);
  process.exitCode = verb === undefined || verb === '--help' ? 0 : 2;
} else {
  process.exitCode = await chosen.run(args, output);
}
