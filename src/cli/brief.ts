// `brief SCENARIO`: the case study to send before the workshop.
import { writeFile } from 'node:fs/promises';
import { createI18n, loadPhrases } from '../i18n/create-i18n';
import { languageIds } from '../i18n/languages';
import { caseStudy, caseStudyFileName } from '../report/case-study';
import { helpOf, readOptions, type VerbHelp } from './options';
import type { Output } from './output';
import { loadScenario } from './scenario-file';

const help: VerbHelp = {
  usage: 'brief SCENARIO [options]',
  example: 'brief kestrel-coast --out kestrel-coast-case-study.html',
  options: {
    lang: {
      value: 'L',
      help: `language: ${languageIds.join(', ')}; texts that are not translated stay as they are`,
      preset: 'en',
    },
    out: { value: 'FILE', help: 'where the page is written; its name is made from the scenario if nothing is said' },
  },
};

export async function runBrief(args: readonly string[], { print }: Output): Promise<number> {
  const refuse = (lines: readonly string[]): number => {
    for (const line of lines) print(line);
    return 2;
  };
  const options = readOptions(args, help);
  if (!options.ok) return refuse([options.error]);
  const { positionals, values, switches } = options.value;
  if (switches.has('help')) {
    for (const line of helpOf(help)) print(line);
    return 0;
  }
  const [name] = positionals;
  if (name === undefined) return refuse(['Which scenario?', ...helpOf(help)]);
  const language = languageIds.find((each) => each === values['lang']);
  if (language === undefined)
    return refuse([`There is no language ${values['lang'] ?? ''}; there are ${languageIds.join(', ')}.`]);
  await loadPhrases(language);
  const scenario = await loadScenario(name, language);
  if (!scenario.ok) return refuse(scenario.error);
  const file = values['out'] ?? caseStudyFileName(scenario.value);
  await writeFile(file, caseStudy(scenario.value, createI18n(language)));
  print(`Written: ${file}. Open it in a browser and print it, or save it as a PDF.`);
  return 0;
}
