// The page around a game: the bar above, the words at the end, the diary below, tools along the edge, the region behind.
import { useEffect, useMemo } from 'preact/hooks';
import { Calls } from './calls/calls';
import { Debrief } from './debrief/debrief';
import { Handover } from './debrief/handover';
import { screenNow } from './debrief/stages';
import { Caption } from './frame/caption';
import { DiaryStrip } from './frame/diary-strip';
import { KeyFigures, PulseReading } from './frame/key-figures';
import { Path } from './frame/path';
import { Paused } from './frame/paused';
import { PersonNote } from './frame/person-note';
import { Tools } from './frame/tools';
import { Trouble } from './frame/trouble';
import { Gate } from './gate/gate';
import { GameContext, type GameOnTable } from './game-context';
import { Dialogs } from './dialogs/dialogs';
import { Notices } from './lobby/notices';
import { Welcome } from './lobby/welcome';
import { momentInWords } from './moment-words';
import { Aftermath } from './moments/aftermath';
import { Brief } from './moments/brief';
import { Diary } from './moments/diary';
import { Mirror } from './moments/mirror';
import { Task } from './moments/task';

import { usePage } from './page-context';
import { placeKeyOf } from './place-vm';
import { refusalInWords } from './words/refused';
import { useStore } from './use-store';
import type { Session, SessionView } from '../session/session';

export function GamePage({ session }: { readonly session: Session }) {
  const { app, i18n, announce } = usePage();
  const view = useStore(session.store, (state) => state);
  const game = useMemo<GameOnTable>(
    () => ({
      view,
      send: (input) => void session.send(input),
      keep: (input) => session.send(input),
      stepBack: () => void session.stepBack(),
      note: (note) => session.note(note),
    }),
    [view, session],
  );
  const card =
    view.game.place.at === 'step' && view.game.place.moment === 'calls' ? app.reader.openCard(view) : undefined;
  const key = placeKeyOf(view.game.place, card);
  const { place } = view.game;
  const { at } = place;
  const isOver = at === 'debrief' || at === 'handover';
  // The film needs the region beside the words.
  const isFilm = useStore(app.view, screenNow) === 'film' && at === 'debrief';
  useEffect(() => {
    app.view.setState(isOver ? { selected: undefined } : { selected: undefined, stage: 'feel', screen: 0 });
    announce(momentInWords(i18n, app.reader.steps, view.game.place));
  }, [key]);
  useEffect(() => {
    if (view.refusal !== undefined) announce(refusalInWords(view, i18n, view.refusal));
  }, [view.refusal]);
  // A task needs the room, and is not about the diary.
  const hasDiary = !isOver && at !== 'lobby' && !(place.at === 'step' && place.moment === 'task' && !place.shown);
  return (
    <GameContext.Provider value={game}>
      <div class={isOver && !isFilm ? 'page page-wide' : 'page'} data-place={at}>
        {isOver ? undefined : <TopBar view={view} />}
        {isOver || at === 'lobby' ? undefined : <PulseReading view={view} />}
        <Tools names={['help', 'handbook', 'settings', 'stakeholder', 'log', 'files', 'facilitator']} />
        {view.game.flow.paused ? <Paused /> : <Moment key={key} view={view} />}
        {isOver || at === 'lobby' ? undefined : <Caption />}
        {hasDiary ? <PersonNote /> : undefined}
        {hasDiary ? <DiaryStrip view={view} /> : undefined}
        <Notices over />
        <Trouble />
      </div>
      <Dialogs />
    </GameContext.Provider>
  );
}

function TopBar({ view }: { readonly view: SessionView }) {
  return (
    <header class="top">
      <div class="top-bar paper">
        <Path view={view} />
        <KeyFigures view={view} />
      </div>
    </header>
  );
}

function Moment({ view }: { readonly view: SessionView }) {
  const { place } = view.game;
  switch (place.at) {
    case 'lobby':
      return <Welcome />;
    case 'gate':
      return <Gate phase={place.phase} />;
    case 'debrief':
      return <Debrief />;
    case 'handover':
      return <Handover />;
    case 'step':
      switch (place.moment) {
        case 'brief':
          return <Brief step={place.step} />;
        case 'diary':
          return <Diary step={place.step} />;
        case 'task':
          return <Task step={place.step} isShown={place.shown} />;
        case 'calls':
          return <Calls step={place.step} isShown={place.shown} />;
        case 'aftermath':
          return <Aftermath step={place.step} />;
        case 'mirror':
          return <Mirror step={place.step} />;
      }
  }
}
