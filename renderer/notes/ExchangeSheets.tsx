import { useSession } from '../desk/session.ts';
import { ImportAnnotations } from './ImportAnnotations.tsx';
import { SealedNotes } from './SealedNotes.tsx';
import { SealNotes } from './SealNotes.tsx';

/** The sheets by which notes and marks come in from files, and private ones leave. */
export function ExchangeSheets() {
  const sheet = useSession((state) => state.sheet);
  if (sheet === 'annotations') return <ImportAnnotations />;
  return sheet === 'sealNotes' ? <SealNotes /> : <SealedNotes />;
}
