import { useAllTexts } from '../desk/all-texts.ts';
import { remember } from '../desk/articles.ts';
import { session, useSession } from '../desk/session.ts';
import { Button } from '../parts/Button.tsx';

/** What a passphrase is for, and the way to one. */
export function PassphraseCard() {
  const words = useAllTexts().privacy;
  const inKeychain = useSession(({ desk }) => desk?.privacy.protection === 'keychain');
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
