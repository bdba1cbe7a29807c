// What is to be told with each slide, as paragraphs that run as their words do. pptxgenjs writes all notes of a slide as one
// paragraph without a direction, in which PowerPoint shows no line ends.
import { directionOfText, plainText } from './written-text';

const onlyParagraph =
  /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr [^>]*\/><\/a:p>/;
const between = '\u2029'; // the sign for it, which nobody types

/** As pptxgenjs takes them. */
export function joinedNotes(notes: readonly string[]): string {
  return notes.map((note) => plainText(note).replace(/\s*[\n\u2028\u2029]\s*/g, ' ')).join(between);
}

/** The deck with its notes as paragraphs. */
export async function withNotesAsParagraphs(deck: Uint8Array): Promise<Uint8Array> {
  const { default: Zip } = await import('jszip');
  const zip = await Zip.loadAsync(deck);
  for (const file of zip.file(/^ppt\/notesSlides\/[^/]+\.xml$/)) {
    const xml = await file.async('string');
    zip.file(
      file.name,
      xml.replace(onlyParagraph, (_, text: string) => text.split(between).map(paragraph).join('')),
    );
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function paragraph(text: string): string {
  const side = directionOfText(text, 'ltr') === 'rtl' ? '<a:pPr algn="r" rtl="1"/>' : '';
  return `<a:p>${side}<a:r><a:rPr dirty="0"/><a:t>${text}</a:t></a:r></a:p>`;
}
