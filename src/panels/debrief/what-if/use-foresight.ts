// What is changed, and what would come of it. Whatever answers late is dropped.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Decision, Other } from '../../../debrief/decisions';
import type { Future, Timeline } from '../../../debrief/foresight';
import type { Change } from '../../../session/notes';
import { useGame } from '../../game-context';
import { usePage } from '../../page-context';
import { type Chosen, withoutChange, withWay } from './what-if-vm';

export interface ForesightOnPage {
  readonly timeline: Timeline | undefined;
  readonly chosen: readonly Chosen[];
  /** What comes of the changes; undefined without a change, and until it is known for the first time. */
  readonly future: Future | undefined;
  readonly isTogether: boolean;
  readonly setTogether: (isTogether: boolean) => void;
  readonly choose: (decision: Decision, other: Other) => void;
  readonly remove: (change: Change) => void;
  /** Shows these changes and no others. */
  readonly show: (chosen: readonly Chosen[]) => void;
}

export function useForesight(): ForesightOnPage {
  const { app, i18n, announce } = usePage();
  const { view } = useGame();
  const [timeline, setTimeline] = useState<Timeline>();
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [future, setFuture] = useState<Future>();
  const [isTogether, setTogether] = useState(false);
  const latest = useRef(view);
  latest.current = view;

  useEffect(() => {
    let isWanted = true;
    setChosen([]);
    void app.foresight.timeline(latest.current).then((found) => {
      if (isWanted && found !== undefined) setTimeline(found);
    });
    return () => {
      isWanted = false;
    };
  }, [app, view.inputs]);

  useEffect(() => {
    if (chosen.length === 0) {
      setFuture(undefined);
      return undefined;
    }
    let isWanted = true;
    const changes = chosen.map(({ change }) => change);
    void app.foresight.branch(latest.current, changes).then((found) => {
      if (!isWanted || found === undefined) return;
      setFuture(found);
      const here = app.reader.result(latest.current);
      const there = found.end.result;
      announce(
        i18n.t('whatIf.heard', {
          engagement: here.engagement,
          otherEngagement: there.engagement,
          judgement: here.judgement,
          otherJudgement: there.judgement,
          ending: i18n.t(`ending.${there.ending.name}.title`),
        }),
      );
    });
    return () => {
      isWanted = false;
    };
  }, [chosen]);

  return {
    timeline,
    chosen,
    future,
    isTogether,
    setTogether: (together) => {
      setTogether(together);
      if (!together) setChosen(chosen.slice(-1));
    },
    choose: (decision, other) => setChosen(withWay(chosen, decision, other, isTogether)),
    remove: (change) => setChosen(withoutChange(chosen, change)),
    show: (shown) => {
      setChosen(shown);
      if (shown.length > 1) setTogether(true);
    },
  };
}
