// Every condition, effect and selector of a scenario with its place: what most checks go through.
import type { Condition, Effect, Who } from '../rules/vocabulary';
import type { Path } from './path';
import type { Scenario } from './schema';
import { taskUses } from './task-uses';

/** What a condition or effect belongs to. `step` is the first step in which it can matter. */
export interface Origin {
  readonly of: 'card' | 'task' | 'event' | 'other';
  readonly step: number;
}

export interface Use<Thing> {
  readonly thing: Thing;
  readonly path: Path;
  readonly origin: Origin;
}

interface EffectUse extends Use<Effect> {
  /** Turns until it happens: those of all the `later` around it. */
  readonly afterTurns: number;
  /** How many `later` are around it. */
  readonly depth: number;
}

export interface Uses {
  /** With the conditions inside other conditions; `depth` counts what is around. */
  readonly conditions: readonly (Use<Condition> & { readonly depth: number })[];
  /** With the effects inside `later`. */
  readonly effects: readonly EffectUse[];
  readonly selectors: readonly Use<Who>[];
}

export interface UseCollector {
  condition(condition: Condition | undefined, path: Path, origin: Origin): void;
  effects(effects: readonly Effect[], path: Path, origin: Origin): void;
}

/** All of them, in the order of the file. */
export function collectUses(scenario: Scenario): Uses {
  const { uses, collector } = openUses();
  uses.selectors.push({ thing: scenario.sponsor.who, path: ['sponsor', 'who'], origin: anyTime });
  scenario.steps.forEach((step, index) => taskUses(step.task, ['steps', index, 'task'], index + 1, collector));
  addCardUses(scenario.cards, collector);
  scenario.events.forEach((event, index) => {
    const origin: Origin = { of: 'event', step: event.fromStep };
    // An event may come in any of its steps, so that its condition can look at all that was before the last of them.
    collector.condition(event.if, ['events', index, 'if'], { of: 'event', step: event.toStep });
    collector.effects(event.effects, ['events', index, 'effects'], origin);
  });
  return uses;
}

/** Those of cards alone. */
export function cardUses(cards: Scenario['cards']): Uses {
  const { uses, collector } = openUses();
  addCardUses(cards, collector);
  return uses;
}

const anyTime: Origin = { of: 'other', step: 12 };

function openUses() {
  const conditions: Uses['conditions'][number][] = [];
  const effects: EffectUse[] = [];
  const selectors: Use<Who>[] = [];

  function addCondition(thing: Condition | undefined, path: Path, origin: Origin, depth = 0): void {
    if (thing === undefined) return;
    conditions.push({ thing, path, origin, depth });
    if (thing.kind === 'all' || thing.kind === 'any') {
      thing.of.forEach((inner, index) => addCondition(inner, [...path, 'of', index], origin, depth + 1));
    } else if (thing.kind === 'not') addCondition(thing.of, [...path, 'of'], origin, depth + 1);
    else addSelectors(thing, path, origin);
  }

  function addSelectors(thing: Condition | Effect, path: Path, origin: Origin): void {
    if ('who' in thing) selectors.push({ thing: thing.who, path: [...path, 'who'], origin });
    if ('between' in thing) {
      selectors.push({ thing: thing.between, path: [...path, 'between'], origin });
      selectors.push({ thing: thing.and, path: [...path, 'and'], origin });
    }
  }

  function addEffects(list: readonly Effect[], path: Path, origin: Origin, afterTurns = 0, depth = 0): void {
    list.forEach((thing, index) => {
      const inner = [...path, index];
      effects.push({ thing, path: inner, origin, afterTurns, depth });
      if (thing.kind !== 'later') return addSelectors(thing, inner, origin);
      addCondition(thing.if, [...inner, 'if'], anyTime);
      addEffects(thing.effects, [...inner, 'effects'], origin, afterTurns + thing.turns, depth + 1);
    });
  }

  const collector: UseCollector = {
    condition: (thing, path, origin) => addCondition(thing, path, origin),
    effects: (list, path, origin) => addEffects(list, path, origin),
  };
  return { uses: { conditions, effects, selectors }, collector };
}

function addCardUses(cards: Scenario['cards'], collector: UseCollector): void {
  cards.forEach((card, index) => {
    const path = ['cards', index];
    const origin: Origin = { of: 'card', step: card.step };
    collector.condition(card.if, [...path, 'if'], origin);
    card.flips.forEach((flip, at) => collector.condition(flip.if, [...path, 'flips', at, 'if'], origin));
    collector.effects(card.go.effects, [...path, 'go', 'effects'], origin);
    collector.effects(card.stop.effects, [...path, 'stop', 'effects'], origin);
    card.conditions.forEach((each, at) =>
      collector.effects(each.effects, [...path, 'conditions', at, 'effects'], origin),
    );
  });
}
