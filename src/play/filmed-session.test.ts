import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { kestrelCoast, kestrelCourse } from '../../tests/support/kestrel-coast';
import { filmOfSession } from '../debrief/of-session';
import { playGame } from '../lab/play-game';
import { succeed } from '../base/result';
import { headerOf } from '../session/header';
import { openSession, type Session } from '../session/session';
import { createView } from '../session/view';
import { filmedSession } from './filmed-session';

const scenario = kestrelCoast();
const course = kestrelCourse('half-day');

function opened() {
  const { inputs } = playGame(course, 3, 'by-the-book', ({ place }) => place.at === 'debrief');
  const session = openSession({
    header: headerOf(scenario, 'half-day', 3, ''),
    scenario,
    course,
    records: inputs,
    log: { append: () => Promise.resolve(succeed(undefined)) },
  });
  const table = createStore<Session | undefined>()(() => session);
  const view = createView();
  return { session, view, table, filmed: filmedSession(table, view) };
}

test('without a film the board is given the game on the table, and always the same store', () => {
  const { session, filmed } = opened();
  expect(filmed.getState()?.store.getState()).toBe(session.store.getState());
  expect(filmed.getState()).toBe(filmed.getState());
});

test('with a film the board is given its shot: the people as they were, and no task on the map', () => {
  const { session, view, filmed } = opened();
  const film = filmOfSession(session.store.getState());
  const at = film.findIndex(({ game }) => game.place.at === 'step' && game.place.moment === 'task');
  view.setState({ film: at });
  const shown = filmed.getState()?.store.getState();
  expect(shown?.game.state).toEqual(film[at]?.game.state);
  expect(shown?.game.place.at).toBe('debrief');
  expect(filmed.getState()?.store.getState()).toBe(shown);
});

test('each shot counts as one input more, with the facts of one move at most', () => {
  const { session, view, filmed } = opened();
  const film = filmOfSession(session.store.getState());
  film.forEach((_, at) => {
    view.setState({ film: at });
    const shown = filmed.getState()?.store.getState();
    expect(shown?.inputs).toHaveLength(at);
    const moved = shown?.facts.map((fact) => (fact.type === 'engagementChanged' ? fact.stakeholder : fact.type));
    expect(new Set(moved).size).toBeLessThanOrEqual(1);
  });
});

test('the board hears when the film moves on and when it ends, and nothing of what else is looked at', () => {
  const { view, filmed } = opened();
  const heard: number[] = [];
  const stop = filmed.getState()?.store.subscribe(({ inputs }) => heard.push(inputs.length));
  view.setState({ film: 0 });
  view.setState({ film: 1 });
  view.setState({ pointed: 'marta' });
  view.setState({ film: undefined });
  stop?.();
  view.setState({ film: 5 });
  expect(heard.slice(0, 2)).toEqual([0, 1]);
  expect(heard).toHaveLength(3);
});
