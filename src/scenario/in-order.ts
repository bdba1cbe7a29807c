import type { Problem } from '../base/problem';
import { bounds } from './bounds';

/** Problems from the top of the file to its end, each told once, and not more of them than a person can use. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  const told = problems.filter((problem) => {
    const key = `${problem.line}:${problem.column}:${problem.path}:${problem.code}:${problem.message}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  told.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const [first] = told;
  if (told.length <= bounds.faults || first === undefined) return told;
  return [
    ...told.slice(0, bounds.faults),
    {
      code: 'scenario/more-problems',
      message: 'There are more problems than are told here.',
      advice: 'Mend these first, then check again.',
      level: 'error',
      ...(first.file === undefined ? {} : { file: first.file }),
    },
  ];
}
