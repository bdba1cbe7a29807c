import type { YAMLError } from 'yaml';

interface Words {
  readonly message: string;
  readonly advice: string;
}

/** A fault of YAML writing, in words for an author. */
export function syntaxWords(error: YAMLError): Words {
  return byCode[error.code] ?? otherwise;
}

const otherwise: Words = {
  message: 'This is not written as YAML should be.',
  advice: 'Check the indentation, the colons and the quotes of this line and of the line before.',
};

const indentation: Words = {
  message: 'The indentation of this line does not fit the lines around it.',
  advice: 'Put it as far to the right as the other keys of the same group. Use spaces.',
};

const brackets: Words = {
  message: 'A bracket or brace is missing, or there is one too many.',
  advice: 'Close every { with } and every [ with ], with commas between the members.',
};

const colon: Words = {
  message: 'A key and its value are not told apart here.',
  advice: 'Write "key: value" with a space after the colon. Put quotes round a text that has ": " in it.',
};

const byCode: Partial<Record<YAMLError['code'], Words>> = {
  BAD_INDENT: indentation,
  TAB_AS_INDENT: { message: 'This line starts with a tab.', advice: 'Use spaces for indentation, two for each level.' },
  MISSING_CHAR: {
    message: 'A sign is missing here: a quote, a comma, a colon or a bracket.',
    advice:
      'Close every quote and bracket (the open one may be further up), put commas between members in brackets, and a space after each colon.',
  },
  UNEXPECTED_TOKEN: {
    message: 'Something here is not expected.',
    advice: 'Put quotes round a text that starts with a special sign, or that has ": " or " #" in it.',
  },
  BAD_COLLECTION_TYPE: brackets,
  BLOCK_IN_FLOW: brackets,
  BLOCK_AS_IMPLICIT_KEY: colon,
  MULTILINE_IMPLICIT_KEY: colon,
  KEY_OVER_1024_CHARS: colon,
  IMPOSSIBLE: otherwise,
  BAD_DQ_ESCAPE: {
    message: 'A backslash in this text is followed by a letter that means nothing.',
    advice: 'Write \\\\ for a backslash, or use single quotes.',
  },
  BAD_SCALAR_START: {
    message: 'A text may not start with this sign.',
    advice: 'Put quotes round the text.',
  },
  BAD_ALIAS: {
    message: 'An alias (*name) is not written well, or means nothing.',
    advice: 'Write the text out instead, or put quotes round a text that starts with *.',
  },
  TAG_RESOLVE_FAILED: {
    message: 'A tag (a word that starts with "!") is not allowed in a scenario.',
    advice: 'Take out the tag, or put quotes round a text that starts with !.',
  },
  BAD_PROP_ORDER: otherwise,
};
