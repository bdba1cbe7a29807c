// How this screen is set up for this room: remembered on this machine, never in the log.
import { createStore, type StoreApi } from 'zustand/vanilla';

export const themes = ['room', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export const textSizes = [100, 125, 150, 175, 200] as const;
export type TextSize = (typeof textSizes)[number];

/** `auto` follows the system. */
export const motions = ['auto', 'full', 'reduced'] as const;
export type Motion = (typeof motions)[number];

/** Notes that show a table how a thing is used, each the first time on this machine. */
export const guideNotes = ['diary', 'visit', 'call'] as const;
export type GuideNote = (typeof guideNotes)[number];

export interface Settings {
  readonly language: string;
  readonly textSize: TextSize;
  /** Off: no music either. */
  readonly sound: boolean;
  readonly music: boolean;
  readonly motion: Motion;
  readonly theme: Theme;
  /** Notes that have been seen. */
  readonly guided: readonly GuideNote[];
}

export type SettingsStore = StoreApi<Settings>;

export const defaultSettings: Settings = {
  language: 'en',
  textSize: 100,
  sound: true,
  music: false,
  motion: 'auto',
  theme: 'room',
  guided: [],
};

export function createSettings(initial: Settings): SettingsStore {
  return createStore<Settings>()(() => initial);
}

/** Settings from a stranger's text: every value that is not one of ours is left at its default. */
export function readSettings(text: string | undefined, languages: readonly string[]): Settings {
  const raw = parse(text);
  const guided = Array.isArray(raw['guided']) ? raw['guided'] : [];
  return {
    language: languages.find((each) => each === raw['language']) ?? defaultSettings.language,
    textSize: textSizes.find((each) => each === raw['textSize']) ?? defaultSettings.textSize,
    sound: typeof raw['sound'] === 'boolean' ? raw['sound'] : defaultSettings.sound,
    music: typeof raw['music'] === 'boolean' ? raw['music'] : defaultSettings.music,
    motion: motions.find((each) => each === raw['motion']) ?? defaultSettings.motion,
    theme: themes.find((each) => each === raw['theme']) ?? defaultSettings.theme,
    guided: guideNotes.filter((each) => guided.includes(each)),
  };
}

function parse(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
