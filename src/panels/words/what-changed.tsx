// What the last input brought: changes and quotes together.
import { changesOf } from '../changes-vm';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { quotesOf } from '../quotes-vm';
import { Changes } from './changes';
import { Quotes } from './quotes';

export function WhatChanged({ title, quotes = 2 }: { readonly title: string; readonly quotes?: number }) {
  const { app, i18n } = usePage();
  const { view } = useGame();
  const facts = app.reader.factsOfMoment(view);
  const changes = changesOf(view, facts, i18n, (pair) => app.reader.pairAt(view, pair));
  return (
    <>
      <Changes title={title} changes={changes} />
      <Quotes quotes={quotesOf(view, facts, quotes)} />
    </>
  );
}
