import type { Problem } from '../base/problem';
import { formatPath, type Path } from './path';

/** A problem at a path, before it is known in which file and line that path is. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
  readonly path: Path;
  /** What to point at: the value at the path, or the key itself. */
  readonly at: 'value' | 'key';
  readonly level: 'error' | 'warning';
  /** Where it is in the text, when the reader of the text already knows. */
  readonly place?: Place;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

export function errorAt(path: Path, code: string, message: string, advice: string): Fault {
  return { code, message, advice, path, at: 'value', level: 'error' };
}

export function warningAt(path: Path, code: string, message: string, advice: string): Fault {
  return { code, message, advice, path, at: 'value', level: 'warning' };
}

/** The fault as the outside world gets it. `locate` finds the line of a path, where there are lines. */
export function toProblem(fault: Fault, file: string, locate: (fault: Fault) => Place | undefined): Problem {
  const { code, message, advice, level } = fault;
  const place = fault.place ?? locate(fault);
  const path = formatPath(fault.path);
  return {
    code,
    message,
    advice,
    level,
    file,
    ...(path === '' ? {} : { path }),
    ...(place === undefined ? {} : { line: place.line, column: place.column }),
  };
}
