// What the last diary entry brought. After a visit that is first of all what was heard.
import { useEffect } from 'preact/hooks';
import { changesOf } from '../changes-vm';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { nameOf } from '../people-vm';
import { quotesOf } from '../quotes-vm';
import { Changes } from '../words/changes';
import { Quotes } from '../words/quotes';
import { diaryEntryOf, heardIn } from './visit-result-vm';

export function VisitResult() {
  const { app, i18n, announce } = usePage();
  const { view } = useGame();
  const entry = diaryEntryOf(view);
  const visit = entry?.type === 'visit' ? entry : undefined;
  const name = visit === undefined ? '' : nameOf(view, visit.stakeholder);
  const heard = visit === undefined ? undefined : i18n.t(`visit.heard.${heardIn(view, visit)}`, { name });
  const facts = entry === undefined ? [] : view.facts;
  // Everything in it comes from this one entry: no line needs a "why?".
  const changes = changesOf(view, facts, i18n, (pair) => app.reader.pairAt(view, pair)).map((change) => ({
    ...change,
    why: undefined,
  }));
  const summary = [heard, ...changes.map((change) => change.text)].filter((text) => text !== undefined).join(' ');
  useEffect(() => {
    if (entry !== undefined) announce(summary);
  }, [view.version]);
  if (entry === undefined) return undefined;
  return (
    <div class="result-card" data-test="visit-result">
      <Changes title={i18n.t(`diary.result.${entry.type}`, { name })} lead={heard} changes={changes} />
      <Quotes quotes={quotesOf(view, facts, 1)} isAlone />
    </div>
  );
}
