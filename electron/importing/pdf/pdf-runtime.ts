/** Shapes of the reader's own that a page with pictures would be drawn with; text needs none of them. */
class Unused {}

/**
 * The reader of PDFs, in this thread, without a canvas. Loaded once, with the first PDF. It looks for what a browser has
 * when it is loaded, and complains aloud where that is not there, so that it is given empty shapes.
 */
export async function pdfReader(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  give('DOMMatrix', Unused);
  give('Path2D', Unused);
  give('ImageData', Unused);
  give('navigator', { language: 'en-US', platform: '', userAgent: '' });
  give('pdfjsWorker', await import('pdfjs-dist/legacy/build/pdf.worker.mjs'));
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

function give(name: string, value: unknown): void {
  if (Reflect.get(globalThis, name) === undefined) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
