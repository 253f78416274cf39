import { useMemo } from 'react';
import { LinkedLines } from '../brief/LinkedLines.tsx';
import { light } from '../desk/light.ts';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { passageHere } from '../versions/places.ts';
import { composer } from './composer.ts';
import { NoteCard } from './NoteCard.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { placeOf } from './note-place.ts';
import { PassphraseOffer } from './PassphraseOffer.tsx';

/** Under the source: the note being written, else the notes on the paragraphs that a press has lit. */
export function NotesDock() {
  const writing = useStore(composer, (state) => state.writing);
  const notes = useSession((state) => state.notes);
  const article = useSession((state) => state.article);
  const carried = useSession((state) => state.carried);
  const held = useStore(light, (state) => state.held);
  const paragraphs = useStore(light, (state) => state.paragraphs);
  const near = useMemo(() => {
    if (held === null || article === null) return [];
    return notes.filter((note) => {
      if (note.articleId !== article.id || note.text.trim() === '') return false;
      return placeOf(article, note.target, passageHere(article, note, carried)).paragraphs.some((number) =>
        paragraphs.includes(number),
      );
    });
  }, [notes, article, carried, held, paragraphs]);
  if (writing !== null) {
    return (
      <div className="dock">
        <PassphraseOffer />
        <NoteEditor writing={writing} />
      </div>
    );
  }
  return (
    <div className="dock">
      <LinkedLines />
      {near.map((note) => (
        <NoteCard key={note.id} note={note} />
      ))}
    </div>
  );
}
