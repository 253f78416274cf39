import { remember } from '../desk/articles.ts';
import { session, useSession } from '../desk/session.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';

/** Offers a passphrase once, when the first private note is there and nothing locks it. */
export function PassphraseOffer() {
  const words = useTexts().privacy;
  const isDue = useSession(({ desk, notes }) => {
    if (desk === null || desk.settings.passphraseOffered || desk.privacy.protection !== 'file') return false;
    return notes.some((note) => note.visibility === 'private' && note.text.trim() !== '');
  });
  if (!isDue) return null;
  const answered = () => remember({ passphraseOffered: true });
  return (
    <section className="offer" aria-label={words.offerHeading}>
      <h3>{words.offerHeading}</h3>
      <p className="offer-says">{words.offerBody}</p>
      <div className="offer-actions">
        <Button look="quiet" onClick={answered}>
          {words.offerLater}
        </Button>
        <Button
          look="private"
          icon="lock"
          onClick={() => {
            answered();
            session.set({ sheet: 'privacy' });
          }}
        >
          {words.set}
        </Button>
      </div>
    </section>
  );
}
