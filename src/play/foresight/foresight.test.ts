import { describe, expect, it, vi } from 'vitest';
import { kestrelCoast } from '../../../tests/support/kestrel-coast';
import { createSeer, type PlayedGame } from '../../debrief/foresight';
import { trackOf } from '../../debrief/track';
import { flipAll, turningPointsOf } from '../../debrief/turning-points';
import { openCourse } from '../../flow/game';
import { playGame } from '../../lab/play-game';
import { headerOf } from '../../session/header';
import { createForesight, type WorkerPort } from './foresight';
import { rest } from './rest';

const scenario = kestrelCoast();
const course = openCourse(scenario, 'express');

function played(seed: number): PlayedGame {
  const { inputs } = playGame(course, seed, 'by-the-book');
  return { scenario, course, header: headerOf(scenario, 'express', seed, ''), inputs };
}

/** A worker that lives on the page and gets and gives copies, as a real one does. */
function copyingWorker(): WorkerPort & { readonly sent: unknown[] } {
  let seer: ReturnType<typeof createSeer> | undefined;
  const port: WorkerPort & { readonly sent: unknown[] } = {
    sent: [],
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: (message) => {
      port.sent.push(message);
      const copy = structuredClone(message);
      if (copy.type === 'game') {
        seer?.stop();
        const { formatId, seed, inputs } = copy.game;
        seer = createSeer(openCourse(copy.game.scenario, formatId), seed, inputs, { rest, slice: 16 });
        return;
      }
      void seer?.answer(copy.question).then((answer) => {
        port.onmessage?.(new MessageEvent('message', { data: structuredClone({ number: copy.number, answer }) }));
      });
    },
  };
  return port;
}

const refused = () => {
  throw new Error('no workers here');
};

describe('foresight', () => {
  it('answers the same by a worker and on the page', async () => {
    const view = played(3);
    const byWorker = createForesight({ startWorker: copyingWorker, rest });
    const onPage = createForesight({ startWorker: refused, rest });
    const track = trackOf(course, 3, view.inputs);
    const timeline = await byWorker.timeline(view);
    expect(await onPage.timeline(view)).toEqual(timeline);
    const changes = (timeline?.decisions.slice(0, 2) ?? [])
      .flatMap(({ others }) => others.slice(0, 1))
      .map((each) => each.change);
    expect(await onPage.branch(view, changes)).toEqual(await byWorker.branch(view, changes));
    expect(await onPage.fork(view, changes)).toEqual(await byWorker.fork(view, changes));
    const points = turningPointsOf(track, flipAll(track));
    expect(await byWorker.turningPoints(view)).toEqual(points);
    expect(await onPage.turningPoints(view)).toEqual(points);
  });

  it('sends a game once, however much is asked about it', async () => {
    const worker = copyingWorker();
    const foresight = createForesight({ startWorker: () => worker, rest });
    const view = played(3);
    await foresight.timeline(view);
    await foresight.branch(view, []);
    expect(worker.sent.map((message) => Object.values(message ?? {})[0])).toEqual(['game', 'question', 'question']);
  });

  it.each([
    ['a worker', copyingWorker],
    ['the page', refused],
  ])('drops what %s answers about a game that has left the table', async (_, startWorker) => {
    const foresight = createForesight({ startWorker, rest });
    const old = foresight.turningPoints(played(3));
    const view = played(4);
    const timeline = await foresight.timeline(view);
    expect(await old).toBeUndefined();
    expect(timeline?.decisions).toEqual(
      (await createForesight({ startWorker: refused, rest }).timeline(view))?.decisions,
    );
  });

  it('goes on by itself when its worker fails', async () => {
    const terminate = vi.fn<() => void>();
    const silent: WorkerPort = { onmessage: null, onerror: null, postMessage: () => undefined, terminate };
    const foresight = createForesight({ startWorker: () => silent, rest });
    const view = played(3);
    const asked = foresight.timeline(view);
    silent.onerror?.(Object.assign(new Event('error'), { message: 'blocked' }) as ErrorEvent);
    expect((await asked)?.decisions.length).toBeGreaterThan(10);
    expect(terminate).toHaveBeenCalledOnce();
    expect(await foresight.branch(view, [])).toEqual({ end: (await asked)?.end, lost: [] });
  });
});
