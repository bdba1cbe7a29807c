// The files of words of every language but English, each fetched when it is wanted.
import type { Phrases } from './pseudo';

export const phraseFiles: Readonly<Record<string, () => Promise<readonly Phrases[]>>> = {
  fr: async () => {
    const files = await Promise.all([
      import('../../locales/fr/board.json'),
      import('../../locales/fr/debrief.json'),
      import('../../locales/fr/handbook.json'),
      import('../../locales/fr/product.json'),
      import('../../locales/fr/report.json'),
      import('../../locales/fr/tasks.json'),
    ]);
    return files.map((file) => file.default);
  },
};
