import { memo, useState } from 'react';
import { lineText } from '../../electron/briefing/line-text.ts';
import type { Annotation } from '../../electron/contract/private-notes.ts';
import { openArticle } from '../desk/articles.ts';
import { firstSentenceAfter } from '../desk/links.ts';
import { goToFact, goToSentence } from '../desk/reveal.ts';
import { session, useSession } from '../desk/session.ts';
import { useTexts } from '../desk/texts.ts';
import { passageHere } from '../versions/places.ts';
import { Backlinks } from './Backlinks.tsx';
import { ExposeDialog } from './ExposeDialog.tsx';
import { NoteHead } from './NoteHead.tsx';
import { NoteText } from './NoteText.tsx';
import { NoteTools } from './NoteTools.tsx';
import { setVisibility } from './note-actions.ts';
import { placeOf } from './note-place.ts';
import { TagChips } from './TagChips.tsx';

interface Props {
  readonly note: Annotation;
  /** Title of its article, where that is not the open one. */
  readonly elsewhere?: string | undefined;
}

/**
 * A note or mark in the list: what it is about, what it says, what can be done with it. Drawn anew only where the note is
 * another one: there can be a thousand of them.
 */
export const NoteCard = memo(Card);

function Card({ note, elsewhere }: Props) {
  const [asking, setAsking] = useState(false);
  const hasText = note.text.trim() !== '';
  const look = `note note-${note.visibility}${hasText ? '' : ' note-bare'}`;
  return (
    <article className={look} data-note={note.id} tabIndex={-1}>
      <NoteHead
        target={note.target}
        visibility={note.visibility}
        colour={note.colour}
        hasText={hasText}
        elsewhere={elsewhere}
        note={note}
      />
      <Subject note={note} elsewhere={elsewhere} />
      {hasText && <NoteText text={note.text} />}
      <TagChips tags={note.tags} />
      <Backlinks noteId={note.id} />
      <NoteTools note={note} canEdit={elsewhere === undefined} onExpose={() => setAsking(true)} />
      {asking && (
        <ExposeDialog
          onKeep={() => setAsking(false)}
          onExpose={() => {
            setAsking(false);
            void setVisibility(note.id, 'printable');
          }}
        />
      )}
    </article>
  );
}

/** What a note is about, as a way there. */
function Subject({ note, elsewhere }: Props) {
  const words = useTexts().notes;
  const article = useSession((state) => state.article);
  const carried = useSession((state) => state.carried);
  const here = (view: typeof article) => (view === null ? null : passageHere(view, note, carried));
  const place = placeOf(elsewhere === undefined ? article : null, note.target, here(article));
  const fact = article?.facts.find((candidate) => candidate.id === place.factId);
  const quote = place.quote ?? (fact === undefined ? null : lineText(fact.body));
  const go = async () => {
    if (session.get().articleId !== note.articleId) await openArticle(note.articleId);
    const view = session.get().article;
    const there = placeOf(view, note.target, here(view));
    if (there.factId !== null && !there.lost) goToFact(there.factId);
    else if (there.span !== null && view !== null) goToSentence(firstSentenceAfter(view.sentences, there.span.start));
  };
  if (quote === null && elsewhere === undefined) return null;
  return (
    <button type="button" className="note-subject" dir="auto" disabled={place.lost} onClick={() => void go()}>
      {quote !== null && <q>{quote}</q>}
      {elsewhere !== undefined && <span className="note-elsewhere">{words.articleOfNote(elsewhere)}</span>}
    </button>
  );
}
