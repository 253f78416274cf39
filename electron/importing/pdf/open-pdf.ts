import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ReadoutError } from '../../contract/results.ts';
import type { ReadCourse } from '../imported-article.ts';
import { type Fragment, fragmentsOf, type Page, type TextRun } from './fragments.ts';
import { TablesOnDisk } from './letter-tables.ts';
import { pdfReader } from './pdf-runtime.ts';

/** More pages than these are no article and no report. */
const mostPages = 2000;
const mostCharacters = 16_000_000;

/** What a PDF says of itself; its values as they stand there. */
export interface PdfInfo {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly created: string | undefined;
}

export interface PdfText {
  readonly info: PdfInfo;
  readonly pages: readonly Page[];
}

/**
 * The text of a PDF's pages with its places. No script of it is run, no picture drawn, nothing fetched.
 *
 * @throws ReadoutError `password-protected`, `damaged-file`, `too-large`; the signal's reason where it is aborted
 */
export async function openPdf(name: string, bytes: Uint8Array, course: ReadCourse): Promise<PdfText> {
  const { getDocument } = await pdfReader();
  const task = getDocument({
    // A copy, since the reader takes its bytes away.
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    // Only a name: the tables come from this disk.
    cMapUrl: 'tables/',
    cMapPacked: true,
    BinaryDataFactory: TablesOnDisk,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) throw new ReadoutError('too-large', name);
    return { info: await infoOf(document), pages: await pagesOf(name, document, course) };
  } catch (error) {
    course.signal?.throwIfAborted();
    if (error instanceof ReadoutError) throw error;
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new ReadoutError(locked ? 'password-protected' : 'damaged-file', name, { cause: error });
  } finally {
    await task.destroy().catch(() => {});
  }
}

async function pagesOf(name: string, document: PDFDocumentProxy, course: ReadCourse): Promise<Page[]> {
  const pages: Page[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    course.signal?.throwIfAborted();
    const page = await pageOf(document, number);
    characters += page.fragments.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > mostCharacters) throw new ReadoutError('too-large', name);
    pages.push(page);
    course.progress?.(number / document.numPages);
  }
  return pages;
}

/** A page that cannot be read is one without text: the others are worth having. */
async function pageOf(document: PDFDocumentProxy, number: number): Promise<Page> {
  let read: { readonly fragments: readonly Fragment[]; readonly width: number; readonly height: number };
  try {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs: TextRun[] = [];
    for (const item of items) if ('str' in item) runs.push(runOf(item, transform));
    read = { fragments: fragmentsOf(runs), width, height };
    page.cleanup();
  } catch {
    read = { fragments: [], width: 1, height: 1 };
  }
  return { number, ...read };
}

interface Item {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly fontName: string;
}

/** A run of text in the page as it is seen, whichever way the page is turned. */
function runOf({ str, transform, width, fontName }: Item, viewport: readonly unknown[]): TextRun {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = viewport.map(Number);
  const [ta = 0, tb = 0, tc = 0, td = 0, x = 0, y = 0] = transform.map(Number);
  return {
    text: str,
    left: a * x + c * y + e,
    base: b * x + d * y + f,
    width: Math.abs(width),
    size: Math.hypot(tc, td),
    font: fontName,
    level: Math.abs(b * ta + d * tb) <= 0.2 * Math.abs(a * ta + c * tb),
  };
}

async function infoOf(document: PDFDocumentProxy): Promise<PdfInfo> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const entries = new Map<string, unknown>(Object.entries(info));
  const text = (key: string) => {
    const value = entries.get(key);
    return typeof value === 'string' ? value.slice(0, 2000) : undefined;
  };
  return { title: text('Title'), author: text('Author'), created: text('CreationDate') };
}
