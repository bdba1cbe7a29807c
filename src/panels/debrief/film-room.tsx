// The controls of the film, below the map: play and stop, the place in it, the twelve steps. The board shows what they point at.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { filmOfSession } from '../../debrief/of-session';
import { useGame } from '../game-context';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';
import { useStill } from '../use-still';
import { useStore } from '../use-store';
import { shotByClock, shotByKey, shotMilliseconds, stepMarks } from './film-vm';
import { isNeededBy } from './stage-keys';
import { useShotWords } from './use-shot-words';

export function FilmRoom() {
  const { app, i18n } = usePage();
  const { t, number, direction } = i18n;
  const { view } = useGame();
  const isStill = useStill();
  const film = useMemo(() => filmOfSession(view), [view.inputs.length]);
  const marks = useMemo(() => stepMarks(film), [film]);
  const at = useStore(app.view, (state) => state.film ?? 0);
  const [isPlaying, setPlaying] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const last = film.length - 1;
  const words = useShotWords();

  useLayoutEffect(() => {
    app.view.setState({ film: 0 });
    return () => app.view.setState({ film: undefined });
  }, []);

  useEffect(() => {
    if (!isPlaying) return undefined;
    if (at >= last || isStill) {
      setPlaying(false);
      return undefined;
    }
    const begin = performance.now();
    const show = (): void => {
      app.view.setState({ film: shotByClock(at, performance.now() - begin, film.length) });
    };
    timer.current = setTimeout(show, shotMilliseconds(film.length));
    return () => clearTimeout(timer.current);
  }, [isPlaying, at, isStill]);

  /** At once: no picture comes after the key. */
  function stop(): void {
    clearTimeout(timer.current);
    setPlaying(false);
  }

  function goTo(shot: number): void {
    stop();
    app.view.setState({ film: Math.min(last, Math.max(0, shot)) });
  }

  function playOrStop(): void {
    if (isStill) return;
    if (isPlaying) return stop();
    if (at >= last) app.view.setState({ film: 0 });
    setPlaying(true);
  }

  const latest = useRef(playOrStop);
  latest.current = playOrStop;
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') !== null || isPressedBySpace(event.target)) return;
      event.preventDefault();
      latest.current();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  function onSliderKey(event: KeyboardEvent): void {
    const shot = shotByKey({ key: event.key, shift: event.shiftKey }, at, film, direction === 'rtl');
    if (shot === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    goTo(shot);
  }

  return (
    <section class="film-room paper" aria-label={t('film.controls')}>
      <div class="film-row">
        {isStill ? undefined : (
          <Button onPress={playOrStop} test="film-play">
            {t(isPlaying ? 'film.stop' : 'film.play')}
          </Button>
        )}
        <Button onPress={() => goTo(at - 1)} blockedBy={at === 0 ? t('film.atStart') : undefined} test="film-back">
          {t('film.back')}
        </Button>
        <input
          type="range"
          class="film-slider"
          min={0}
          max={last}
          value={at}
          aria-label={t('film.position')}
          aria-valuetext={words}
          data-test="film-slider"
          onInput={(event) => goTo(Number(event.currentTarget.value))}
          onKeyDown={onSliderKey}
        />
        <Button onPress={() => goTo(at + 1)} blockedBy={at === last ? t('film.atEnd') : undefined} test="film-on">
          {t('film.on')}
        </Button>
      </div>
      <ol class="film-steps" aria-label={t('film.steps')}>
        {marks.map(({ step, at: begins, shots }) => (
          <li key={step} style={{ flexGrow: shots }}>
            <button
              type="button"
              class="film-step"
              aria-current={film[at]?.step === step ? 'step' : undefined}
              aria-label={t('film.toStep', { step: number(step), name: t(`step.${stepKey(step)}`) })}
              title={t(`step.${stepKey(step)}`)}
              data-test={`film-step-${step}`}
              onClick={() => goTo(begins)}
            >
              {number(step)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );

  function stepKey(step: number): string {
    return app.reader.steps[step - 1]?.key ?? '';
  }
}

function isPressedBySpace(target: EventTarget | null): boolean {
  if (isNeededBy(target, ' ')) return true;
  return target instanceof HTMLElement && target.closest('button, summary, a, [role=radio], [role=tab]') !== null;
}
