// The files in a zip, such as a deck of slides or a document, read with nothing but Node.
import { inflateRawSync } from 'node:zlib';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** Every file by its name, as text. */
export function filesInZip(zip: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(zip);
  let end = bytes.length - 22;
  while (end > 0 && bytes.readUInt32LE(end) !== endMark) end -= 1;
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new Error('Violated assumption: the zip has a directory');
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    const name = bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)).toString('utf8');
    files.set(name, (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

/** What people read in the files whose names match: the text of each paragraph, without marks. */
export function paragraphsInZip(zip: Uint8Array, names: RegExp): readonly string[] {
  return [...filesInZip(zip)]
    .filter(([name]) => names.test(name))
    .flatMap(([, xml]) => xml.split(/<\/(?:a|w):p>/))
    .map((paragraph) =>
      [...paragraph.matchAll(/<(?:a|w):t(?: [^>]*)?>([^<]*)<\/(?:a|w):t>/g)]
        .map(([, text]) => text ?? '')
        .join('')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
    )
    .filter((text) => text !== '');
}
