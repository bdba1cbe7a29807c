// What a chart needs of a language: the words and numbers of `i18n`, without knowing it.

export interface ChartWords {
  readonly direction: 'ltr' | 'rtl';
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly number: (value: number) => string;
  /** With its sign. */
  readonly change: (value: number) => string;
  readonly percent: (value: number) => string;
}
