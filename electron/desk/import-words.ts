import type { IncomingWords } from '../contract/import-calls.ts';
import type { ImportReport } from '../contract/imports.ts';
import type { LibraryContext } from './context.ts';
import { type ImportCourse, importSources } from './import-files.ts';
import type { ImportSource } from './import-one.ts';

/**
 * Makes an article of words that were pasted or dropped. The rich form is taken where there is one that holds an article;
 * where it does not, the plain one.
 *
 * @param name what the words are called where a file would have its name
 */
export async function importWords(
  desk: LibraryContext,
  { html, text, address }: IncomingWords,
  name: string,
  course: ImportCourse = {},
): Promise<ImportReport> {
  const rich = html?.trim() ? sourceOf(`${name}.html`, pageOf(html, address)) : undefined;
  const plain = text?.trim() ? sourceOf(`${name}.txt`, plainOf(text, address)) : undefined;
  const [first, second] = [rich, plain].filter((source) => source !== undefined);
  const report = await importSources(desk, first ? [first] : [], course);
  const isRefused = report.refused.length > 0 && !report.cancelled && report.stopped === undefined;
  return isRefused && second ? importSources(desk, [second], course) : report;
}

function sourceOf(name: string, words: string): ImportSource {
  return { file: name, name, read: async () => new TextEncoder().encode(words) };
}

/** A whole page around what may be a piece of one, which says what the clipboard knows: it is UTF-8, and from where. */
function pageOf(html: string, address: string | null): string {
  const canonical = address === null ? '' : `<link rel="canonical" href="${attribute(address)}">`;
  return `<!doctype html><meta charset="utf-8">${canonical}\n${html}`;
}

function attribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

function plainOf(text: string, address: string | null): string {
  return address === null ? text : `---\naddress: ${JSON.stringify(address)}\n---\n\n${text}`;
}
