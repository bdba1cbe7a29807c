// What every component may ask for without being handed it.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { required } from '../base/assert';
import type { I18n } from '../i18n/create-i18n';
import type { PageApp } from './page-app';

export interface Page {
  readonly app: PageApp;
  readonly i18n: I18n;
  /** Tells people who listen to the page what has just happened. */
  readonly announce: (text: string) => void;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  return required(useContext(PageContext), 'page around this component');
}

/** The words of the product: `const { t, number } = useI18n()`. */
export function useI18n(): I18n {
  return usePage().i18n;
}
