import { lazy, Suspense } from 'react';
import { useSession } from '../desk/session.ts';

const PassphraseCard = lazy(async () => ({ default: (await import('./PassphraseCard.tsx')).PassphraseCard }));

/** Offers a passphrase once, when the first private note is there and none locks it. */
export function PassphraseOffer() {
  const isDue = useSession(({ desk, notes }) => {
    if (desk === null || desk.settings.passphraseOffered || desk.privacy.protection === 'passphrase') return false;
    if (desk.privacy.recoverable) return false;
    return notes.some((note) => note.visibility === 'private' && note.text.trim() !== '');
  });
  if (!isDue) return null;
  return (
    <Suspense fallback={null}>
      <PassphraseCard />
    </Suspense>
  );
}
