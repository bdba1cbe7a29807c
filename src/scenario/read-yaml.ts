// YAML text from a stranger to plain data, within bounds, and the way back from a path to a line.
import { Composer, type CST, type Document, isMap, Lexer, LineCounter, type ParsedNode, Parser } from 'yaml';
import { bounds } from './bounds';
import { errorAt, type Fault, type Place } from './fault';
import { tooDeep, tooLarge, tooMuch } from './inspect-data';
import { findOffset } from './yaml-place';
import { tooManyAliases, toPlainData } from './yaml-to-data';
import { syntaxWords } from './yaml-words';

interface ReadYaml {
  /** Nothing when the text could not be read far enough to be looked at. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  /** Line and column of a place in the data, or of the nearest thing above it. */
  readonly locate: (fault: Pick<Fault, 'path' | 'at'>) => Place | undefined;
}

/** Reads one YAML (or JSON) text. Finds all faults of writing; what the data means is for others to say. */
export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const refuse = (fault: Fault): ReadYaml => ({ data: undefined, faults: [fault], locate: () => undefined });

  if (text.length > bounds.bytes) return refuse(tooLarge());
  const composer = new Composer({
    lineCounter: lines,
    uniqueKeys: false,
    merge: false,
    version: '1.2',
    logLevel: 'silent',
  });
  const tokens = boundedTokens(text, lines, placeOf);
  const documents: Document.Parsed<ParsedNode>[] = [];
  for (const tree of composer.compose(tokens.all(), true, text.length)) {
    documents.push(tree);
    if (documents.length > 1) break;
  }
  const excess = tokens.excess();
  if (excess !== undefined) return refuse(excess);
  const [tree, second] = documents;
  if (tree === undefined) return refuse(empty());
  if (second !== undefined) return refuse({ ...severalDocuments(), place: placeOf(second.range[0]) });

  // Unknown tags are told where the data is made, together with the known ones.
  const warnings = tree.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  const syntax = [...tree.errors, ...warnings].slice(0, bounds.faults).map((error) => {
    const { message, advice } = syntaxWords(error);
    return { ...errorAt([], 'scenario/syntax', message, advice), place: placeOf(error.pos[0]) };
  });
  if (syntax.length > 0) return { data: undefined, faults: syntax, locate: () => undefined };
  if (tree.contents === null || !isMap(tree.contents)) return refuse({ ...empty(), place: { line: 1, column: 1 } });

  const { data, faults } = toPlainData(tree);
  const locate = (fault: Pick<Fault, 'path' | 'at'>): Place | undefined => {
    const offset = findOffset(tree, fault.path, fault.at);
    return offset === undefined ? undefined : placeOf(offset);
  };
  return { data, faults, locate };
}

/** The tokens of a text, up to the point where there are too many of them or they lie too deep. */
function boundedTokens(text: string, lines: LineCounter, placeOf: (offset: number) => Place) {
  let excess: Fault | undefined;
  const lexer = new Lexer();
  const parser = new Parser(lines.addNewLine);
  function* all(): Generator<CST.Token> {
    let count = 0;
    let aliases = 0;
    lines.addNewLine(0);
    for (const lexeme of lexer.lex(text)) {
      yield* parser.next(lexeme);
      count += 1;
      if (lexeme.startsWith('*')) aliases += 1;
      if (count > bounds.tokens) excess = tooMuch();
      else if (aliases > bounds.aliases * 4) excess = tooManyAliases();
      else if (parser.stack.length > bounds.depth * 2) excess = { ...tooDeep([]), place: placeOf(parser.offset) };
      if (excess !== undefined) return;
    }
    yield* parser.end();
  }
  return { all, excess: () => excess };
}

function empty(): Fault {
  return errorAt(
    [],
    'scenario/empty',
    'This file holds no scenario.',
    'Start with "schema: 1", "id: ..." and the other keys of a scenario, each on a line of its own.',
  );
}

function severalDocuments(): Fault {
  return errorAt(
    [],
    'scenario/several-documents',
    'Here a second document begins ("---").',
    'Keep one scenario in one file.',
  );
}
