import type { NotesOnly } from '../contract/events.ts';
import type { PrivacyState } from '../contract/private-notes.ts';
import type { NotesLock } from '../privacy/notes-lock.ts';
import type { PrivateNotes } from '../privacy/private-notes.ts';
import type { WritableDb } from '../storage/handles.ts';
import type { Texts } from '../texts/catalogue.ts';
import type { InterfaceLanguage } from '../texts/languages.ts';
import type { Anchoring } from './anchoring.ts';
import type { Drafter } from './drafter.ts';
import type { ReadingPool } from './reading-pool.ts';
import type { SearchHost } from './search-host.ts';

/** What a task needs that has nothing to do with private notes: all that a command is given. */
export interface LibraryContext {
  /** The library's folder, absolute. */
  readonly folder: string;
  readonly db: WritableDb;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  /** A new random id. */
  readonly ids: () => string;
  readonly drafter: Drafter;
  readonly anchoring: Anchoring;
  /** Reads what comes from outside, apart from this thread; where there is none, it is read in this one. */
  readonly reading?: ReadingPool | undefined;
  readonly language: InterfaceLanguage;
  readonly texts: Texts;
  /** Told after each commit, of this program or of another one; `only` where it was to no more than that. */
  readonly changed: (articleIds: readonly string[] | 'all', only?: NotesOnly) => void;
}

/** What a task needs that minds the notes where they are at hand: a command has none. */
export interface NotesAtHand extends LibraryContext {
  readonly notes?: PrivateNotes | undefined;
}

/** What a task of the desk needs. */
export interface DeskContext extends LibraryContext {
  readonly notes: PrivateNotes;
  readonly lock: NotesLock;
  /** Absent where nothing keeps an index. */
  readonly search?: SearchHost | undefined;
  /** What is not to be seen for now; it ends with the program. */
  readonly screen: { hidden: boolean };
  /** Why the last backup could not be made; it ends with the program. */
  readonly backups: { trouble: string | undefined };
  /** Told after each change of how the private notes are kept or shown. */
  readonly privacyChanged: (state: PrivacyState) => void;
}
