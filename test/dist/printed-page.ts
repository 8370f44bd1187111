import jsQr from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What stands on a printed page. */
interface PrintedPage {
  readonly pages: number;
  /** In points: A4 is 595 × 842. */
  readonly width: number;
  readonly height: number;
  /** All of it, runs of white space as one space. */
  readonly text: string;
  /** What the QR code in the picture of the page says; `null` where none can be read. */
  readonly code: string | null;
}

interface Canvas {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** Resolution of the picture, in pixels a point. */
const scale = 2;

/** Reads a PDF as others do: its text, and a picture of its first page. */
export async function readPrintedPage(pdf: Uint8Array): Promise<PrintedPage> {
  const task = getDocument({ data: pdf, verbosity: 0 });
  const file = await task.promise;
  const page = await file.getPage(1);
  const { items } = await page.getTextContent();
  const viewport = page.getViewport({ scale });
  const { width, height } = viewport;
  const factory = file.canvasFactory as { create(width: number, height: number): Canvas };
  const { canvas, context } = factory.create(Math.ceil(width), Math.ceil(height));
  await page.render({ canvas, viewport }).promise;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const found = (jsQr as unknown as typeof jsQr.default)(data, canvas.width, canvas.height);
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  const result = {
    pages: file.numPages,
    width: width / scale,
    height: height / scale,
    text: text.replace(/\s+/g, ' '),
    code: found?.data ?? null,
  };
  await task.destroy();
  return result;
}
