// A chart as a file: as it is drawn (SVG), and as dots (PNG), both with the game's font inside.

const fontFamily = 'Atkinson Hyperlegible Next Variable';
const sharpness = 2; // dots of a PNG for each unit of the chart

export interface ChartFile {
  readonly name: string;
  readonly content: Blob;
}

export async function svgFileOf(name: string, svg: SVGSVGElement): Promise<ChartFile> {
  return { name: `${name}.svg`, content: new Blob([await standAlone(svg)], { type: 'image/svg+xml' }) };
}

/** @throws when the browser cannot draw the picture: charts hold nothing that it could not. */
export async function pngFileOf(name: string, svg: SVGSVGElement): Promise<ChartFile> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await standAlone(svg))}`;
  await picture.decode();
  const { width, height } = svg.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (content === null) throw new Error('Bug: the chart was not drawn');
  return { name: `${name}.png`, content };
}

/** The chart as a text that needs nothing else. */
async function standAlone(svg: SVGSVGElement): Promise<string> {
  const copy = svg.ownerDocument.importNode(svg, true);
  const faces = await fontFaces();
  if (faces !== '') {
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    style.textContent = faces;
    copy.prepend(style);
  }
  return new XMLSerializer().serializeToString(copy);
}

/** The game's font as rules that hold the font itself. Empty where it cannot be had: the chart names others that do. */
async function fontFaces(): Promise<string> {
  const faces = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? [faceOf(rule, sheet.href)] : [])),
  );
  const written = faces.filter((face) => face.family === fontFamily).map(writtenFace);
  return (await Promise.all(written)).join('');
}

interface FontFace {
  readonly family: string;
  readonly address: string | undefined;
  readonly weight: string;
  readonly range: string;
}

function faceOf({ style }: CSSFontFaceRule, sheet: string | null): FontFace {
  const found = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
  return {
    family: style.getPropertyValue('font-family').replaceAll(/["']/g, ''),
    address: found === undefined ? undefined : new URL(found, sheet ?? document.baseURI).href,
    weight: style.getPropertyValue('font-weight'),
    range: style.getPropertyValue('unicode-range'),
  };
}

async function writtenFace({ family, address, weight, range }: FontFace): Promise<string> {
  if (address === undefined) return '';
  const font = address.startsWith('data:') ? address : await dataOf(address);
  if (font === '') return '';
  return `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${range};src:url(${font})}`;
}

async function dataOf(address: string): Promise<string> {
  const answer = await fetch(address).catch(() => undefined); // a page opened by double click may read no file beside it
  if (answer === undefined || !answer.ok) return '';
  const reader = new FileReader();
  reader.readAsDataURL(await answer.blob());
  await new Promise((resolve) => reader.addEventListener('loadend', resolve));
  return typeof reader.result === 'string' ? reader.result : '';
}
