import { useEffect, useState } from 'react';
import { wordDay } from '../../electron/briefing/dates.ts';
import { localDay } from '../../electron/briefing/local-day.ts';
import type { Annotation } from '../../electron/contract/private-notes.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { useStore } from '../desk/store.ts';
import { interfaceLocale, useTexts } from '../desk/texts.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Statement } from '../parts/Statement.tsx';
import { bin, emptyBin, followBin, restoreNote } from './bin.ts';
import { NoteHead } from './NoteHead.tsx';
import { NoteText } from './NoteText.tsx';
import { useTitleElsewhere } from './use-title-elsewhere.ts';

/** What was deleted and can be taken back, until the bin is emptied. */
export function BinList() {
  const words = useTexts().notes;
  const notes = useStore(bin, (state) => state.notes);
  /** What is asked to be deleted for good: all, or a note by its id. */
  const [asked, setAsked] = useState<'all' | { readonly noteId: string } | null>(null);
  useEffect(followBin, []);
  if (notes === null) return null;
  if (notes.length === 0) {
    return (
      <Statement heading={words.binEmptyHeading}>
        <p>{words.binEmptyBody}</p>
      </Statement>
    );
  }
  return (
    <>
      <p className="bin-head">
        <span className="quiet">{words.binCount(notes.length)}</span>
        <Button look="quiet" icon="bin" onClick={() => setAsked('all')}>
          {words.emptyBin}
        </Button>
      </p>
      {notes.map((note) => (
        <BinCard key={note.id} note={note} onDelete={() => setAsked({ noteId: note.id })} />
      ))}
      {asked !== null && (
        <Dialog
          title={asked === 'all' ? words.emptyBinHeading : words.deleteForGoodHeading}
          onClose={() => setAsked(null)}
        >
          <p>{words.emptyBinBody(asked === 'all' ? notes.length : 1)}</p>
          <div className="dialog-actions">
            <Button onClick={() => setAsked(null)}>{words.keepInBin}</Button>
            <Button
              look="primary"
              onClick={() => {
                setAsked(null);
                void emptyBin(asked === 'all' ? undefined : asked.noteId);
              }}
            >
              {words.deleteForGood}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function BinCard({ note, onDelete }: { readonly note: Annotation; readonly onDelete: () => void }) {
  const words = useTexts().notes;
  const elsewhere = useTitleElsewhere(note.articleId);
  const day = wordDay(localDay(note.deletedAt ?? 0), interfaceLanguage(interfaceLocale()), 'long');
  return (
    <article className={`note note-${note.visibility} note-binned`}>
      <NoteHead target={note.target} visibility={note.visibility} colour={note.colour} hasText elsewhere={elsewhere} />
      <NoteText text={note.text} />
      <div className="note-actions">
        <span className="note-saved">{words.deletedOn(day)}</span>
        <Button look="quiet" icon="back" onClick={() => void restoreNote(note.id)}>
          {words.restore}
        </Button>
        <IconButton icon="bin" label={words.deleteForGood} onClick={onDelete} />
      </div>
    </article>
  );
}
