// What something put together from parts brings about.
import { scale } from '../../base/integer';
import type { Effect } from '../../rules/vocabulary';
import { changeOf, consequence, effective, engageAll, trustAll } from '../consequence';
import type { Consequence, TaskContext } from '../kind';
import { outcomeConsequences } from '../outcomes';
import type { ComposingConfig, Option } from './config';
import type { Picked } from './rules';

const pleasedEngage = 18; // engagement points for each option in which somebody sees an own interest
const mostPleasedEngage = 45; // engagement points, from all options together
const hurtEngage = -10; // engagement points for each option that hurts an interest
const hurtTrust = -1; // trust points of the same, before losses are weighed
const quickOnlyMomentum = 6; // points when everything pays off soon
const mixMomentum = 3; // points when options pay off at two or three different times
/** Turns until an option's result shows, and points of results; a risk takes its percent off the points. */
const payoffs = {
  quick: { turns: 2, results: 4 },
  medium: { turns: 4, results: 6 },
  long: { turns: 6, results: 8 },
} as const;
const formalisedFlag = 'formalised'; // read by the shell trap, a rule of the game (R47)

/** Effects of the chosen options, each counted once. */
export function finishComposing(
  picked: readonly Picked[],
  config: ComposingConfig,
  context: TaskContext,
): readonly Consequence[] {
  const options = optionsOf(picked, config);
  return effective([
    ...options.map(({ effects }) => consequence(context, '@composing.option', effects)),
    ...reactions(options, context),
    ...payingOff(options, context),
    consequence(
      context,
      '@composing.formalised',
      config.formalises === true ? [{ kind: 'flag', flag: formalisedFlag }] : [],
    ),
    ...outcomeConsequences(config.outcomes, chosenIn(picked, config), context),
  ]);
}

/** The options that are picked, in the config's order; one that is picked for several things comes once. */
function optionsOf(picked: readonly Picked[], config: ComposingConfig): readonly Option[] {
  return config.parts.flatMap((part) =>
    part.options.filter(({ id }) => picked.some((each) => each.part === part.id && each.option === id)),
  );
}

/** Everybody who sees an own interest in it moves up; everybody whose interest is hurt moves away. */
function reactions(options: readonly Option[], context: TaskContext): readonly Consequence[] {
  const pleased = new Map<number, string[]>();
  const hurt = new Map<number, string[]>();
  const allLikes = timesReached(
    options.map((option) => option.pleases),
    context,
  );
  const allDislikes = timesReached(
    options.map((option) => option.hurts),
    context,
  );
  for (const [index, { id }] of context.setup.scenario.stakeholders.entries()) {
    const likes = allLikes[index] ?? 0;
    const dislikes = allDislikes[index] ?? 0;
    if (likes > 0) listUnder(pleased, Math.min(likes * pleasedEngage, mostPleasedEngage), id);
    if (dislikes > 0) listUnder(hurt, dislikes, id);
  }
  const liked = [...pleased].flatMap(([points, ids]) => engageAll(ids, points));
  const disliked = [...hurt].flatMap(([times, ids]) => [
    ...trustAll(ids, times * hurtTrust),
    ...engageAll(ids, times * hurtEngage),
  ]);
  return [consequence(context, '@composing.pleases', liked), consequence(context, '@composing.hurts', disliked)];
}

/** For each stakeholder, how many of these lists of interests hold one that moves them. */
function timesReached(lists: readonly (readonly string[])[], { setup }: TaskContext): readonly number[] {
  const times = setup.selections.everybody.map(() => 0);
  for (const interests of lists) {
    const reached = new Set(interests.flatMap((interest) => setup.selections.byInterest.get(interest) ?? []));
    for (const index of reached) times[index] = (times[index] ?? 0) + 1;
  }
  return times;
}

function listUnder(lists: Map<number, string[]>, key: number, id: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [id]);
  else list.push(id);
}

function payingOff(options: readonly Option[], context: TaskContext): readonly Consequence[] {
  const times = new Set(options.flatMap(({ payoff }) => (payoff === undefined ? [] : [payoff])));
  const later: Effect[] = [];
  for (const { payoff, riskPercent } of options) {
    if (payoff === undefined) continue;
    const { turns, results } = payoffs[payoff];
    const effects = changeOf('results', scale(results, 100 - (riskPercent ?? 0), 100));
    if (effects.length > 0) later.push({ kind: 'later', turns, effects });
  }
  const told = [consequence(context, '@composing.payoff', later)];
  if (times.size > 1) told.push(consequence(context, '@composing.mix', changeOf('momentum', mixMomentum)));
  else if (times.has('quick')) {
    told.push(consequence(context, '@composing.quickOnly', changeOf('momentum', quickOnlyMomentum)));
  }
  return told;
}

function chosenIn(picked: readonly Picked[], config: ComposingConfig) {
  const tags: string[] = [];
  for (const { part, option } of picked) {
    const options = config.parts.find(({ id }) => id === part)?.options ?? [];
    tags.push(...(options.find(({ id }) => id === option)?.tags ?? []));
  }
  return { options: picked.flatMap(({ part, option }) => [option, `${part}:${option}`]), tags };
}
