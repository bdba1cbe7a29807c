// The machine of one course: the diagram with the rules behind it. It is the authority on what is heard when.
import { type AnyMachineSnapshot, assign } from 'xstate';
import { required } from '../../base/assert';
import { copyGame } from '../../rules/start';
import { beginTelling } from '../../rules/telling';
import { arrive } from '../arrive';
import { carryOut } from '../carry-out';
import { destination, isPassedBy, wayOf } from '../conductor';
import { consider } from '../consider';
import { type Course, copyFlow, type Game } from '../game';
import type { Place } from '../place';
import { following } from '../plan';
import { diagram, type MachineContext } from './diagram';
import { idOf } from './transitions';

/** The machine for one course. Its input is a game in the lobby. */
export function machineOf(course: Course) {
  return diagram.provide({
    guards: {
      leadsTo: ({ context, event }, { from, to }) => {
        const game = gameAt(from, context);
        if (consider(course, game, event) !== undefined) return false;
        const place = destination(course, game, event);
        return place !== undefined && idOf(place) === idOf(to);
      },
      stays: ({ context, event }, { from }) => consider(course, gameAt(from, context), event) === undefined,
      passedBy: ({ context }, { from, to }) => {
        const game = gameAt(from, context);
        return isPassedBy(course, game) && idOf(following(from, wayOf(course, game))) === idOf(to);
      },
    },
    actions: {
      carryOut: assign(({ context, event }, { from }) => {
        const telling = beginTelling(course.setup, copyGame(context.state));
        const flow = copyFlow(context.flow);
        carryOut(course, telling, flow, from, event);
        return { state: telling.state, flow, facts: telling.facts };
      }),
      arrive: assign(({ context }, { place }) => {
        const telling = beginTelling(course.setup, copyGame(context.state));
        const flow = copyFlow(context.flow);
        arrive(course, telling, flow, place);
        return { state: telling.state, flow, facts: [...context.facts, ...telling.facts] };
      }),
    },
  });
}

/** The game that a snapshot of the machine stands for. */
export function gameOf(snapshot: { readonly context: MachineContext } & Pick<AnyMachineSnapshot, 'getMeta'>): Game {
  return gameAt(placeOf(snapshot), snapshot.context);
}

/** Where the machine is, read off its active state. */
function placeOf(snapshot: Pick<AnyMachineSnapshot, 'getMeta'>): Place {
  const metas: readonly { readonly place?: Place }[] = Object.values(snapshot.getMeta());
  return required(metas.find((meta) => meta.place !== undefined)?.place, 'the place of a snapshot');
}

function gameAt(place: Place, context: MachineContext): Game {
  return { place, flow: context.flow, state: context.state };
}
