// Settings remembered on this machine. Not to be able to remember them is no reason not to play.
import { type SettingsStore, createSettings, readSettings, type Settings } from '../session/settings';

const key = 'clusterwise-settings';

/** The settings of this machine; every change is remembered. `language` of the address wins, and is not remembered. */
export function rememberedSettings(languages: readonly string[], language: string | undefined): SettingsStore {
  const remembered = readSettings(read(), languages);
  const asked = languages.find((each) => each === language);
  const store = createSettings(asked === undefined ? remembered : { ...remembered, language: asked });
  store.subscribe((settings) =>
    write(asked === settings.language ? { ...settings, language: remembered.language } : settings),
  );
  return store;
}

function read(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(settings: Settings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // A page that may not store anything still plays.
  }
}
