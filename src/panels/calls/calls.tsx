import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Call } from './call';
import { RevealOfCall } from './reveal';

/** The card on the table, or what came of the last call. */
export function Calls({ step, isShown }: { readonly step: number; readonly isShown: boolean }) {
  const { app } = usePage();
  const { view } = useGame();
  const id = isShown ? view.game.state.calls.at(-1)?.card : app.reader.openCard(view);
  const card = view.scenario.cards.find((each) => each.id === id);
  if (card === undefined) return undefined;
  return isShown ? <RevealOfCall step={step} card={card} /> : <Call key={card.id} step={step} card={card} />;
}
