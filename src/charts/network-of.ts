// The network at the start and at the end, from the ties.
import type { ChartWords } from './chart-words';
import type { NetworkBeforeAfterProps } from './network-picture';
import type { NetworkPerson, NetworkState, NetworkTie } from './network-vm';

export interface NetworkReading {
  readonly ties: readonly NetworkTie[];
  /** In the order of the people. */
  readonly facilitatorTies: readonly number[];
  /** 0-100. */
  readonly centrality: number;
}

const closeTie = 40; // 0-100: people know of it

export function networkOf(
  people: readonly NetworkPerson[],
  start: NetworkReading,
  end: NetworkReading,
  { t, number, percent, direction }: ChartWords,
): NetworkBeforeAfterProps {
  const stateOf = ({ ties, facilitatorTies, centrality }: NetworkReading, heading: string): NetworkState => ({
    heading,
    ties,
    facilitatorTies,
    centrality: { value: percent(centrality), words: t('profile.centrality') },
  });
  const isClose = ({ strength }: NetworkTie) => strength >= closeTie;
  return {
    direction,
    people,
    facilitator: t('chart.network.us'),
    threshold: closeTie,
    label: t('chart.network.label', {
      before: number(start.ties.filter(isClose).length),
      after: number(end.ties.filter(isClose).length),
      centralityBefore: percent(start.centrality),
      centralityAfter: percent(end.centrality),
    }),
    before: stateOf(start, t('chart.before')),
    after: stateOf(end, t('chart.after')),
    tiesOf: (person, { ties }) =>
      number(ties.filter((tie) => isClose(tie) && (tie.first === person || tie.second === person)).length),
    facilitatorTieOf: (person, { facilitatorTies }) => number(facilitatorTies[person] ?? 0),
    table: {
      caption: t('chart.network.title'),
      person: t('chart.person'),
      head: [
        t('chart.network.tiesBefore'),
        t('chart.network.usBefore'),
        t('chart.network.tiesAfter'),
        t('chart.network.usAfter'),
      ],
    },
  };
}
