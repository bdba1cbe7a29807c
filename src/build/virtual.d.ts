// Every scenarios/<id>/scenario.yaml and the files of scenarios/deck, read at build time by src/build/scenario-plugin.ts.
declare module 'virtual:scenarios' {
  export function readScenarios(): Promise<{
    readonly scenarios: readonly { readonly id: string; readonly source: unknown }[];
    readonly deck: unknown;
  }>;
}
