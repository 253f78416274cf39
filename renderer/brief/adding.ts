import type { BriefingSection } from '../../electron/briefing/sections.ts';
import type { FactBody, FactKind } from '../../electron/contract/facts.ts';
import type { Span } from '../../electron/contract/text.ts';
import { session } from '../desk/session.ts';
import { clearSelection, selectedPassage } from '../read/selection.ts';
import { startEditing } from './editing.ts';
import { emptyBody } from './fact-body.ts';

/** What a new line of each section is. */
export const kindsOfSection: { readonly [Section in BriefingSection]: readonly FactKind[] } = {
  keyPoints: ['keyPoint'],
  agreed: ['commitment'],
  requested: ['commitment'],
  positions: ['position'],
  people: ['person'],
  quotes: ['quote'],
  dates: ['event'],
  earlier: ['event'],
  figures: ['figure'],
  names: ['organisation', 'place'],
  questions: ['question'],
};

/** Opens the form for a new line. Where a passage of the article is selected, the line rests on it and begins with its words. */
export async function startAdding(
  section: BriefingSection | 'bottomLine',
  kind: FactKind,
  span = selection(),
): Promise<void> {
  const blank = emptyBody(kind, section === 'requested');
  const words = span === null ? '' : wordsOf(span);
  await startEditing({
    kind: 'add',
    section,
    body: span === null ? blank : withWords(blank, words),
    spans: span === null ? [] : [span],
  });
  clearSelection();
}

function selection(): Span | null {
  const { article } = session.get();
  return article === null ? null : selectedPassage(article.revision.text);
}

function wordsOf(span: Span): string {
  return session.get().article?.revision.text.slice(span.start, span.end) ?? '';
}

function withWords(body: FactBody, words: string): FactBody {
  if (body.kind === 'quote') return { ...body, text: words.replace(/^["“”„«‘']+|["“”»’']+$/gu, '') };
  if ('text' in body) return { ...body, text: words };
  if ('name' in body) return { ...body, name: words };
  if (body.kind === 'figure') return { ...body, value: words };
  return body;
}
