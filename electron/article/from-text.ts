import type { ArticleText } from '../contract/articles.ts';
import type { Block, BlockRole } from '../contract/text.ts';
import { paragraphsOfLines } from './line-blocks.ts';
import { listLines } from './list-lines.ts';
import { normaliseText } from './normalise.ts';
import { guessRoles } from './roles.ts';
import { areParagraphs, partedStretch, unwrapped, wrapWidth } from './wrapped-lines.ts';

/** A paragraph on its way in: its words, and what it is for where the file says so. */
export interface IncomingBlock {
  readonly text: string;
  readonly role?: BlockRole | undefined;
}

/**
 * An article from plain text. In a text without blank lines each line is a paragraph, but for one whose lines a program has
 * wrapped; otherwise paragraphs are parted by blank lines and single line breaks are spaces, but for the lines of a head or
 * a signature, for the items of a list, and for lines that are paragraphs by their length.
 */
export function articleFromPlainText(raw: string): ArticleText {
  const text = normaliseText(raw);
  const width = wrapWidth(text.split('\n'));
  const paragraphs = text.includes('\n\n')
    ? text.split('\n\n').flatMap((stretch) => paragraphsOfStretch(stretch, width))
    : linesOf(text, width);
  return articleFromBlocks(paragraphs.map((paragraph) => ({ text: paragraph })));
}

function paragraphsOfStretch(stretch: string, width: number | undefined): string[] {
  const lines = stretch.split('\n').filter(Boolean);
  const listed = listLines(lines);
  if (listed !== undefined) return listed;
  if (areParagraphs(lines)) return lines;
  return width === undefined ? paragraphsOfLines(stretch) : partedStretch(lines, width).flatMap(paragraphsOfLines);
}

function linesOf(text: string, width: number | undefined): string[] {
  const lines = text.split('\n');
  return width === undefined ? lines : unwrapped(lines, width);
}

/**
 * An article from paragraphs that a format has already told apart. Empty ones are dropped; line breaks inside one are
 * spaces. A role that the format gives is kept, the others are guessed.
 */
export function articleFromBlocks(incoming: readonly IncomingBlock[]): ArticleText {
  const kept: { text: string; role: BlockRole | undefined }[] = [];
  for (const { text, role } of incoming) {
    const tidy = normaliseText(text).split('\n').filter(Boolean).join(' ');
    if (tidy !== '') kept.push({ text: tidy, role });
  }
  const roles = guessRoles(kept);
  const blocks: Block[] = [];
  let start = 0;
  kept.forEach(({ text }, index) => {
    blocks.push({ start, end: start + text.length, role: roles[index] ?? 'body' });
    start += text.length + 2;
  });
  return { text: kept.map(({ text }) => text).join('\n\n'), blocks };
}
