// Track and film of the game on the table, made once for as long as no input is added: page and board look at the same.
import type { SessionView } from '../session/session';
import { filmOf, type Shot } from './film';
import { type Track, trackOf } from './track';

const tracks = new WeakMap<SessionView['inputs'], Track>();
const films = new WeakMap<Track, readonly Shot[]>();

export function trackOfSession({ course, header, inputs }: SessionView): Track {
  const known = tracks.get(inputs);
  if (known !== undefined) return known;
  const track = trackOf(course, header.seed, inputs);
  tracks.set(inputs, track);
  return track;
}

export function filmOfSession(view: SessionView): readonly Shot[] {
  const track = trackOfSession(view);
  const known = films.get(track);
  if (known !== undefined) return known;
  const film = filmOf(track);
  films.set(track, film);
  return film;
}
