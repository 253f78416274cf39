import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { stopWriting, type Writing, widenToArticle } from './composer.ts';
import { NoteHead } from './NoteHead.tsx';
import { noteDrafts, saveDraft, typeDraft } from './note-drafts.ts';
import { useTitleElsewhere } from './use-title-elsewhere.ts';

/** The box in which a note is written. It saves as you type; Done only closes it. */
export function NoteEditor({ writing }: { readonly writing: Writing }) {
  const words = useTexts().notes;
  const draft = useStore(noteDrafts, (state) => state.drafts.get(writing.key));
  const note = useSession((state) => state.notes.find((candidate) => candidate.id === draft?.noteId));
  const elsewhere = useTitleElsewhere(writing.articleId);
  const box = useRef<HTMLTextAreaElement>(null);
  const trouble = useId();
  // The box takes the focus when it opens, with the cursor behind what is there.
  useEffect(() => {
    if (writing.key !== '') box.current?.focus();
  }, [writing.key]);
  useBlankedAtEnd(box, draft !== undefined);
  if (draft === undefined) return null;
  const printable = note?.visibility === 'printable';
  const keys = (event: KeyboardEvent) => {
    const closes = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!closes) return;
    event.preventDefault();
    event.stopPropagation();
    void stopWriting();
  };
  const canWiden = draft.noteId === null && draft.text === '' && writing.target.kind !== 'article';
  return (
    <article className={printable ? 'note note-printable' : 'note note-private'}>
      <NoteHead
        target={writing.target}
        visibility={printable ? 'printable' : 'private'}
        colour={note?.colour}
        hasText
        elsewhere={elsewhere}
      />
      <textarea
        ref={box}
        dir="auto"
        aria-label={printable ? words.printableField : words.field}
        aria-invalid={draft.refusal !== null}
        aria-describedby={draft.refusal === null ? undefined : trouble}
        placeholder={words.placeholder}
        value={draft.text}
        rows={4}
        onChange={(event) => typeDraft(writing.key, event.target.value)}
        onBlur={() => void saveDraft(writing.key)}
        onKeyDown={keys}
      />
      {draft.refusal !== null && (
        <p id={trouble} className="trouble" role="alert">
          {words.noteFailed(draft.refusal)}{' '}
          <button type="button" className="link" onClick={() => void saveDraft(writing.key)}>
            {words.retry}
          </button>
        </p>
      )}
      <div className="note-actions">
        {canWiden && (
          <Button look="quiet" onClick={widenToArticle}>
            {words.aboutArticle}
          </Button>
        )}
        <span className="note-saved">{savedWord(draft, words)}</span>
        <Button look="private" onClick={() => void stopWriting()}>
          {words.done}
        </Button>
      </div>
    </article>
  );
}

/** Takes the words out of a box that goes: what draws the window keeps the last box that had the focus. */
function useBlankedAtEnd(box: RefObject<HTMLTextAreaElement | null>, isThere: boolean): void {
  useLayoutEffect(() => {
    const element = isThere ? box.current : null;
    return () => {
      if (element !== null) element.value = '';
    };
  }, [box, isThere]);
}

function savedWord(
  draft: { readonly text: string; readonly savedText: string; readonly noteId: string | null },
  words: { readonly noteSaved: string; readonly noteSaving: string },
): string {
  if (draft.text !== draft.savedText) return words.noteSaving;
  return draft.noteId === null ? '' : words.noteSaved;
}
