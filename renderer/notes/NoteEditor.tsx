import { type KeyboardEvent, lazy, Suspense, useId } from 'react';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { dropWords, keepAsNewNote, stopWriting, type Writing, widenToArticle } from './composer.ts';
import { FirstBox } from './FirstBox.tsx';
import { knownTags, useKnownTags } from './known-tags.ts';
import { tagsOf } from './listed-notes.ts';
import { NoteHead } from './NoteHead.tsx';
import { setTags } from './note-actions.ts';
import { type NoteDraft, noteDrafts, saveDraft, typeDraft } from './note-drafts.ts';
import { TagField } from './TagField.tsx';
import { useTitleElsewhere } from './use-title-elsewhere.ts';

/** The editor is large, and the first screen does without. */
const MarkdownBox = lazy(async () => ({ default: (await import('./editor/MarkdownBox.tsx')).MarkdownBox }));

/** The box in which a note is written. It saves as you type; Done only closes it. */
export function NoteEditor({ writing }: { readonly writing: Writing }) {
  const words = useTexts().notes;
  const draft = useStore(noteDrafts, (state) => state.drafts.get(writing.key));
  const notes = useSession((state) => state.notes);
  const note = useSession((state) => state.notes.find((candidate) => candidate.id === draft?.noteId));
  const elsewhere = useTitleElsewhere(writing.articleId);
  const known = useStore(knownTags, (state) => state.tags);
  useKnownTags(draft !== undefined);
  const trouble = useId();
  if (draft === undefined) return null;
  const printable = note?.visibility === 'printable';
  const keys = (event: KeyboardEvent) => {
    const closes = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!closes || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    void stopWriting();
  };
  const canWiden = draft.noteId === null && draft.text === '' && writing.target.kind !== 'article';
  const box = {
    label: printable ? words.printableField : words.field,
    placeholder: words.placeholder,
    text: draft.text,
    troubleId: draft.refusal === null ? undefined : trouble,
    printable,
    onChange: (text: string) => typeDraft(writing.key, text),
    onLeave: () => void saveDraft(writing.key),
    onDone: () => void stopWriting(),
  };
  return (
    <article className={printable ? 'note note-printable' : 'note note-private'} onKeyDown={keys}>
      <NoteHead
        target={writing.target}
        visibility={printable ? 'printable' : 'private'}
        colour={note?.colour}
        hasText
        elsewhere={elsewhere}
      />
      <Suspense fallback={<FirstBox {...box} />}>
        <MarkdownBox key={`${writing.key} ${draft.turn}`} {...box} />
      </Suspense>
      {draft.gone && (
        <p id={trouble} className="trouble" role="alert">
          {words.noteGone}{' '}
          <button type="button" className="link" onClick={() => void keepAsNewNote()}>
            {words.keepAsNew}
          </button>{' '}
          <button type="button" className="link" onClick={dropWords}>
            {words.dropWords}
          </button>
        </p>
      )}
      {draft.refusal !== null && !draft.gone && (
        <p id={trouble} className="trouble" role="alert">
          {words.noteFailed(draft.refusal)}{' '}
          <button type="button" className="link" onClick={() => void saveDraft(writing.key)}>
            {words.retry}
          </button>
        </p>
      )}
      <TagField
        tags={note?.tags ?? []}
        known={tagsOf(notes, known)}
        onChange={(tags) => void setTags(writing.key, tags)}
      />
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

function savedWord(draft: NoteDraft, words: { readonly noteSaved: string; readonly noteSaving: string }): string {
  if (draft.text !== draft.savedText) return words.noteSaving;
  return draft.noteId === null ? '' : words.noteSaved;
}
