import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { MarkupWriter } from './markup-writer.ts';

/** The part of a page that is its article, as HTML, and who it is seen to be by. */
export interface PageArticle {
  readonly html: string;
  readonly byline: string | undefined;
}

/** Beyond these a page is read whole: finding its article would take longer than a person waits. */
const mostNodes = 15_000;
const mostCharacters = 3_000_000;
const deepest = 100;

/**
 * The article of a page whose markup has been cleaned. Null where there is none to be told from the rest. The time it
 * takes grows with the elements and their depth.
 */
export function findArticle(markup: MarkupWriter): PageArticle | null {
  if (markup.nodes() > mostNodes || markup.depth() > deepest) return null;
  const html = markup.html();
  if (html.length > mostCharacters) return null;
  try {
    const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
    const found = new Readability(document, { charThreshold: 250, disableJSONLD: true, keepClasses: true }).parse();
    if (!found?.content) return null;
    return { html: found.content, byline: found.byline?.replace(/\s+/g, ' ').trim() || undefined };
  } catch {
    // A page that neither of the two can make a tree of is read whole.
    return null;
  }
}
