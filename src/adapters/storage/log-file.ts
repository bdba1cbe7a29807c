// One log as a file of lines under an exclusive handle. Only lines with their line break count; a piece behind the last
// line break was never told to be safe and is dropped at the next write.

/** The part of a FileSystemSyncAccessHandle that is used here. */
export interface ByteFile {
  getSize(): number;
  read(buffer: Uint8Array, options: { readonly at: number }): number;
  write(buffer: Uint8Array, options: { readonly at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

export interface LogFile {
  lines(): readonly string[];
  /** Puts lines at place `from`; answers with the whole lines that stood there before, for keeping elsewhere. */
  write(from: number, lines: readonly string[]): readonly string[];
  close(): void;
}

const lineBreak = 10;

export function openLogFile(file: ByteFile): LogFile {
  const ends = lineEnds(readAll(file)); // ends[n]: where line n ends, its line break included
  const startOf = (place: number) => (place === 0 ? 0 : ends[place - 1]);

  return {
    lines: () => linesOf(readAll(file)),
    write(from, lines) {
      const start = startOf(from);
      if (start === undefined) throw new Error(`Line ${from} cannot follow line ${ends.length - 1}`);
      const replaced = linesOf(readAll(file).subarray(start));
      if (file.getSize() > start) file.truncate(start);
      ends.length = from;
      const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
      try {
        const written = file.write(bytes, { at: start });
        if (written !== bytes.length)
          throw new DOMException('The file was not written to its end', 'QuotaExceededError');
        file.flush();
      } catch (error) {
        file.truncate(start);
        throw error;
      }
      for (const end of lineEnds(bytes)) ends.push(start + end);
      return replaced;
    },
    close: () => file.close(),
  };
}

/** The whole lines of a file, without their line breaks. Bytes that are no UTF-8 become a mark no checksum will match. */
export function linesOf(bytes: Uint8Array): readonly string[] {
  const last = lineEnds(bytes).at(-1) ?? 0;
  return last === 0
    ? []
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, last - 1)).split('\n');
}

function lineEnds(bytes: Uint8Array): number[] {
  const ends: number[] = [];
  for (let at = bytes.indexOf(lineBreak); at !== -1; at = bytes.indexOf(lineBreak, at + 1)) ends.push(at + 1);
  return ends;
}

function readAll(file: ByteFile): Uint8Array {
  const bytes = new Uint8Array(file.getSize());
  file.read(bytes, { at: 0 });
  return bytes;
}
