// The people of the scenario with what the table may see of them: the ladder and what it has found out.
import { rungOf } from '../rules/readings';
import type { Scenario } from '../scenario/schema';
import type { SessionView } from '../session/session';

export type ScenarioStakeholder = Scenario['stakeholders'][number];
export type Interest = Scenario['interests'][number];

export interface StakeholderOnScreen {
  readonly stakeholder: ScenarioStakeholder;
  readonly index: number;
  /** 0-6. */
  readonly rung: number;
  /** Interests found out so far. */
  readonly known: readonly Interest[];
  readonly isSeated: boolean;
}

type People = Pick<SessionView, 'scenario' | 'game'>;

export function peopleOf(view: People): readonly StakeholderOnScreen[] {
  return view.scenario.stakeholders.map((stakeholder, index) => onScreen(view, stakeholder, index));
}

export function personById(view: People, id: string): StakeholderOnScreen | undefined {
  const index = view.scenario.stakeholders.findIndex((each) => each.id === id);
  return personAt(view, index);
}

export function personAt(view: People, index: number): StakeholderOnScreen | undefined {
  const stakeholder = view.scenario.stakeholders[index];
  return stakeholder === undefined ? undefined : onScreen(view, stakeholder, index);
}

/** The name of a stakeholder, or the id where the scenario knows nobody of that name. */
export function nameOf(view: People, id: string): string {
  return view.scenario.stakeholders.find((each) => each.id === id)?.name ?? id;
}

export function interestById(view: Pick<SessionView, 'scenario'>, id: string): Interest | undefined {
  return view.scenario.interests.find((each) => each.id === id);
}

function onScreen(view: People, stakeholder: ScenarioStakeholder, index: number): StakeholderOnScreen {
  const state = view.game.state.stakeholders[index];
  const known = (state?.known ?? []).flatMap((id) => interestById(view, id) ?? []);
  return {
    stakeholder,
    index,
    rung: rungOf(state?.engagement ?? 0),
    known,
    isSeated: view.game.state.board.includes(stakeholder.id),
  };
}

/** A text that games keep as the scenario's source has it, in the language of the scenario on the screen. */
export function keptText({ scenario }: Pick<SessionView, 'scenario'>, text: string): string {
  return scenario.said?.[text] ?? text;
}
