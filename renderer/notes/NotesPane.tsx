import { memo, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Annotation } from '../../electron/contract/private-notes.ts';
import { loadNotes } from '../desk/loading.ts';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { Statement } from '../parts/Statement.tsx';
import { passageHere } from '../versions/places.ts';
import { BinList } from './BinList.tsx';
import { ClosedNotes } from './ClosedNotes.tsx';
import { closedBy } from './closed-notes.ts';
import { composer } from './composer.ts';
import { type ListedNotes, listedNotes, listMoreNotes, passing } from './listed-notes.ts';
import { NoteCard } from './NoteCard.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteFilters } from './NoteFilters.tsx';
import { NotesHead } from './NotesHead.tsx';
import { noteDrafts } from './note-drafts.ts';
import { byPlace, placeOf } from './note-place.ts';
import { PassphraseOffer } from './PassphraseOffer.tsx';
import { useTitleElsewhere } from './use-title-elsewhere.ts';

/** How many notes are drawn with the pane. */
const atOnce = 40;

/** The notes and marks of the open article, or of all. */
export function NotesPane() {
  const words = useTexts().notes;
  const scope = useStore(listedNotes, (state) => state.scope);
  const refusal = useSession((state) => state.notesRefusal);
  const writing = useStore(composer, (state) => state.writing);
  const shown = useShownNotes(scope);
  // Those that can be seen at once; the others, however many, are drawn behind them while the window answers.
  const drawn = Math.max(atOnce, useDeferredValue(shown.length, atOnce));
  // Also the box of a note that is in the list no more, so that no words are out of sight.
  const isLoose = writing !== null && (writing.isNew || !shown.some(({ id }) => id === writing.key));
  const closed = useSession((state) => closedBy(state.desk?.privacy));
  const hasMore = useSession((state) => scope === 'all' && state.notesEverywhere?.hasMore === true);
  useNotesListed();
  return (
    <div className="notes">
      <NotesHead />
      {isLoose && <NoteEditor writing={writing} />}
      <ClosedNotes />
      <PassphraseOffer />
      {refusal !== null && (
        <p className="trouble" role="alert">
          {refusal.message}
        </p>
      )}
      {scope === 'bin' ? <BinList /> : <NoteFilters />}
      {shown.slice(0, drawn).map((note) => (
        <NoteInList key={note.id} note={note} />
      ))}
      {hasMore && drawn >= shown.length && (
        <Button look="quiet" onClick={listMoreNotes}>
          {words.showMore}
        </Button>
      )}
      {shown.length === 0 && scope !== 'bin' && writing === null && refusal === null && closed === null && (
        <Statement heading={words.emptyHeading}>
          <p>{scope === 'all' ? words.emptyAll : words.emptyBody}</p>
        </Statement>
      )}
    </div>
  );
}

/** Has the notes read again whenever the list shows others than those near the open article, or does no more. */
function useNotesListed(): void {
  const { scope, tag, linkingTo, most } = useStore(listedNotes, (state) => state);
  const wanted = scope === 'all' || linkingTo !== null ? [scope, tag, linkingTo?.id, most].join('\n') : '';
  const before = useRef('');
  useEffect(() => {
    if (before.current === wanted) return;
    before.current = wanted;
    void loadNotes();
  }, [wanted]);
}

const NoteInList = memo(({ note }: { readonly note: Annotation }) => {
  const writing = useStore(composer, (state) => (state.writing?.key === note.id ? state.writing : null));
  const elsewhere = useTitleElsewhere(note.articleId);
  if (writing !== null && !writing.isNew) return <NoteEditor writing={writing} />;
  return <NoteCard note={note} elsewhere={elsewhere} />;
});
NoteInList.displayName = 'NoteInList';

/** The notes to list, in order of the text; the one that is being written for the first time is in its own box. */
function useShownNotes(scope: ListedNotes['scope']): readonly Annotation[] {
  const notes = useSession((state) => state.notes);
  const article = useSession((state) => state.article);
  const carried = useSession((state) => state.carried);
  const articleId = useSession((state) => state.articleId);
  const inBox = useStore(noteDrafts, (state) => state.drafts.get(composer.get().writing?.key ?? '')?.noteId);
  const isNew = useStore(composer, (state) => state.writing?.isNew === true);
  const tag = useStore(listedNotes, (state) => state.tag);
  const linkingTo = useStore(listedNotes, (state) => state.linkingTo);
  return useMemo(() => {
    if (scope === 'bin') return [];
    // What links to something may belong to any article.
    const everywhere = scope === 'all' || linkingTo !== null;
    const kept = passing(notes, { tag, linkingTo }).filter(
      (note) => (everywhere || note.articleId === articleId) && !(isNew && note.id === inBox),
    );
    const placed = kept.map((note) => ({
      note,
      place:
        note.articleId === article?.id
          ? placeOf(article, note.target, passageHere(article, note, carried))
          : placeOf(null, note.target),
    }));
    const rank = (note: Annotation) => (note.articleId === articleId ? 0 : 1);
    placed.sort(
      (one, other) =>
        rank(one.note) - rank(other.note) ||
        byPlace(one.place, other.place) ||
        // Of other articles, the newest come first: there may be more than are listed.
        (one.note.articleId === articleId ? 1 : -1) * (one.note.createdAt - other.note.createdAt),
    );
    return placed.map(({ note }) => note);
  }, [notes, article, carried, articleId, scope, tag, linkingTo, inBox, isNew]);
}
