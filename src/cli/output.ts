/** Where a verb prints, line by line. */
export interface Output {
  print(line: string): void;
}
