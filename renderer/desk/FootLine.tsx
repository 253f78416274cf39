import type { PrivacyState } from '../../electron/contract/private-notes.ts';
import type { Texts } from '../../electron/texts/catalogue.ts';
import { paragraphMark } from '../parts/paragraph-mark.ts';
import { light } from './light.ts';
import { saving, savingState } from './saving.ts';
import { session, useSession } from './session.ts';
import { useStore } from './store.ts';
import { useTexts } from './texts.ts';

/** The foot line: what is true of the user's work right now. */
export function FootLine() {
  const words = useTexts().desk;
  const privacy = useSession((state) => state.desk?.privacy);
  return (
    <footer id="region-status" className="foot" tabIndex={-1}>
      <SavedLine />
      <span className="foot-offline">{words.offline}</span>
      {privacy !== undefined && (
        <button type="button" className="foot-notes" onClick={() => session.set({ sheet: 'privacy' })}>
          {wordFor(privacy, words)}
        </button>
      )}
      <LitLine />
    </footer>
  );
}

function wordFor({ locked, hidden, protection }: PrivacyState, words: Texts['desk']): string {
  if (locked) return words.notesLocked;
  if (hidden) return words.notesHidden;
  return protection === 'file' ? words.notesNotLocked : words.notesOpen;
}

function SavedLine() {
  const words = useTexts().desk;
  const pending = useStore(saving, (state) => state.pending);
  const unsaved = useStore(saving, (state) => state.unsaved);
  const state = savingState({ pending, unsaved });
  const line = {
    saved: words.saved,
    typing: words.saving,
    open: words.editOpen,
    failed: words.notSaved(state.state === 'failed' ? state.reason : ''),
  }[state.state];
  return (
    <span className={`foot-saved foot-${state.state}`} data-saving={state.state}>
      {line}
    </span>
  );
}

function LitLine() {
  const words = useTexts().desk;
  const paragraphs = useStore(light, (state) => state.paragraphs);
  const facts = useStore(light, (state) => state.factIds.length);
  const isLit = useStore(light, (state) => state.lit !== null);
  // Elsewhere than among the articles the light of the open one is not seen.
  const isSeen = useSession((state) => state.place === 'articles');
  const lit = isLit && isSeen;
  const tab = useSession((state) => state.tab);
  if (!lit || tab === 'print' || paragraphs.length === 0) return null;
  return <span className="foot-lit">{words.paragraphsLinked(paragraphMark(paragraphs), facts)}</span>;
}
