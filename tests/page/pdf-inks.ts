import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The colours in which a PDF's first page draws words, such as `#7a1f2b`, each with how many runs it draws. */
export async function inksOf(bytes: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const page = await (await task.promise).getPage(1);
    const { fnArray, argsArray } = await page.getOperatorList();
    const inks = new Map<string, number>();
    const kept: string[] = [];
    let ink = '#000000';
    for (const [at, operator] of fnArray.entries()) {
      if (operator === OPS.save) kept.push(ink);
      if (operator === OPS.restore) ink = kept.pop() ?? ink;
      if (operator === OPS.setFillRGBColor) ink = String(argsArray[at]?.[0]);
      if (operator === OPS.showText) inks.set(ink, (inks.get(ink) ?? 0) + 1);
    }
    return inks;
  } finally {
    await task.destroy();
  }
}
