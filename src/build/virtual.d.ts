// Every scenarios/<id>/scenario.yaml and the files of scenarios/deck, read at build time by src/build/scenario-plugin.ts.
declare module 'virtual:scenarios' {
  export function readScenarios(): Promise<{
    readonly scenarios: readonly { readonly id: string; readonly source: unknown }[];
    readonly deck: unknown;
  }>;
}

// The folders of translations beside them, such as scenarios/deck/fr.
declare module 'virtual:translations' {
  /** Nothing when neither the deck nor any scenario is translated into this language. */
  export function readTranslation(language: string): Promise<
    | {
        /** One overlay for each file. */
        readonly deck: readonly unknown[];
        /** The same by the id of the scenario; those that are not translated are not there. */
        readonly scenarios: Readonly<Record<string, readonly unknown[]>>;
      }
    | undefined
  >;
}
