// Every scenarios/<id>/scenario.yaml, read at build time by src/build/scenario-plugin.ts.
declare module 'virtual:scenarios' {
  const scenarios: readonly { readonly id: string; readonly source: unknown }[];
  export default scenarios;
}
