/** Where a verb prints, line by line. */
export interface Output {
  readonly print: (line: string) => void;
}
