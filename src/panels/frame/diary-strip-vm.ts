// The ten slots of the diary: what blocks them, what they were used for, what is free.
import type { SessionView } from '../../session/session';
import { nameOf } from '../people-vm';

export type DiarySlot =
  | { readonly kind: 'todo'; readonly slots: number; readonly name: string }
  /** Blocked by illness, a reopened step or a to-do that has just left the desk. */
  | { readonly kind: 'taken'; readonly slots: number }
  | { readonly kind: 'visit'; readonly slots: number; readonly name: string }
  | { readonly kind: 'survey'; readonly slots: number }
  | { readonly kind: 'free'; readonly slots: 1 };

export interface DiaryStrip {
  /** `now`: the diary that is open. `next`: what the coming one will look like. */
  readonly when: 'now' | 'next';
  readonly slots: readonly DiarySlot[];
  readonly free: number;
  /** Slots of to-dos that find no room in the diary at all. */
  readonly overflow: number;
}

type Game = Pick<SessionView, 'scenario' | 'game' | 'course' | 'inputs'>;

export function diaryStripOf(view: Game): DiaryStrip {
  const { place, state } = view.game;
  const isOpen = (place.at === 'step' && place.moment === 'diary') || (place.at === 'gate' && state.diary.slots > 0);
  return isOpen ? openDiary(view) : nextDiary(view);
}

function openDiary(view: Game): DiaryStrip {
  const { diary } = view.game.state;
  const blocked = blockedSlots(view, diary.blocked);
  const used = usedSlots(view, diary.used);
  const free = Math.max(0, diary.slots - diary.blocked - diary.used);
  // The diary that a hold buys is for visits alone: no to-do looks for room in it.
  const overflow = view.game.place.at === 'gate' ? 0 : blocked.overflow;
  return { when: 'now', slots: [...blocked.slots, ...used, ...freeSlots(free)], free, overflow };
}

function nextDiary(view: Game): DiaryStrip {
  const { state } = view.game;
  const size = view.course.setup.constants.diarySlots;
  const wanted = state.todos.reduce((slots, todo) => slots + todo.slots, 0) + state.slotsOwed;
  const blocked = blockedSlots(view, Math.min(size, wanted));
  const free = size - Math.min(size, wanted);
  return { when: 'next', slots: [...blocked.slots, ...freeSlots(free)], free, overflow: blocked.overflow };
}

function blockedSlots({ scenario, game }: Game, blocked: number): { slots: readonly DiarySlot[]; overflow: number } {
  const slots: DiarySlot[] = [];
  let room = blocked;
  let overflow = 0;
  for (const todo of game.state.todos) {
    const taken = Math.min(room, todo.slots);
    overflow += todo.slots - taken;
    room -= taken;
    const name = scenario.todos.find((each) => each.id === todo.todo)?.name ?? todo.todo;
    if (taken > 0) slots.push({ kind: 'todo', slots: taken, name });
  }
  if (room > 0) slots.push({ kind: 'taken', slots: room });
  return { slots, overflow };
}

/** The latest visits and surveys fill the slots used, oldest first. */
function usedSlots(view: Game, used: number): readonly DiarySlot[] {
  const slots: DiarySlot[] = [];
  const { setup } = view.course;
  let left = used;
  for (const input of [...view.inputs].reverse()) {
    if (left <= 0) break;
    if (input.type === 'visit') {
      slots.unshift({ kind: 'visit', slots: setup.format.visitSlots, name: nameOf(view, input.stakeholder) });
      left -= setup.format.visitSlots;
    } else if (input.type === 'survey') {
      slots.unshift({ kind: 'survey', slots: setup.constants.surveySlots });
      left -= setup.constants.surveySlots;
    }
  }
  return slots;
}

function freeSlots(count: number): readonly DiarySlot[] {
  return Array.from({ length: count }, () => ({ kind: 'free', slots: 1 }));
}
