// The whole picture, kept true to the stores: the region, its people and ties, or the task on the table before it.
import type * as Phaser from 'phaser';
import type { SessionView } from '../session/session';
import { afterPaint } from './after-paint';
import { type Beat, beatsOf } from './beats';
import type { BoardApp } from './board-app';
import { loadFonts, fontFamily } from './fonts';
import { type Frame, frameOf } from './frame';
import { lobbyRegion, type RegionPicture } from '../look/landscape/region-picture';
import { tiesOnMap, tokensOnMap } from './people-on-map';
import { blankCanvas, contextOf } from './raster';
import { placeTones, wholeTone } from './region-tones';
import { createRegionView, type Tones } from './region-view';
import { createStory } from './story';
import { allPeople } from './task-people';
import { createTaskTable } from './task-table';
import { createTiesView } from './ties-view';
import { createTokenTextures } from './token-textures';
import { createTokensView, type ShownToken } from './tokens-view';

export interface BoardPicture {
  /** Brings everything up to date with the stores. */
  refresh(): void;
  /** Lays everything out again. */
  relayout(): void;
  isMoving(): boolean;
  /** False while a landscape is being drawn. */
  isComplete(): boolean;
  dispose(): void;
}

const lobbyTone = 0.55; // colour of the empty landscape of the lobby, 0-1

export function createBoardPicture(
  scene: Phaser.Scene,
  root: HTMLElement,
  app: BoardApp,
  wake: () => void,
): BoardPicture {
  const regionLayer = scene.add.container(0, 0);
  const peopleLayer = scene.add.container(0, 0);
  const textures = createTokenTextures(scene.textures);
  const region = createRegionView(scene, regionLayer, wake);
  const ties = createTiesView(scene, peopleLayer, wake);
  const choose = (id: string) => app.view.setState(({ selected }) => ({ selected: selected === id ? undefined : id }));
  const gestures = { tapped: choose, pointed: (id: string | undefined) => app.view.setState({ pointed: id }) };
  const tokens = createTokensView(scene, peopleLayer, textures, gestures, wake);
  const table = createTaskTable({
    scene,
    layer: scene.add.container(0, 0),
    textures,
    app,
    frame: () => frame,
    select: choose,
    wake,
  });
  let frame: Frame = frameOf(root, app);
  let laidKey = '';
  let laid: readonly ShownToken[] = [];
  let drawing = 0;
  let told = 0; // inputs of the game that have been played or shown
  const story = createStory(scene, app.view, { show: showBeat, settle: () => showFaces() }, wake);

  const markingTies = afterPaint(() => {
    const view = viewNow();
    if (view !== undefined && !isOver) showTies(view, true);
    wake();
  });
  let isOver = false;

  const viewNow = (): SessionView | undefined => app.session.getState()?.store.getState();

  function layOut(view: SessionView | undefined): void {
    textures.clear();
    table.clear();
    laid = view === undefined ? [] : tokensOnMap(view, frame, app.say('you'), measureName);
    tokens.lay(laid, frame);
    drawing += 1;
    void region.show(regionOf(view), frame, tonesOf(view)).finally(() => {
      drawing -= 1;
      wake();
    });
  }

  function refresh(): void {
    const view = viewNow();
    frame = frameOf(root, app);
    const key = `${frame.key} ${view === undefined ? '' : `${view.scenario.id} ${view.scenario.language} ${view.header.seed}`}`;
    const isNew = key !== laidKey;
    laidKey = key;
    if (isNew) layOut(view);
    else region.setTones(tonesOf(view), frame.isStill);
    if (view !== undefined) showPeople(view, isNew);
    const hasTask = view !== undefined && table.show(view);
    region.setFaded(hasTask);
    peopleLayer.setVisible(view !== undefined && !hasTask && !frame.isCovered);
    if (!hasTask) table.clear();
    markPeople();
    wake();
  }

  function showPeople(view: SessionView, isNew: boolean): void {
    const isNext = view.inputs.length === told + 1 && !isNew;
    const isSame = view.inputs.length === told && !isNew;
    told = view.inputs.length;
    if (!isSame) story.stop();
    const beats = isNext && !frame.isStill ? beatsOf(view) : [];
    showTies(view, isNew || frame.isStill);
    if (story.isPlaying()) return;
    showFaces(beats.flatMap(({ climber }) => climber ?? []));
    story.play(beats);
  }

  function showTies(view: SessionView, isAtOnce: boolean): void {
    const { selected, pointed } = app.view.getState();
    const id = pointed ?? selected;
    const index = view.scenario.stakeholders.findIndex((each) => each.id === id);
    const placed = laid.map((token) => token.placed);
    ties.show(tiesOnMap(view.game.state, placed), index < 0 ? undefined : index, frame, isAtOnce);
  }

  /** Everybody as the game says, but for those whose turn in the story has not come. */
  function showFaces(waiting: readonly number[] = []): void {
    const view = viewNow();
    if (view === undefined) return;
    const now = allPeople(view);
    laid = laid.map((token, index) => {
      const face = now[index]?.face ?? token.face;
      if (waiting.includes(index) || JSON.stringify(face) === JSON.stringify(token.face)) return token;
      tokens.change(token.placed.id, face, frame);
      return { ...token, face };
    });
  }

  function showBeat({ people, climber, isGain }: Beat): void {
    const others = laid.flatMap((_, index) => (index === climber ? [] : [index]));
    if (climber !== undefined) showFaces(others);
    const [one, other] = people.map((index) => laid[index]?.placed.at);
    if (one !== undefined && other !== undefined) ties.tell(one, other, isGain, frame);
    for (const index of people) {
      const token = laid[index];
      if (token !== undefined) tokens.tell(token.placed.id, isGain, frame);
    }
  }

  function markPeople(): void {
    const { selected, pointed } = app.view.getState();
    tokens.mark(selected, pointed, frame);
    markingTies.ask();
  }

  function relayout(): void {
    laidKey = '';
    refresh();
  }

  const stopMarking = app.view.subscribe((now, before) => {
    if (now.selected !== before.selected || now.pointed !== before.pointed) markPeople();
  });
  refresh();
  // Names are measured and drawn again when the font is there.
  void loadFonts('Aa').then(relayout);

  return {
    refresh,
    relayout,
    isMoving: () => scene.tweens.getTweens().length > 0 || story.isPlaying() || table.isMoving(),
    isComplete: () => drawing === 0 && !markingTies.isAsked(),
    dispose() {
      isOver = true;
      stopMarking();
      story.dispose();
      table.dispose();
      tokens.dispose();
      ties.dispose();
      region.dispose();
      textures.clear();
    },
  };
}

function regionOf(view: SessionView | undefined): RegionPicture {
  return view === undefined ? lobbyRegion : { ...view.scenario.region, people: view.scenario.stakeholders };
}

function tonesOf(view: SessionView | undefined): Tones {
  if (view === undefined) return { whole: lobbyTone, places: [] };
  const engagement = view.game.state.stakeholders.map((each) => each.engagement);
  return { whole: wholeTone(engagement), places: placeTones(view.scenario.stakeholders, engagement) };
}

const ruler = blankCanvas(1, 1);

function measureName(name: string, letters: number): number {
  const context = contextOf(ruler);
  context.font = `600 ${letters}px ${fontFamily}`;
  return context.measureText(name).width;
}
