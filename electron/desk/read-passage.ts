import { paragraphAt } from '../article/paragraphs.ts';
import { lineOfPassage, type PassageLine } from '../briefing/passage-line.ts';
import type { CallInput } from '../contract/calls.ts';
import { ReadoutError } from '../contract/results.ts';
import { articleView } from '../storage/article-view.ts';
import type { LibraryContext } from './context.ts';

/**
 * What a line made of a passage would say; nothing is stored. Throws ReadoutError `not-found`; `bad-input` for a passage
 * outside the text.
 */
export async function readPassage(
  { db }: LibraryContext,
  { articleId, kind, requested, span }: CallInput<'readPassage'>,
): Promise<PassageLine> {
  const { revision, facts } = articleView(db, articleId);
  const { text, blocks, language, date } = revision;
  if (span.start >= span.end || span.end > text.length) throw new ReadoutError('bad-input', 'span');
  // Loaded here: the desk starts without the rules of drafting.
  const { passageDate } = await import('../drafting/passage-date.ts');
  const paragraph = blocks[paragraphAt(blocks, span.start) - 1] ?? span;
  const around = { text, facts, paragraph, date: passageDate(revision, span, language, date) };
  return lineOfPassage(kind, span, around, requested);
}
