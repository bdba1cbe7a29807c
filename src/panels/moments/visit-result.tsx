// What the last diary entry brought.
import { useEffect } from 'preact/hooks';
import { changesOf } from '../changes-vm';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { quotesOf } from '../quotes-vm';
import { Changes } from '../words/changes';
import { Quotes } from '../words/quotes';

const diaryInputs = ['visit', 'survey', 'handOver', 'letGo'];

export function VisitResult() {
  const { app, i18n, announce } = usePage();
  const { view } = useGame();
  const last = view.inputs.at(-1);
  const isFresh = last !== undefined && diaryInputs.includes(last.type);
  const facts = isFresh ? app.reader.factsOfMoment(view) : [];
  const changes = changesOf(view, facts, i18n, (pair) => app.reader.pairAt(view, pair));
  const summary = changes.map((change) => change.text).join(' ');
  useEffect(() => {
    if (isFresh) announce(summary);
  }, [view.version]);
  if (!isFresh) return undefined;
  return (
    <div class="result-card" data-test="visit-result">
      <Changes title={i18n.t(`diary.result.${last.type}`)} changes={changes} />
      <Quotes quotes={quotesOf(view, facts, 1)} />
    </div>
  );
}
