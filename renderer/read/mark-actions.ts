import { paragraphAt } from '../../electron/article/paragraphs.ts';
import { selectorsFor } from '../../electron/article/selectors.ts';
import { clipText, oneLine } from '../../electron/briefing/clip-text.ts';
import type { HighlightColour } from '../../electron/contract/annotations.ts';
import type { Span } from '../../electron/contract/text.ts';
import { announce } from '../desk/announce.ts';
import { change } from '../desk/calls.ts';
import { colourName } from '../desk/colour-names.ts';
import { loadNotes, loadUndo } from '../desk/loading.ts';
import { session } from '../desk/session.ts';
import { texts } from '../desk/texts.ts';
import { areClosed, whenOpen } from '../notes/closed-notes.ts';
import { editNote, startNote } from '../notes/composer.ts';
import { saveAllDrafts } from '../notes/note-drafts.ts';
import { withdrawTools } from './mark-bar.ts';
import { type MarkedPassage, marksTouching } from './marked-passages.ts';
import { marksOnScreen } from './marks-on-screen.ts';
import { clearSelection } from './selection.ts';

/** How much of a passage is said aloud, in columns. */
const longestSaid = 80;

/** The beginning of a passage on one line, as it is said aloud. */
export function shortQuote(text: string, span: Span): string {
  return clipText(oneLine(text.slice(span.start, span.end)), longestSaid);
}

/** Marks of the open article that touch a passage. */
export function marksAt(span: Span): MarkedPassage[] {
  return marksTouching(marksOnScreen(), span);
}

/**
 * Highlights a passage. Where the very same passage is marked already, its colour changes; in the same colour again,
 * the highlight goes.
 */
export async function markPassage(span: Span, colour: HighlightColour): Promise<void> {
  const { article } = session.get();
  if (article === null) return;
  const { revision } = article;
  const present = markOn(span);
  if (present?.colour === colour) return unmarkPassage(span);
  // A new mark is private; one that is there can be seen, and is open.
  if (present === undefined && areClosed()) {
    whenOpen(() => void markPassage(span, colour));
    return;
  }
  const result = await change((calls) =>
    present === undefined
      ? calls.createNote({
          articleId: article.id,
          revisionId: revision.id,
          target: { kind: 'passage', selectors: selectorsFor(revision.text, span) },
          colour,
          text: '',
        })
      : calls.colourNote({ noteId: present.noteId, colour }),
  );
  await settle(result.ok, texts().read.marked(colourName(colour), shortQuote(revision.text, span)));
}

/** Takes the highlights away that touch a passage; a mark that carries a note keeps the note. */
export async function unmarkPassage(span: Span): Promise<void> {
  // A mark whose words are just being saved must not be taken for a bare one.
  await saveAllDrafts();
  await loadNotes();
  const marks = marksAt(span).filter((mark) => mark.colour !== undefined);
  if (marks.length === 0) {
    announce(texts().read.nothingToUnmark);
    return;
  }
  let done = true;
  for (const mark of marks) {
    const { noteId } = mark;
    const result = await change<unknown>((calls) =>
      mark.hasText ? calls.colourNote({ noteId, colour: null }) : calls.deleteNote({ noteId }),
    );
    done &&= result.ok;
  }
  await settle(done, texts().read.unmarked);
}

async function settle(done: boolean, sentence: string): Promise<void> {
  if (done) {
    announce(sentence);
    clearSelection();
    withdrawTools();
  }
  await Promise.all([loadNotes(), loadUndo()]);
}

/** The mark or note on this very passage. */
function markOn(span: Span): MarkedPassage | undefined {
  return marksAt(span).find((mark) => mark.span.start === span.start && mark.span.end === span.end);
}

/** Begins a private note on a passage; a mark without words, if there is one, takes the words. */
export function noteOnPassage(span: Span): void {
  const { article } = session.get();
  if (article === null) return;
  const { text } = article.revision;
  const present = markOn(span);
  if (present !== undefined && !present.hasText) editNote(present.noteId);
  else startNote({ kind: 'passage', selectors: selectorsFor(text, span) });
  if (!areClosed()) announce(texts().read.noteBegun(shortQuote(text, span)));
  clearSelection();
  withdrawTools();
}

/** Begins a private note on the paragraph in which a passage begins. */
export function noteOnParagraph(span: Span): void {
  const { article } = session.get();
  if (article === null) return;
  const number = paragraphAt(article.revision.blocks, span.start);
  startNote({ kind: 'paragraph', number });
  if (!areClosed()) announce(texts().read.paragraphNoteBegun(number));
  clearSelection();
  withdrawTools();
}
