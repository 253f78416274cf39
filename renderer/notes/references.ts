import { lineText } from '../../electron/briefing/line-text.ts';
import { noteTitle } from '../../electron/briefing/note-text/note-title.ts';
import type { NoteReference } from '../../electron/contract/note-text.ts';
import type { Annotation } from '../../electron/contract/private-notes.ts';
import { announce } from '../desk/announce.ts';
import { openArticle, showPane } from '../desk/articles.ts';
import { goToFact } from '../desk/reveal.ts';
import { session } from '../desk/session.ts';
import { texts } from '../desk/texts.ts';
import { closedBy } from './closed-notes.ts';
import { linkedLines } from './linked-lines.ts';
import { listedNotes } from './listed-notes.ts';

/** What a link is called, and whether it leads anywhere now. */
export interface ReferenceName {
  readonly words: string;
  readonly state: 'here' | 'gone' | 'closed';
}

/** The words of a link as they are now; its own where the other side has none that may be seen. */
export function nameOfReference({ to, id, words }: NoteReference): ReferenceName {
  const { article, notes, desk } = session.get();
  const { goneLine, goneNote, closedNote } = texts().notes;
  if (to === 'fact') {
    const fact = article?.facts.find((candidate) => candidate.id === id && !candidate.hidden);
    if (fact !== undefined) return { words: words || lineText(fact.body), state: 'here' };
    const line = linkedLines.get().known.get(id);
    if (line === null) return { words: words || goneLine, state: 'gone' };
    return { words: words || line?.words || '…', state: 'here' };
  }
  const note = notes.find((candidate) => candidate.id === id);
  if (note !== undefined) return { words: words || titleOf(note), state: 'here' };
  if (closedBy(desk?.privacy) !== null && words === '') return { words: closedNote, state: 'closed' };
  return { words: words || goneNote, state: 'gone' };
}

/** What a note is called: its first words, else the words that it is about. */
export function titleOf(note: Annotation): string {
  const quoted = note.target.kind === 'passage' ? note.target.selectors.quote.exact : '';
  return noteTitle(note.text) || noteTitle(quoted) || texts().notes.untitled;
}

/** Goes to the note or line that a link leads to; says so where it is gone. */
export async function goToReference(reference: Pick<NoteReference, 'to' | 'id'>): Promise<void> {
  const name = nameOfReference({ kind: 'reference', words: '', ...reference });
  if (name.state !== 'here') {
    announce(name.words);
    return;
  }
  if (reference.to === 'note') return goToNote(reference.id);
  const line = linkedLines.get().known.get(reference.id);
  if (line !== undefined && line !== null && session.get().articleId !== line.articleId)
    await openArticle(line.articleId);
  goToFact(reference.id);
}

/** Shows a note in the list beside its article, and gives it the focus. */
export async function goToNote(noteId: string): Promise<void> {
  const note = session.get().notes.find((candidate) => candidate.id === noteId);
  if (note === undefined) return;
  if (session.get().articleId !== note.articleId) await openArticle(note.articleId);
  listedNotes.set({ scope: 'article', tag: null, linkingTo: null });
  showPane('notes');
  focusCard(noteId, patience);
}

/** For how many frames the card of a note is waited for: of very many notes the last are drawn a little later. */
const patience = 240;

function focusCard(noteId: string, frames: number): void {
  if (frames === 0) return;
  requestAnimationFrame(() => {
    const card = document.querySelector(`[data-note="${CSS.escape(noteId)}"]`);
    // In the first frame the list may still be the one before.
    if (!(card instanceof HTMLElement) || frames === patience) {
      focusCard(noteId, frames - 1);
      return;
    }
    card.scrollIntoView({ block: 'nearest' });
    card.focus({ preventScroll: true });
  });
}
