import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { Segments } from '../parts/Segments.tsx';
import { listedNotes, listNotesOf } from './listed-notes.ts';

/** Over the list of notes: which of them it shows, and how many they are. */
export function NotesHead() {
  const words = useTexts().notes;
  const scope = useStore(listedNotes, (state) => state.scope);
  const count = useSession(({ notes, articleId, notesEverywhere }) =>
    scope === 'all' ? (notesEverywhere?.count ?? 0) : notes.filter((note) => note.articleId === articleId).length,
  );
  const choices = [
    { key: 'article', label: words.scopeArticle },
    { key: 'all', label: words.scopeAll },
    { key: 'bin', label: words.scopeBin },
  ] as const;
  return (
    <div className="notes-head">
      <Segments label={words.scope} choices={choices} chosen={scope} onChoose={listNotesOf} />
      {count > 0 && scope !== 'bin' && <span className="quiet">{words.count(count)}</span>}
    </div>
  );
}
