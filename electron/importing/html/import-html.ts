import { articleFromBlocks, type IncomingBlock } from '../../article/from-text.ts';
import type { DroppedParts, ImportedMediaType } from '../../contract/imports.ts';
import { ReadoutError } from '../../contract/results.ts';
import type { ImportedArticle } from '../imported-article.ts';
import { blockReader } from './block-reader.ts';
import { dropMachinery } from './drop-machinery.ts';
import { findArticle } from './find-article.ts';
import { readHtml, toBoth } from './html-events.ts';
import { MarkupTooLong, markupWriter } from './markup-writer.ts';
import { pageFacts } from './page-facts.ts';
import { type FoundHead, pageHead } from './page-head.ts';
import { withHeadline } from './with-headline.ts';

/** An article on its way out of a page. */
export interface PageRead extends FoundHead {
  readonly blocks: readonly IncomingBlock[];
  readonly dropped: DroppedParts;
}

/** Longest page without its scripts, styles and pictures, in UTF-16 code units: some ten long books. */
const longestPage = 24_000_000;
/** An article of fewer characters than this is likelier a notice on the page; then the page is read whole. */
const leastArticle = 140;

/**
 * The article of a web page and what the page says of it; of a piece that was copied, all of it: whoever selected it has
 * chosen already. Nothing is fetched, nothing is run.
 *
 * @throws ReadoutError `too-large`, `empty-article`
 */
export function readPage(name: string, html: string, xml = false): PageRead {
  const facts = pageFacts();
  const markup = markupWriter(longestPage);
  const whole = blockReader();
  const { reader, dropped } = dropMachinery(toBoth(markup, whole));
  try {
    readHtml(html, toBoth(facts, reader), xml);
  } catch (error) {
    throw error instanceof MarkupTooLong ? new ReadoutError('too-large', name) : error;
  }
  const told = facts.facts();
  const found = told.isPiece ? null : findArticle(markup);
  const kept = told.isPiece ? whole.blocks() : articleBlocks(found?.html, markup.html(), whole.blocks());
  if (kept.every(({ text }) => text.trim() === '')) throw new ReadoutError('empty-article', name);
  const left = Math.max(0, whole.blocks().length - kept.length);
  const { head, provenance } = pageHead(told, found?.byline);
  return {
    blocks: withHeadline(kept, told.headings, head.title),
    head,
    provenance,
    dropped: { ...dropped(), ...(left > 0 ? { navigation: left } : {}) },
  };
}

/** What was found for the article, where it is one; else the page without what surrounds it. */
function articleBlocks(
  found: string | undefined,
  page: string,
  whole: readonly IncomingBlock[],
): readonly IncomingBlock[] {
  const article = found === undefined ? [] : blocksOf(found);
  return lengthOf(article) >= leastArticle ? article : withoutSurroundings(page, whole);
}

/** As `readPage`, as an article that has come in. */
export function importHtml(
  name: string,
  html: string,
  { mediaType, encoding, xml = false }: { mediaType: ImportedMediaType; encoding?: string | undefined; xml?: boolean },
): ImportedArticle {
  const { blocks, head, provenance, dropped } = readPage(name, html, xml);
  const article = articleFromBlocks(blocks);
  if (article.blocks.length === 0) throw new ReadoutError('empty-article', name);
  return { article, head, provenance, mediaType, encoding, dropped, attachments: [] };
}

function blocksOf(html: string, only = false): readonly IncomingBlock[] {
  const reader = blockReader({ only });
  readHtml(html, reader);
  return reader.blocks();
}

/** The page without its menus, heads and feet, unless nothing is left of it then. */
function withoutSurroundings(html: string, whole: readonly IncomingBlock[]): readonly IncomingBlock[] {
  const article = blocksOf(html, true);
  return lengthOf(article) * 4 >= lengthOf(whole) ? article : whole;
}

function lengthOf(blocks: readonly IncomingBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
