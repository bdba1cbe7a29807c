// Programs at the controls: playing up to a step, playing by itself, pressing at random.
import { seedFor } from '../base/random';
import { nextInput, type PolicyName } from '../lab/policy';
import { rollFrom } from '../lab/play-game';
import { takeAwayKinds } from '../panels/page-app';
import type { Session } from '../session/session';
import type { Roll } from '../tasks/play-style';

const autoplayPauseMilliseconds = 900;
const fuzzPauseMilliseconds = 25;

/** Controls that leave the page or the game, open a dialog of the browser, or delete a game. */
const leftAlone = ['open-file', 'dialog-open-file', 'save-file', 'trouble-save', 'copy-report', 'leave', 'play-again']
  .concat(['reload', 'play-here', 'take-over', 'resume-game', 'take-home', 'remove', 'remove-really'])
  .concat(['what-if-rerun', ...takeAwayKinds.map((kind) => `take-${kind}`)])
  .map((name) => `[data-test="${name}"]`)
  .join(', ');

/** Plays by the book until the step begins, as fast as the log can keep up. */
export async function playUpTo(session: Session, step: number): Promise<void> {
  const roll = rollOf(session, 'up-to');
  for (;;) {
    const { course, game } = session.store.getState();
    if (game.place.at === 'step' && game.place.step >= step) return;
    const input = nextInput('by-the-book', course, game, roll);
    if (input === undefined || !(await session.send(input))) return;
  }
}

/** Plays to the end at a pace that can be watched. Returns the way to stop it. */
export function autoplay(session: Session, policy: PolicyName): () => void {
  const roll = rollOf(session, policy);
  let isOn = true;
  const play = async (): Promise<void> => {
    while (isOn) {
      const { course, game } = session.store.getState();
      const input = nextInput(policy, course, game, roll);
      if (input === undefined || !(await session.send(input))) return;
      await pause(autoplayPauseMilliseconds);
    }
  };
  void play();
  return () => {
    isOn = false;
  };
}

/** Presses buttons and fills fields of the page at random, for ever. Leaves alone what leaves the page or the game. */
export function fuzz(root: ParentNode, seed: number): () => void {
  const roll = rollFrom(seedFor(seed, 'fuzz'));
  const timer = setInterval(() => press(root, roll), fuzzPauseMilliseconds);
  return () => clearInterval(timer);
}

function press(root: ParentNode, roll: Roll): void {
  const controls = [...root.querySelectorAll<HTMLElement>('button, [role=radio], input, select')].filter(
    (each) => !each.matches(`:disabled, [aria-disabled=true], ${leftAlone}`),
  );
  const control = controls[roll(Math.max(1, controls.length))];
  if (control instanceof HTMLInputElement && control.type === 'text') {
    control.value = 'x'.repeat(roll(30));
    control.dispatchEvent(new Event('input', { bubbles: true }));
  } else control?.click();
}

function rollOf(session: Session, purpose: string): Roll {
  return rollFrom(seedFor(session.store.getState().header.seed, purpose));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
