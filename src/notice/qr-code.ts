import { correction, generate } from 'lean-qr/nano';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** The quiet zone that readers need around the code, in modules. */
const quiet = 4;

/**
 * What a code of version 13 holds, in bytes. The sheet shows it 52 mm wide with its quiet zone: a module is then two
 * thirds of a millimetre, and a telephone reads it from an arm's length (docs/decisions/0016).
 */
const mostBytes = 330;

/**
 * A QR code of a text as a picture of its own, with room around it; it survives the loss of 15 % of it, a torn corner.
 * `null` where the text is too long for a code that can be read from the sheet.
 */
export function qrCode(document: Document, text: string): SVGSVGElement | null {
  if (new TextEncoder().encode(text).length > mostBytes) return null;
  const { size, get } = generate(text, { minCorrectionLevel: correction.M });
  const places = [...Array(size).keys()];
  const modules = places.flatMap((y) => places.map((x) => (get(x, y) ? `M${x} ${y}h1v1h-1z` : '')));
  const svg = document.createElementNS(svgNamespace, 'svg');
  const path = document.createElementNS(svgNamespace, 'path');
  const width = size + 2 * quiet;
  svg.setAttribute('viewBox', `${-quiet} ${-quiet} ${width} ${width}`);
  // Without it, hair lines of white run between the modules.
  svg.setAttribute('shape-rendering', 'crispEdges');
  path.setAttribute('d', modules.join(''));
  svg.append(path);
  return svg;
}
