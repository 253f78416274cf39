import { remember } from '../desk/articles.ts';
import { session, useSession } from '../desk/session.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';

/** Offers a passphrase once, when the first private note is there and none locks it. */
export function PassphraseOffer() {
  const words = useTexts().privacy;
  const isDue = useSession(({ desk, notes }) => {
    if (desk === null || desk.settings.passphraseOffered || desk.privacy.protection === 'passphrase') return false;
    if (desk.privacy.recoverable) return false;
    return notes.some((note) => note.visibility === 'private' && note.text.trim() !== '');
  });
  const inKeychain = useSession(({ desk }) => desk?.privacy.protection === 'keychain');
  if (!isDue) return null;
  const answered = () => remember({ passphraseOffered: true });
  return (
    <section className="offer" aria-label={words.offerHeading}>
      <h3>{words.offerHeading}</h3>
      <p className="offer-says">{inKeychain ? words.offerRecovery : words.offerBody}</p>
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
          {inKeychain ? words.offerLook : words.set}
        </Button>
      </div>
    </section>
  );
}
