import { useGame } from '../game-context';
import { useI18n } from '../page-context';
import { LampShape, TrafficLight } from '../pieces/lamp';
import { splitVotesOf } from './votes-vm';

/** Where the thumbs of the table pointed both ways. */
export function SplitVotes() {
  const { t, number } = useI18n();
  const { view } = useGame();
  const votes = splitVotesOf(view.game.state.calls, view.scenario.cards);
  return (
    <section class="block" aria-label={t('votes.title')}>
      <h2>{t('votes.title')}</h2>
      {votes.length === 0 ? <p>{t('votes.none')}</p> : undefined}
      <ul class="rows flow-columns" data-test="split-votes">
        {votes.map(({ id, title, go, stop, verdict }) => (
          <li key={id} class="row-item">
            <strong dir="auto">{title}</strong>
            <span class="row votes-row">
              {(['go', 'stop'] as const).map((light) => (
                <span key={light} class="vote-count">
                  <LampShape light={light} />
                  {t(`votes.${light}`, {
                    count: light === 'go' ? go : stop,
                    number: number(light === 'go' ? go : stop),
                  })}
                </span>
              ))}
              <span class="verdict-line">
                <TrafficLight lit={verdict} /> {t(`reveal.says.${verdict}`)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
