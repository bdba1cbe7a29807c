// One table's game: runs the machine, keeps the log, publishes what is true. The only writer of its store.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { fail, type Result, succeed } from '../base/result';
import { consider } from '../flow/consider';
import { type Course, type Game, newGame, openCourse } from '../flow/game';
import type { Input } from '../flow/input';
import { machinesOf } from '../flow/machine/run';
import type { Fact, Refusal } from '../rules/fact';
import type { Scenario } from '../scenario/schema';
import type { SessionHeader } from './header';
import { countingInputs, keptWhatIfs, type SessionRecord } from './history';
import type { Note, WhatIf } from './notes';

/** What board, panels and sound see. */
export interface SessionView {
  readonly header: SessionHeader;
  /** With its texts in the language of this screen: words for people, never what is kept. */
  readonly scenario: Scenario;
  /** Of that scenario: the same game with other words. */
  readonly course: Course;
  readonly game: Game;
  /** What the last input brought about, in order. */
  readonly facts: readonly Fact[];
  /** Counts published games, so that a view knows whether facts are new. */
  readonly version: number;
  /** Inputs that count, oldest first. */
  readonly inputs: readonly Input[];
  /** Why the last input was not carried out; cleared by the next. */
  readonly refusal: Refusal | undefined;
  /** What the table keeps of its debrief, the oldest first. */
  readonly whatIfs: readonly WhatIf[];
  /** Something about keeping the game that the table must know. */
  readonly trouble: SessionTrouble | undefined;
}

/** `lost`: another window plays this game now. `unsaved`: the last input could not be kept and was not carried out. */
export type SessionTrouble = { readonly kind: 'lost' } | { readonly kind: 'unsaved'; readonly code: string };

/** Where records are made durable. */
export interface SessionLog {
  /** Answers ok only when the record survives the end of the program. */
  append(record: SessionRecord, line: number): Promise<Result<undefined, { readonly code: string }>>;
}

export interface Session {
  /** What is played and kept, in the language of its source. The store may show the same game in another. */
  readonly played: { readonly scenario: Scenario; readonly course: Course };
  readonly store: Pick<StoreApi<SessionView>, 'getState' | 'subscribe'>;
  /** Carries an input out: refused at once, or made durable first and shown then. True when it was carried out. */
  send(input: Input): Promise<boolean>;
  /** Takes the last input back. */
  stepBack(): Promise<boolean>;
  /** Shows the game with the texts of the same scenario in another language. What is played and kept does not change. */
  show(scenario: Scenario): void;
  /** Keeps something about the game: made durable, and the game stays as it is. */
  note(note: Note): Promise<boolean>;
  /** Comes when everything that was sent so far is carried out, or was not. */
  settled(): Promise<void>;
  /** Every record so far, for saving to a file. */
  records(): readonly SessionRecord[];
  /** Another window has taken the game over: nothing more is written. */
  lose(): void;
  close(): void;
}

export interface SessionStart {
  readonly header: SessionHeader;
  readonly scenario: Scenario;
  readonly course: Course;
  readonly records: readonly SessionRecord[];
  readonly log: SessionLog;
}

/** Opens a session and plays its records so far. They must be playable: `history.replay` has tried them. */
export function openSession({ header, scenario, course, records: past, log }: SessionStart): Session {
  const startMachine = machinesOf(course);
  const records: SessionRecord[] = [...past];
  let machine = playThrough(countingInputs(records));
  const store = createStore<SessionView>()(() => ({
    header,
    scenario,
    course,
    game: machine.game(),
    facts: [],
    version: 0,
    inputs: countingInputs(records),
    refusal: undefined,
    whatIfs: keptWhatIfs(records),
    trouble: undefined,
  }));
  let queue: Promise<unknown> = Promise.resolve();

  function playThrough(inputs: readonly Input[]) {
    const started = startMachine(newGame(course, header.seed));
    for (const input of inputs) started.send(input);
    return started;
  }

  function publish(facts: readonly Fact[]): void {
    const { version } = store.getState();
    store.setState({
      game: machine.game(),
      facts,
      version: version + 1,
      inputs: countingInputs(records),
      refusal: undefined,
      whatIfs: keptWhatIfs(records),
      trouble: undefined,
    });
  }

  async function keep(record: SessionRecord): Promise<Result<undefined, SessionTrouble>> {
    const kept = await log.append(record, records.length + 1);
    if (!kept.ok) return fail({ kind: 'unsaved', code: kept.error.code });
    records.push(record);
    return succeed(undefined);
  }

  async function carryOut(input: Input): Promise<boolean> {
    if (store.getState().trouble?.kind === 'lost') return false;
    const refusal = consider(course, machine.game(), input);
    if (refusal !== undefined || !machine.hears(input)) {
      store.setState({ refusal: refusal ?? { code: 'flow/notNow', details: { input: input.type } } });
      return false;
    }
    const kept = await keep(input);
    if (!kept.ok) {
      store.setState({ trouble: kept.error });
      return false;
    }
    machine.send(input);
    publish(machine.facts());
    return true;
  }

  async function takeBack(): Promise<boolean> {
    if (store.getState().trouble?.kind === 'lost' || countingInputs(records).length <= 1) return false;
    const kept = await keep({ type: 'stepBack' });
    if (!kept.ok) {
      store.setState({ trouble: kept.error });
      return false;
    }
    machine.stop();
    machine = playThrough(countingInputs(records));
    publish([]);
    return true;
  }

  async function writeNote(note: Note): Promise<boolean> {
    if (store.getState().trouble?.kind === 'lost') return false;
    const kept = await keep(note);
    store.setState(kept.ok ? { whatIfs: keptWhatIfs(records), trouble: undefined } : { trouble: kept.error });
    return kept.ok;
  }

  function enqueue(work: () => Promise<boolean>): Promise<boolean> {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  }

  return {
    played: { scenario, course },
    store,
    send: (input) => enqueue(() => carryOut(input)),
    stepBack: () => enqueue(takeBack),
    show: (translated) => store.setState({ scenario: translated, course: openCourse(translated, header.course) }),
    note: (note) => enqueue(() => writeNote(note)),
    settled: async () => void (await queue),
    records: () => records,
    lose: () => store.setState({ trouble: { kind: 'lost' } }),
    close: () => machine.stop(),
  };
}
