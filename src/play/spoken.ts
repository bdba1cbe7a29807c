// The language that is spoken on this screen: the words of the product and the texts of the scenarios change together.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { loadPhrases } from '../i18n/create-i18n';
import type { Scenario } from '../scenario/schema';
import type { SettingsStore } from '../session/settings';
import type { Library } from './library';

export interface Spoken {
  /** The scenarios in the language now spoken, or in their own where they are not translated. */
  readonly scenarios: Pick<StoreApi<readonly Scenario[]>, 'getState' | 'subscribe'>;
  /** Fetches the language and then speaks it; the last one asked for holds. */
  readonly speak: (language: string) => Promise<void>;
  /** The scenarios in any language, for something that is printed or sent. Its words are there then, too. */
  readonly inLanguage: (language: string) => Promise<readonly Scenario[]>;
}

export async function speakIn(settings: SettingsStore, library: Library): Promise<Spoken> {
  const { language } = settings.getState();
  const scenarios = createStore<readonly Scenario[]>()(() => library.scenarios);
  let asked = language;
  const inLanguage = async (id: string) => {
    await loadPhrases(id);
    return library.translated(id);
  };
  const speak = async (id: string) => {
    asked = id;
    const translated = await inLanguage(id);
    if (asked !== id) return;
    scenarios.setState(translated, true);
    settings.setState({ language: id });
  };
  await speak(language);
  return { scenarios, speak, inLanguage };
}
