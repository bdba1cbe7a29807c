// Plays cues with howler. Loaded after the first gesture only: opening an audio context before one is refused by browsers.
// Where there is no Web Audio there is silence, without a word: sound is an extra.
import { Howl, Howler } from 'howler';
import { type Cue, cues } from './cue';
import { cueFiles } from './cue-files';

export interface Player {
  /** One after the other. What was still to come of earlier cues is dropped, so that fast play does not pile up. */
  play(cues: readonly Cue[]): void;
  /** Silence at once. */
  stop(): void;
  close(): void;
}

/** From the beginning of one cue to the beginning of the next. */
const apartMilliseconds = 450;

export function createPlayer(): Player {
  const howls = new Map<Cue, Howl>();
  let waiting: ReturnType<typeof setTimeout>[] = [];

  if (hasWebAudio()) {
    for (const cue of cues) howls.set(cue, howlOf(cue, ['webm', 'mp3']));
    keepResumeQuiet(); // after the first cue: howler may have opened another context for it
  }

  function howlOf(cue: Cue, formats: readonly ('webm' | 'mp3')[]): Howl {
    return new Howl({
      src: formats.map((format) => cueFiles[cue][format]),
      format: [...formats],
      // A browser may say that it knows webm and then not read this one.
      onloaderror: () => {
        if (formats.length > 1) howls.set(cue, howlOf(cue, ['mp3']));
        else howls.delete(cue);
      },
    });
  }

  function start(cue: Cue): void {
    const howl = howls.get(cue);
    // One that is not ready is dropped: a cue that comes late tells something else.
    if (howl?.state() === 'loaded' && !howl.playing()) howl.play();
  }

  function forget(): void {
    for (const each of waiting) clearTimeout(each);
    waiting = [];
  }

  return {
    play: (due) => {
      forget();
      const [first, ...others] = due;
      if (first !== undefined) start(first);
      waiting = others.map((cue, at) => setTimeout(() => start(cue), (at + 1) * apartMilliseconds));
    },
    stop: () => {
      forget();
      for (const howl of howls.values()) howl.stop();
    },
    close: () => {
      forget();
      for (const howl of howls.values()) howl.unload();
      howls.clear();
    },
  };
}

/** Also keeps howler from falling back on audio elements, about which it would write to the console. */
function hasWebAudio(): boolean {
  Howler.html5PoolSize = 0;
  if (typeof AudioContext === 'undefined') return false;
  Howler.volume(1); // opens the audio context
  return Howler.usingWebAudio && !Howler.noAudio;
}

/** A device that will not wake up would be an unhandled rejection inside howler, and so the crash screen of the page. */
function keepResumeQuiet(): void {
  const { ctx } = Howler;
  const resume = ctx.resume.bind(ctx);
  ctx.resume = () => resume().catch(() => undefined);
}
