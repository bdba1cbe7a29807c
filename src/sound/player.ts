// Plays cues with howler. Loaded after the first gesture only: opening an audio context before one is refused by browsers.
// Where there is no Web Audio there is silence, without a word: sound is an extra.
import { Howl, Howler } from 'howler';
import { type Cue, cues } from './cue';
import { cueFiles, musicFile, type SoundFile } from './sound-files';

export interface Player {
  /** One after the other. What was still to come of earlier cues is dropped, so that fast play does not pile up. */
  play(cues: readonly Cue[]): void;
  /** Begins the music, or lets it fade away. */
  music(isOn: boolean): void;
  /** Silence at once. */
  stop(): void;
  close(): void;
}

/** From the beginning of one cue to the beginning of the next. */
const apartMilliseconds = 450;
const musicVolume = 0.55; // under the cues
const fadeMilliseconds = 1500;

export function createPlayer(): Player {
  const howls = new Map<Cue, Howl>();
  let waiting: ReturnType<typeof setTimeout>[] = [];
  let tune: Howl | undefined;

  if (hasWebAudio()) {
    for (const cue of cues) howls.set(cue, howlOf(cue, formatsOf(cueFiles[cue])));
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
    music: (isOn) => {
      if (!hasWebAudio()) return;
      if (isOn && tune === undefined) {
        const formats = formatsOf(musicFile);
        tune = new Howl({
          src: formats.map((format) => musicFile[format]),
          format: [...formats],
          loop: true,
          volume: 0,
        });
      }
      if (tune === undefined || tune.playing() === isOn) return;
      const playing = tune;
      if (isOn) {
        playing.play();
        playing.fade(0, musicVolume, fadeMilliseconds);
      } else playing.stop();
    },
    stop: () => {
      forget();
      tune?.stop();
      for (const howl of howls.values()) howl.stop();
    },
    close: () => {
      forget();
      for (const howl of howls.values()) howl.unload();
      tune?.unload();
      howls.clear();
    },
  };
}

function formatsOf(file: SoundFile): readonly ('webm' | 'mp3')[] {
  return file.webm === '' ? ['mp3'] : ['webm', 'mp3'];
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
