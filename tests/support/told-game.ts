// A whole game with what people write into it: reasons, thumbs and lines for their own region, in several scripts.
import type { I18n } from '../../src/i18n/create-i18n';
import { conductInPlace } from '../../src/flow/conductor';
import { type Course, newGame, openCourse } from '../../src/flow/game';
import type { Input } from '../../src/flow/input';
import { playGame } from '../../src/lab/play-game';
import type { PolicyName } from '../../src/lab/policy';
import type { StorySource } from '../../src/report/table-story';
import { tableStory } from '../../src/report/table-story';
import { headerOf } from '../../src/session/header';
import { kestrelCoast } from './kestrel-coast';

export const arabicLine = 'نبدأ بزيارة خمس شركات صغيرة قبل نهاية الشهر (أ) ثم نكتب 3 أسئلة.';
export const thaiLine = 'เราจะเชิญผู้ประกอบการสิบรายมาคุยกันที่ตลาดก่อนสิ้นเดือนนี้';
export const longLine = 'Ask the owners of the seven workshops in the valley first. '.repeat(6).trim();

const lines = [arabicLine, thaiLine, longLine, '=SUM(A1:A9) <b>& "our" office</b>'];

export interface Wanted {
  readonly format?: string;
  readonly policy?: PolicyName;
  readonly seed?: number;
  readonly table?: string;
}

export function toldGame({
  format = 'half-day',
  policy = 'random',
  seed = 3,
  table = 'Nairobi 4',
}: Wanted = {}): StorySource {
  const scenario = kestrelCoast();
  const course = openCourse(scenario, format);
  const inputs = writtenInto(course, seed, playGame(course, seed, policy).inputs);
  return { scenario, course, header: headerOf(scenario, format, seed, table), inputs };
}

/** The story without turning points, which take seconds. */
export function quickStory(source: StorySource, i18n: I18n) {
  return tableStory({ ...source, turningPoints: [] }, i18n);
}

/** The same game, with a line in each mirror, a reason and thumbs for some calls, and two changes by the facilitator. */
function writtenInto(course: Course, seed: number, played: readonly Input[]): readonly Input[] {
  const game = newGame(course, seed);
  const inputs: Input[] = [];
  let calls = 0;
  const play = (input: Input) => {
    const done = conductInPlace(course, game, input);
    if (!done.ok) throw new Error(`Violated assumption: ${input.type} is heard: ${done.error.code}`);
    inputs.push(input);
  };
  for (const input of played) {
    const { place } = game;
    const isMirror = place.at === 'step' && place.moment === 'mirror';
    if (isMirror) play({ type: 'mirror', text: lines[place.step % lines.length] ?? '' });
    if (input.type !== 'call') {
      play(input);
      continue;
    }
    const thumbs = { go: (calls % 3) + 1, stop: calls % 4 };
    const certain = calls % 2 === 0 ? { confidence: 'certain' as const } : {};
    play({
      ...input,
      ...certain,
      thumbs,
      reason: calls === 0 ? '=cmd|"/c calc"!A1, because we can' : `Reason ${calls + 1}`,
    });
    calls += 1;
    if (calls === 3) {
      play({ type: 'overrule', call: 2, verdict: 'either', note: 'Two tables said the same.' });
      play({ type: 'adjust', quantity: 'momentum', by: 5, note: 'A good talk.' });
    }
  }
  return inputs;
}
