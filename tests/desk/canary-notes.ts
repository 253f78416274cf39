import { randomUUID } from 'node:crypto';
import { selectorsFor } from '../../electron/article/selectors.ts';
import { highlightColours } from '../../electron/contract/annotations.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import { colourNote } from '../../electron/desk/colour-note.ts';
import { createNote } from '../../electron/desk/create-note.ts';
import { deleteNote } from '../../electron/desk/delete-note.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { redo } from '../../electron/desk/redo.ts';
import { saveNote } from '../../electron/desk/save-note.ts';
import { tagNote } from '../../electron/desk/tag-note.ts';
import { undo } from '../../electron/desk/undo.ts';
import { recordStep } from '../../electron/storage/undo.ts';
import { canary } from '../privacy/canaries.ts';

/** The words that were put into private notes, and ids of notes to go on with. */
export interface Seeded {
  readonly words: string[];
  /** All that still lie with the others. */
  readonly ids: string[];
}

/**
 * Writes private notes of every kind, as a person does who changes, deletes, undoes and does it again; each holds words of
 * its own in its text, its tags and the words of its link. Every fourth quotes words that stand in no text any more.
 */
export function seedNotes(desk: Desk, view: ArticleView, count: number): Seeded {
  const words: string[] = [];
  const ids: string[] = [];
  const next = () => {
    const word = canary();
    words.push(word);
    return word;
  };
  for (let index = 0; index < count; index += 1) {
    const link = `[${next()}](readout:note/${ids.at(-1) ?? randomUUID()})`;
    const text = `**${next()}** ${'and so on '.repeat((index * 37) % 400)}${link}`;
    const { id } = createNote(desk, {
      articleId: view.id,
      revisionId: view.revision.id,
      target: targetOf(view, index),
      colour: highlightColours[index % 6],
      text,
    });
    ids.push(id);
    if (index % 2 === 0) tagNote(desk, { noteId: id, tags: [next(), next()] });
    if (index % 3 === 0) saveNote(desk, { noteId: id, text: `${next()} ${text}` });
    if (index % 4 === 0) quoteLostWords(desk, id, next());
    if (index % 7 === 0) colourNote(desk, { noteId: id, colour: 'rose' });
    if (index % 11 === 0) {
      deleteNote(desk, { noteId: id });
      if (index % 2 === 0) undo(desk);
    }
    if (index % 5 === 0) {
      undo(desk);
      if (index % 10 === 0) redo(desk);
    }
  }
  return { words, ids };
}

function targetOf({ facts, revision }: ArticleView, index: number) {
  const { text, blocks } = revision;
  const number = 1 + (index % blocks.length);
  const block = blocks[number - 1];
  switch (index % 4) {
    case 0:
      return { kind: 'article' } as const;
    case 1:
      return { kind: 'paragraph', number } as const;
    case 2: {
      const fact = facts[index % facts.length];
      if (fact !== undefined) return { kind: 'fact', factId: fact.id } as const;
    }
  }
  return { kind: 'passage', selectors: selectorsFor(text, block ?? { start: 0, end: 10 }) } as const;
}

/** As where a note was made on an article whose words are gone, with where it stood before. */
function quoteLostWords({ db, notes }: Desk, id: string, word: string): void {
  const note = notes.get(id);
  if (note === undefined) return;
  const quote = {
    type: 'TextQuoteSelector',
    exact: word,
    prefix: `${word} before `,
    suffix: ` after ${word}`,
  } as const;
  const position = { type: 'TextPositionSelector', start: 0, end: word.length } as const;
  const target = { kind: 'passage', selectors: { quote, position } } as const;
  const earlier = [{ revisionId: note.revisionId, target }];
  recordStep(db, 'Attach', () => notes.put({ ...note, target, earlier }));
}
