// What the page and the file worker say to each other. Every question has a number; its answer carries the same one.

import type { CopiedLog } from './log-copy';

export type FileQuestion =
  | { readonly type: 'list' }
  | { readonly type: 'read'; readonly id: string }
  | { readonly type: 'take'; readonly id: string }
  | { readonly type: 'write'; readonly id: string; readonly from: number; readonly lines: readonly string[] }
  | { readonly type: 'leave'; readonly id: string }
  | { readonly type: 'remove'; readonly id: string };

export interface NumberedQuestion {
  readonly number: number;
  readonly question: FileQuestion;
}

export type FileAnswer =
  | { readonly type: 'done' }
  | { readonly type: 'lines'; readonly lines: readonly string[] }
  | { readonly type: 'logs'; readonly logs: readonly CopiedLog[] }
  | { readonly type: 'failed'; readonly name: string; readonly message: string };

export interface NumberedAnswer {
  readonly number: number;
  readonly answer: FileAnswer;
}
