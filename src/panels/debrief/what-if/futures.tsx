// Both futures side by side: scores, ending, profile; then who would stand elsewhere, and what would no longer have been possible.
import type { ComponentChildren } from 'preact';
import { type End, moversOf } from '../../../debrief/ends';
import type { Future } from '../../../debrief/foresight';
import { type Lost, lostPhrase } from '../../../debrief/lost';
import { moverPhrase } from '../../../debrief/phrases';
import { useGame } from '../../game-context';
import { useI18n, usePage } from '../../page-context';
import { type ReadingName, readingsOf } from './what-if-vm';

const mostMovers = 6;

export function ScoresOfFutures({ here, there }: FuturesProps) {
  const { i18n } = usePage();
  const { t, number, change } = i18n;
  const one = here.result;
  const other = there.result;
  return (
    <FuturesTable title={t('whatIf.futures')} test="futures">
      {(['engagement', 'judgement'] as const).map((id) => (
        <tr key={id} class="futures-score">
          <th scope="row">{t(`score.${id}`)}</th>
          <td data-test={`here-${id}`}>{number(one[id])}</td>
          <td data-test={`there-${id}`}>{number(other[id])}</td>
          <td>{change(other[id] - one[id])}</td>
        </tr>
      ))}
      <tr>
        <th scope="row">{t('whatIf.ending')}</th>
        <td data-test="here-ending">{t(`ending.${one.ending.name}.title`)}</td>
        <td colSpan={2} data-test="there-ending">
          {t(`ending.${other.ending.name}.title`)}
        </td>
      </tr>
    </FuturesTable>
  );
}

export function DifferencesOfFutures({ end, future }: { readonly end: End; readonly future: Future | undefined }) {
  if (future === undefined) return undefined;
  return (
    <>
      <Movers here={end} there={future.end} />
      <LostOnTheWay lost={future.lost} />
      <ProfilesOfFutures here={end} there={future.end} />
    </>
  );
}

interface FuturesProps {
  readonly here: End;
  readonly there: End;
}

function ProfilesOfFutures({ here, there }: FuturesProps) {
  const { i18n } = usePage();
  const { t, number, change } = i18n;
  const shown = (id: ReadingName, value: number): string =>
    id === 'runway' ? t('profile.months', { count: value }) : number(value);
  return (
    <FuturesTable title={t('profile.title')} test="future-profiles">
      {readingsOf(here, there).map(({ id, here: before, there: after }) => (
        <tr key={id}>
          <th scope="row">{t(`profile.${id}`)}</th>
          <td>{shown(id, before)}</td>
          <td>{shown(id, after)}</td>
          <td>{change(after - before)}</td>
        </tr>
      ))}
    </FuturesTable>
  );
}

interface FuturesTableProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly test: string;
}

function FuturesTable({ title, children, test }: FuturesTableProps) {
  const { t } = useI18n();
  return (
    <table class="futures" data-test={test}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('whatIf.reading')}</th>
          <th scope="col">{t('whatIf.asPlayed')}</th>
          <th scope="col">{t('whatIf.changed')}</th>
          <th scope="col">{t('whatIf.difference')}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Movers({ here, there }: FuturesProps) {
  const { i18n } = usePage();
  const { t } = i18n;
  const { view } = useGame();
  const movers = moversOf(view.course, here, there);
  const more = movers.length - mostMovers;
  return (
    <section class="block" aria-label={t('whatIf.movers')}>
      <h3>{t('whatIf.movers')}</h3>
      {movers.length === 0 ? <p>{t('whatIf.noMovers')}</p> : undefined}
      <ul class="flips" data-test="movers">
        {movers.slice(0, mostMovers).map((mover) => (
          <li key={mover.stakeholder} data-direction={mover.by > 0 ? 'up' : 'down'}>
            <span aria-hidden="true">{mover.by > 0 ? '▲' : '▼'}</span> {i18n.say(moverPhrase(view.scenario, mover))}
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{t('whatIf.moreMovers', { count: more })}</p> : undefined}
    </section>
  );
}

function LostOnTheWay({ lost }: { readonly lost: readonly Lost[] }) {
  const { i18n } = usePage();
  const { t } = i18n;
  const { view } = useGame();
  return (
    <section class="block" aria-label={t('whatIf.lost')}>
      <h3>{t('whatIf.lost')}</h3>
      {lost.length === 0 ? <p>{t('whatIf.nothingLost')}</p> : undefined}
      <ul class="flips" data-test="lost">
        {lost.map((each, at) => (
          <li key={at}>{t('whatIf.lostAt', { step: each.step, what: i18n.say(lostPhrase(view.scenario, each)) })}</li>
        ))}
      </ul>
    </section>
  );
}
