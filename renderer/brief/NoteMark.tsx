import { showPane } from '../desk/articles.ts';
import { useSession } from '../desk/session.ts';
import { useTexts } from '../desk/texts.ts';
import { Apart } from '../parts/Apart.tsx';
import { Icon } from '../parts/Icon.tsx';

/** Behind a line that carries private notes: that it does, and the way to them. */
export function NoteMark({ factId }: { readonly factId: string }) {
  const words = useTexts().notes;
  const count = useSession(
    ({ notes }) =>
      notes.filter(({ target, visibility }) => {
        return visibility === 'private' && target.kind === 'fact' && target.factId === factId;
      }).length,
  );
  if (count === 0) return null;
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
