import { lazy, Suspense } from 'react';

/** The reader of Markdown is for notes that have any; the first screen does without. */
const RenderedNote = lazy(async () => ({ default: (await import('./RenderedNote.tsx')).RenderedNote }));

/** What Markdown could mean something by. */
const signs = /[*_`[\]<>\\#&~|]|^\s*(?:[-+]|\d{1,9}[.)])\s|^ {4}|^\s*(?:-{3,}|={3,})\s*$|\n\s*\n/m;

/** The words of a note, rendered. */
export function NoteText({ text }: { readonly text: string }) {
  const plain = (
    <p className="note-text" dir="auto">
      {text}
    </p>
  );
  if (!signs.test(text)) return plain;
  return (
    <Suspense fallback={plain}>
      <RenderedNote text={text} />
    </Suspense>
  );
}
