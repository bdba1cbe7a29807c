// What the facilitator changed during the game, with the notes to it.
import type { Track } from '../debrief/track';
import { conductInPlace } from '../flow/conductor';
import { newGame } from '../flow/game';
import type { I18n } from '../i18n/create-i18n';
import type { Scenario } from '../scenario/schema';
import type { TableStory } from './story-model';

export function facilitatorNotes(
  { cards }: Scenario,
  { course, seed, inputs }: Track,
  { t, change }: I18n,
): TableStory['facilitatorNotes'] {
  const game = newGame(course, seed);
  return inputs.flatMap((input) => {
    conductInPlace(course, game, input);
    const { step, calls } = game.state;
    if (input.type === 'adjust') {
      const { by, note } = input;
      return [{ step, text: t('log.adjust', { quantity: t(`quantity.${input.quantity}`), by: change(by) }), note }];
    }
    if (input.type === 'overrule') {
      const id = calls[input.call]?.card ?? '';
      const title = cards.find((each) => each.id === id)?.title ?? id;
      return [{ step, text: t(`log.overrule.${input.verdict}`, { title }), note: input.note }];
    }
    return [];
  });
}
