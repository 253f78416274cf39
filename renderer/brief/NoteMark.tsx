import { showPane } from '../desk/articles.ts';
import { useSession } from '../desk/session.ts';
import { useTexts } from '../desk/texts.ts';
import { listedNotes } from '../notes/listed-notes.ts';
import { notesLinking, privateNotesOn } from '../notes/notes-about.ts';
import { Apart } from '../parts/Apart.tsx';
import { Icon } from '../parts/Icon.tsx';

/** Behind a line that carries private notes, or that notes link to: that it is so, and the way to them. */
export function NoteMark({ factId }: { readonly factId: string }) {
  const count = useSession(({ notes }) => privateNotesOn(notes, factId).length);
  const linking = useSession(({ notes }) => notesLinking(notes, factId).length);
  return (
    <>
      {count > 0 && <NotesOnLine count={count} />}
      {linking > 0 && <NotesLinking factId={factId} count={linking} />}
    </>
  );
}

function NotesLinking({ factId, count }: { readonly factId: string; readonly count: number }) {
  const name = useTexts().notes.linksToLine(count);
  const show = () => {
    listedNotes.set({ scope: 'article', tag: null, linkingTo: { to: 'fact', id: factId } });
    showPane('notes');
  };
  return (
    <>
      <Apart />
      <button type="button" className="link-mark" aria-label={name} title={name} onClick={show}>
        <Icon name="link" />
        {count}
      </button>
    </>
  );
}

function NotesOnLine({ count }: { readonly count: number }) {
  const words = useTexts().notes;
  const name = words.onLine(count);
  return (
    <>
      <Apart />
      <button type="button" className="note-mark" aria-label={name} title={name} onClick={() => showPane('notes')}>
        <Icon name="lock" />
        {count}
      </button>
    </>
  );
}
