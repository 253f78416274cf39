import type { PrivacyState } from '../../electron/contract/private-notes.ts';
import { announce } from '../desk/announce.ts';
import { askAloud } from '../desk/calls.ts';
import { loadNotes, loadUndo } from '../desk/loading.ts';
import { dismissMessage, tell } from '../desk/messages.ts';
import { session } from '../desk/session.ts';
import { texts } from '../desk/texts.ts';
import { withdrawTools } from '../read/mark-bar.ts';
import { sought } from '../search/sought.ts';
import { forgetBin } from './bin.ts';
import { askToOpen, closedBy, takeWaiting } from './closed-notes.ts';
import { composer, stopWriting } from './composer.ts';
import { forgetTags } from './known-tags.ts';
import { listedNotes } from './listed-notes.ts';
import { forgetSavedDrafts, refusalOfDrafts, saveAllDrafts } from './note-drafts.ts';

function state(): PrivacyState | undefined {
  return session.get().desk?.privacy;
}

/** Sheets that quote private notes, count them or hold a passphrase. */
const tellingSheets: readonly string[] = ['privacy', 'annotations', 'sealNotes', 'sealedNotes', 'find'];

/** Locks the private notes, once what is being typed is sealed; where they are locked, asks for the passphrase. */
export async function lockNotes(): Promise<void> {
  const privacy = state();
  if (privacy === undefined) return;
  if (privacy.locked) {
    askToOpen();
  } else if (privacy.protection !== 'passphrase') {
    session.set({ sheet: 'privacy' });
  } else {
    await sealAndLock();
  }
}

/** Hands over what is being typed, then locks. Words that cannot be sealed keep the notes open, and that is said. */
export async function sealAndLock(): Promise<void> {
  await stopWriting();
  await saveAllDrafts();
  const reason = refusalOfDrafts();
  if (reason !== null) {
    tell({ kind: 'trouble', text: texts().notes.notLocked(reason) });
    return;
  }
  await askAloud((calls) => calls.lockNotes());
}

/** Keeps the private notes off the screen, or shows them again. */
export async function hideNotes(hidden: boolean): Promise<void> {
  if (hidden) {
    await stopWriting();
    await saveAllDrafts();
  }
  await askAloud((calls) => calls.hideNotes({ hidden }));
}

/** Takes note of how the private notes are kept or shown from now on; what must not be seen any more goes at once. */
export function takePrivacy(privacy: PrivacyState): void {
  const { desk, notes, sheet } = session.get();
  if (desk === null) return;
  const before = closedBy(desk.privacy);
  const now = closedBy(privacy);
  // Taken before the way to open them goes, and what waits for it with it.
  const waiting = before !== null && now === null ? takeWaiting() : null;
  session.set({ desk: { ...desk, privacy } });
  if (before === now) return;
  if (now !== null) {
    session.set({
      notes: notes.filter((note) => note.visibility === 'printable'),
      notesEverywhere: null,
      privateCount: 0,
      undo: {},
      // What became of marks in other versions quotes them.
      carried: null,
      reading: null,
      readingReport: null,
    });
    if (sheet !== null && tellingSheets.includes(sheet)) session.set({ sheet: null });
    composer.set({ writing: null });
    // The tools may stand at a private mark, and show where it begins and ends.
    withdrawTools();
    // A tag may be as private as its note.
    listedNotes.set({ tag: null, linkingTo: null });
    forgetTags();
    forgetBin();
    forgetSavedDrafts();
    dismissMessage();
    // What was looked for may be a word of theirs.
    sought.set({ words: '' });
  }
  void loadNotes().then(() => waiting?.());
  void loadUndo();
  announce(sentenceFor(before, now));
}

function sentenceFor(before: 'locked' | 'hidden' | null, now: 'locked' | 'hidden' | null): string {
  const words = texts().notes;
  if (now === 'locked') return words.lockedNow;
  if (now === 'hidden') return words.hiddenNow;
  return before === 'locked' ? words.unlocked : words.shownNow;
}
