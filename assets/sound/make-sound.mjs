// Draws the cues and the music of the game from sums of sine waves and writes them as webm (Opus) and mp3 beside this file.
// Run by hand after a change: `node assets/sound/make-sound.mjs`. Needs ffmpeg (Debian: apt-get install ffmpeg).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rate = 48_000;
/** Loudest tenth of a second of every cue, and the highest peak, as parts of full scale. */
const gentleLevel = 0.07; // -23 dB
const highestPeak = 0.3; // -10 dB

/**
 * A voice is a list of partials: [times the note's frequency, loudness, seconds until it has sunk to a third].
 * `attack` is in seconds.
 * @typedef {{ attack: number, partials: readonly (readonly [number, number, number])[] }} Voice
 * @typedef {readonly [voice: Voice, hertz: number, start: number, loudness: number]} Note
 */

/** @type {Voice} */
const wood = {
  attack: 0.004,
  partials: [
    [1, 1, 0.13],
    [3.93, 0.22, 0.05],
    [9.2, 0.05, 0.02],
  ],
};
/** @type {Voice} */
const felt = {
  attack: 0.012,
  partials: [
    [1, 1, 0.16],
    [2, 0.3, 0.09],
    [3, 0.08, 0.05],
  ],
};
/** @type {Voice} */
const bell = {
  attack: 0.006,
  partials: [
    [1, 1, 0.28],
    [2, 0.35, 0.2],
    [3.01, 0.16, 0.12],
    [5.4, 0.05, 0.06],
  ],
};
/** @type {Voice} */
const gong = {
  attack: 0.03,
  partials: [
    [1, 0.8, 0.4],
    [2, 0.7, 0.34],
    [2.98, 0.4, 0.26],
    [4.1, 0.2, 0.18],
    [5.3, 0.08, 0.1],
  ],
};

// Notes of the C major pentatonic, so that two cues one after the other never rub.
const [c3, g3, a3, c4, e4, g4, a4] = [130.81, 196.0, 220.0, 261.63, 329.63, 392.0, 440.0];
const [c5, d5, e5, g5, c6] = [523.25, 587.33, 659.26, 783.99, 1046.5];

/** @type {Readonly<Record<string, { seconds: number, notes: readonly Note[] }>>} */
const cues = {
  // One step up.
  'rung-gained': {
    seconds: 0.6,
    notes: [
      [wood, g4, 0, 0.8],
      [wood, c5, 0.1, 1],
      [felt, c5, 0.1, 0.3],
    ],
  },
  // One step down, softer and lower.
  'rung-lost': {
    seconds: 0.65,
    notes: [
      [felt, e4, 0, 0.9],
      [felt, a3, 0.13, 1],
    ],
  },
  // The lower lamp: one open, rising chord.
  'call-go': {
    seconds: 0.8,
    notes: [
      [bell, c4, 0, 0.7],
      [bell, g4, 0.05, 0.7],
      [bell, e5, 0.1, 0.8],
    ],
  },
  // The upper lamp: two equal knocks, told from the other by their beat as well. A stop is no mistake: not dark, not harsh.
  'call-stop': {
    seconds: 0.65,
    notes: [
      [wood, g3, 0, 1],
      [felt, d5 / 2, 0, 0.5],
      [wood, g3, 0.17, 1],
      [felt, d5 / 2, 0.17, 0.5],
    ],
  },
  // Three light taps and a full stop: a pile of paper set straight.
  'handed-in': {
    seconds: 0.7,
    notes: [
      [wood, e5, 0, 0.5],
      [wood, g5, 0.07, 0.5],
      [wood, e5, 0.14, 0.4],
      [felt, c4, 0.22, 1],
    ],
  },
  // Somebody at the door.
  event: {
    seconds: 0.95,
    notes: [
      [bell, a4, 0, 1],
      [bell, d5, 0.2, 0.9],
    ],
  },
  // Four steps up, the last one rings.
  won: {
    seconds: 1.15,
    notes: [
      [bell, c5, 0, 0.7],
      [bell, e5, 0.1, 0.7],
      [bell, g5, 0.2, 0.8],
      [bell, c6, 0.32, 0.8],
    ],
  },
  // A knock at somebody's door.
  visited: {
    seconds: 0.4,
    notes: [
      [wood, c4, 0, 0.8],
      [wood, e4, 0.09, 0.6],
    ],
  },
  // Two notes that meet.
  'tie-grown': {
    seconds: 0.7,
    notes: [
      [felt, g3, 0, 0.8],
      [felt, g4, 0, 0.6],
      [bell, c5, 0.14, 0.6],
    ],
  },
  // A page of the calendar turns.
  'months-passed': {
    seconds: 0.6,
    notes: [
      [wood, a4, 0, 0.4],
      [wood, g4, 0.08, 0.5],
      [felt, e4, 0.16, 0.8],
    ],
  },
  // A door opens.
  'step-began': {
    seconds: 0.8,
    notes: [
      [felt, c4, 0, 0.8],
      [felt, e4, 0.12, 0.8],
      [bell, a4, 0.24, 0.7],
    ],
  },
  // Deep and slow.
  gate: {
    seconds: 1.3,
    notes: [
      [gong, c3, 0, 1],
      [gong, g3, 0.06, 0.6],
      [felt, e4, 0.12, 0.4],
    ],
  },
};

/** Long, soft, without an edge. @type {Voice} */
const pad = {
  attack: 0.9,
  partials: [
    [1, 1, 1.6],
    [2, 0.25, 1.2],
    [3, 0.08, 0.8],
  ],
};
/** @type {Voice} */
const kalimba = {
  attack: 0.008,
  partials: [
    [1, 1, 0.5],
    [2, 0.12, 0.25],
    [5.8, 0.06, 0.05],
  ],
};

// The music: eight bars of four seconds. Under each a chord, over it few notes, so that nobody ever hums it. It begins and ends softly:
// where a player leaves a gap in a loop, there is next to nothing.
const barSeconds = 4;
const chords = [
  [c3, g3, e4],
  [a3 / 2, e4 / 2, c4],
  [g3 / 2, d5 / 4, g3],
  [c3, g3, c4],
  [a3 / 2, a3, e4],
  [g3 / 2, g3, d5 / 2],
  [c3, e4 / 2, g3],
  [g3 / 2, d5 / 4, g3],
];
/** In each bar: [beat 0-7, hertz, loudness]. @type {readonly (readonly (readonly [number, number, number])[])[]} */
const tune = [
  [
    [2, e4, 0.5],
    [5, g4, 0.6],
  ],
  [
    [0, a4, 0.6],
    [4, e4, 0.4],
    [7, g4, 0.4],
  ],
  [
    [3, d5, 0.5],
    [6, g4, 0.5],
  ],
  [
    [0, e4, 0.5],
    [5, c5, 0.5],
  ],
  [
    [1, a4, 0.5],
    [3, c5, 0.5],
    [6, e5, 0.4],
  ],
  [
    [0, d5, 0.6],
    [4, g4, 0.5],
  ],
  [
    [2, c5, 0.5],
    [3, g4, 0.4],
    [6, e4, 0.5],
  ],
  [
    [0, d5 / 2, 0.4],
    [3, g4, 0.3],
  ],
];
/** @type {readonly Note[]} */
const music = [
  ...chords.flatMap((chord, bar) => chord.map((hertz) => /** @type {const} */ ([pad, hertz, bar * barSeconds, 0.5]))),
  ...tune.flatMap((notes, bar) =>
    notes.map(([beat, hertz, loudness]) => {
      const start = bar * barSeconds + (beat * barSeconds) / 8;
      return /** @type {const} */ ([kalimba, hertz, start, loudness]);
    }),
  ),
];

const draft = mkdtempSync(join(tmpdir(), 'cues-'));
let bytes = 0;
for (const [name, { seconds, notes }] of Object.entries(cues)) {
  const wave = join(draft, `${name}.wav`);
  writeFileSync(wave, asWave(toGentleLevel(fadedOut(sumOf(notes, seconds)))));
  bytes += encode(wave, `${name}.webm`, ['-c:a', 'libopus', '-b:a', '28k', '-vbr', 'on', '-application', 'audio']);
  bytes += encode(wave, `${name}.mp3`, [
    '-c:a',
    'libmp3lame',
    '-b:a',
    '40k',
    '-ar',
    '32000',
    '-write_xing',
    '0',
    '-id3v2_version',
    '0',
  ]);
}
const wave = join(draft, 'music.wav');
writeFileSync(wave, asWave(toGentleLevel(inALoop(music, chords.length * barSeconds))));
bytes += encode(wave, 'music.webm', ['-c:a', 'libopus', '-b:a', '32k', '-vbr', 'on', '-application', 'audio']);
bytes += encode(wave, 'music.mp3', ['-c:a', 'libmp3lame', '-b:a', '32k', '-ar', '24000', '-id3v2_version', '0']);
rmSync(draft, { recursive: true });
console.log(`${Object.keys(cues).length} cues and the music, ${bytes} bytes`);

/**
 * What still sounds at the end goes on at the beginning.
 * @param {readonly Note[]} notes
 * @param {number} seconds
 */
function inALoop(notes, seconds) {
  const tail = 6;
  const long = sumOf(notes, seconds + tail);
  const loop = long.slice(0, Math.round(seconds * rate));
  for (let at = 0; at < Math.round(tail * rate); at += 1) loop[at] = (loop[at] ?? 0) + (long[loop.length + at] ?? 0);
  return loop;
}

/**
 * @param {readonly Note[]} notes
 * @param {number} seconds
 */
function sumOf(notes, seconds) {
  const samples = new Float64Array(Math.round(seconds * rate));
  for (const [voice, hertz, start, loudness] of notes) {
    const first = Math.round(start * rate);
    for (let at = first; at < samples.length; at += 1) {
      const time = (at - first) / rate;
      const rise = time < voice.attack ? (1 - Math.cos((Math.PI * time) / voice.attack)) / 2 : 1;
      for (const [times, part, decay] of voice.partials) {
        const value = Math.sin(2 * Math.PI * hertz * times * time) * Math.exp(-time / decay);
        samples[at] = (samples[at] ?? 0) + value * rise * part * loudness;
      }
    }
  }
  return samples;
}

/** The last twelfth of a second goes to silence, so that nothing clicks. */
function fadedOut(/** @type {Float64Array} */ samples) {
  const length = rate / 12;
  return samples.map((value, at) => value * Math.min(1, (samples.length - 1 - at) / length));
}

/** Every cue is as loud as the others: the loudest tenth of a second counts, and no peak stands out. */
function toGentleLevel(/** @type {Float64Array} */ samples) {
  const length = rate / 10;
  let loudest = 0;
  for (let start = 0; start + length <= samples.length; start += length / 10) {
    const part = samples.subarray(start, start + length);
    loudest = Math.max(loudest, Math.sqrt(part.reduce((sum, value) => sum + value * value, 0) / length));
  }
  const peak = samples.reduce((high, value) => Math.max(high, Math.abs(value)), 0);
  const factor = Math.min(gentleLevel / loudest, highestPeak / peak);
  return samples.map((value) => value * factor);
}

/** One channel, 16 bits. */
function asWave(/** @type {Float64Array} */ samples) {
  const data = Buffer.alloc(44 + samples.length * 2);
  data.write('RIFF', 0);
  data.writeUInt32LE(36 + samples.length * 2, 4);
  data.write('WAVEfmt ', 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(rate, 24);
  data.writeUInt32LE(rate * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write('data', 36);
  data.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((value, at) => data.writeInt16LE(Math.round(value * 32_767), 44 + at * 2));
  return data;
}

/**
 * The same wave gives the same bytes: no dates, no program names inside.
 * @param {string} wave
 * @param {string} name
 * @param {readonly string[]} options
 */
function encode(wave, name, options) {
  const file = join(import.meta.dirname, name);
  const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  execFileSync('ffmpeg', ['-y', '-loglevel', 'error', '-i', wave, ...exact, ...options, file]);
  return statSync(file).size;
}
