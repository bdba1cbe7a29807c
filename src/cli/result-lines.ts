import type { GameResult } from '../rules/result';

/** A result for people, as lines. */
export function resultLines({ engagement, judgement, profile, ending }: GameResult): readonly string[] {
  return [
    `engagement ${engagement}`,
    `judgement  ${judgement}`,
    `ending     ${ending.name} (fit ${ending.fit}): ${ending.facts.map((fact) => `${fact.measure} ${fact.value}`).join(', ')}`,
    `profile    ${Object.entries(profile)
      .filter(([, value]) => typeof value === 'number')
      .map(([name, value]) => `${name} ${String(value)}`)
      .join(', ')}`,
    `groups     ${profile.groups.map((each) => `${each.group} ${each.engagement}`).join(', ')}`,
    'The numbers of the model are illustrative.',
  ];
}
