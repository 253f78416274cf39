import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text as it stands in a PDF; lengths in points, from the lower left corner. */
export interface PdfRun {
  readonly text: string;
  readonly size: number;
  readonly font: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
}

export interface PdfPage {
  readonly pages: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  /** All words without the spaces between them, in the order of reading. */
  readonly words: string;
  /** Names of the fonts that are embedded as outlines drawn one by one, without a name of their own. */
  readonly nameless: readonly string[];
  readonly language: string | undefined;
  readonly tagged: boolean;
  readonly title: string | undefined;
  /** Names and values of the document's information, without its dates. */
  readonly info: { readonly [name: string]: unknown };
  /** Roles of the structure's elements, in the order of reading. */
  readonly roles: readonly string[];
  /** Titles of the outline, from the top down. */
  readonly outline: readonly string[];
  readonly attachments: number;
}

interface LoadedFont {
  readonly name: string;
  readonly isType3Font?: boolean;
}

/** Reads a PDF with a reader that is not ours. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    fontExtraProperties: true,
    verbosity: 0,
  });
  const document = await task.promise;
  try {
    const page = await document.getPage(1);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const runs = await runsOf(page);
    return {
      pages: document.numPages,
      width: right - left,
      height: top - bottom,
      runs,
      words: runs.map((run) => run.text.replace(/\s/gu, '')).join(''),
      nameless: [...new Set(runs.filter((run) => run.font.startsWith('Type 3')).map((run) => run.text))],
      ...(await marksOf(document)),
      roles: rolesOf(await page.getStructTree()),
      outline: titlesOf(await document.getOutline()),
      attachments: Object.keys((await document.getAttachments()) ?? {}).length,
    };
  } finally {
    await task.destroy();
  }
}

/** A page of a document of several, read in the same way. */
export interface PdfSheet extends Pick<PdfPage, 'width' | 'height' | 'runs' | 'words'> {
  /** Where each link of the page leads to; null where that is nowhere. */
  readonly links: readonly (number | null)[];
}

/** Reads every page of a PDF, its links as the pages that they lead to, from 1. */
export async function readSheets(bytes: Uint8Array): Promise<PdfSheet[]> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    fontExtraProperties: true,
    verbosity: 0,
  });
  const document = await task.promise;
  try {
    const sheets: PdfSheet[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const runs = await runsOf(page);
      const words = runs.map((run) => run.text.replace(/\s/gu, '')).join('');
      const links: (number | null)[] = [];
      for (const { dest } of await page.getAnnotations()) links.push(await pageOf(document, dest));
      sheets.push({ width: right - left, height: top - bottom, runs, words, links });
    }
    return sheets;
  } finally {
    await task.destroy();
  }
}

async function pageOf(document: PDFDocumentProxy, name: unknown): Promise<number | null> {
  const place = typeof name === 'string' ? await document.getDestination(name) : null;
  return place === null ? null : 1 + (await document.getPageIndex(place[0]));
}

async function runsOf(page: PDFPageProxy): Promise<PdfRun[]> {
  // The fonts are known by name only once the page's operators are read.
  await page.getOperatorList();
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , skew = 0, height = 0, x = 0, y = 0] = item.transform as number[];
    const font: LoadedFont = page.commonObjs.get(item.fontName);
    return [
      {
        text: item.str,
        size: Math.hypot(skew, height),
        font: font.isType3Font ? `Type 3 ${font.name}` : font.name,
        left: x,
        right: x + item.width,
        base: y,
      },
    ];
  });
}

interface OutlineEntry {
  readonly title: string;
  readonly items: readonly OutlineEntry[];
}

function titlesOf(entries: readonly OutlineEntry[] | null): string[] {
  return (entries ?? []).flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}

function rolesOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null || !('role' in node) || typeof node.role !== 'string') return [];
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return [node.role, ...children.flatMap(rolesOf)];
}

async function marksOf(document: PDFDocumentProxy): Promise<Pick<PdfPage, 'language' | 'tagged' | 'title' | 'info'>> {
  const { info } = await document.getMetadata();
  // The reader hands out a map, whatever its types say.
  const marks: unknown = await document.getMarkInfo();
  const language = 'Language' in info && typeof info.Language === 'string' ? info.Language : undefined;
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : undefined;
  return { language, title, info: { ...info }, tagged: marks instanceof Map && marks.get('Marked') === true };
}
