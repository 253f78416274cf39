import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Revision } from '../../electron/contract/articles.ts';
import {
  deleteAnnotation,
  findAnnotation,
  insertAnnotation,
  updateAnnotation,
} from '../../electron/storage/annotations.ts';
import { articleExists, binArticle, unbinArticle } from '../../electron/storage/articles.ts';
import {
  changeFactBody,
  getFact,
  insertFacts,
  listFacts,
  moveFact,
  removeFact,
  setFactHidden,
  setFactProgress,
} from '../../electron/storage/facts.ts';
import type { WritableDb } from '../../electron/storage/handles.ts';
import { recordStep, redo, undo, undoState } from '../../electron/storage/undo.ts';
import { aFact, anAnnotation, anArticle, dump, emptyFolder, opened, someDay, threeFacts } from './library.ts';

interface Edit {
  readonly what:
    | 'body'
    | 'hide'
    | 'progress'
    | 'move'
    | 'add'
    | 'remove'
    | 'annotate'
    | 'reword'
    | 'unannotate'
    | 'bin';
  readonly which: number;
  readonly other: number;
  readonly text: string;
}

const edits: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom('body', 'hide', 'progress', 'move', 'add', 'remove', 'annotate', 'reword', 'unannotate', 'bin'),
  which: fc.nat(7),
  other: fc.nat(7),
  text: fc.string({ unit: 'binary', maxLength: 30 }).map((text) => `x${text.toWellFormed()}x`),
});

/** Steps: each some edits that are taken back together; some of them joined with the one before. */
const steps = fc.array(fc.record({ edits: fc.array(edits, { minLength: 1, maxLength: 4 }), joined: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
});

function make(db: WritableDb, revision: Revision, { what, which, other, text }: Edit): void {
  const facts = listFacts(db, revision.articleId);
  const id = facts[which % facts.length]?.id ?? '';
  const note = anAnnotation(revision, { id: `note ${which}`, text });
  const there = findAnnotation(db, note.id) !== undefined;
  switch (what) {
    case 'body':
      changeFactBody(db, id, { kind: 'keyPoint', text });
      break;
    case 'hide':
      setFactHidden(db, id, !getFact(db, id).hidden);
      break;
    case 'progress':
      setFactProgress(db, id, other % 2 === 0 ? 'done' : null);
      break;
    case 'move':
      moveFact(db, id, facts[other % (facts.length + 1)]?.id ?? null);
      break;
    case 'add':
      insertFacts(db, [aFact(revision, { kind: 'keyPoint', text }, 'river', { origin: 'hand' })]);
      break;
    case 'remove':
      if (getFact(db, id).origin === 'hand') {
        removeFact(db, id);
      }
      break;
    case 'annotate':
      if (!there) {
        insertAnnotation(db, note);
      }
      break;
    case 'reword':
      if (there) {
        updateAnnotation(db, note);
      }
      break;
    case 'unannotate':
      deleteAnnotation(db, note.id);
      break;
    case 'bin':
      if (articleExists(db, revision.articleId)) {
        binArticle(db, revision.articleId, someDay);
      } else {
        unbinArticle(db, revision.articleId);
      }
      break;
  }
}

test('any edits, all taken back, are the library before; all made again, the library after', () => {
  fc.assert(
    fc.property(steps, (made) => {
      const db = opened(emptyFolder());
      const revision = anArticle(db);
      threeFacts(db, revision);
      const states = [JSON.stringify(dump(db))];
      made.forEach((step, index) => {
        const join = step.joined ? { key: 'k', at: index } : undefined;
        recordStep(
          db,
          `${index}`,
          () => {
            for (const edit of step.edits) {
              make(db, revision, edit);
            }
          },
          join,
        );
        states.push(JSON.stringify(dump(db)));
      });
      while (undoState(db).undo !== undefined) {
        undo(db);
        expect(states).toContain(JSON.stringify(dump(db)));
      }
      expect(JSON.stringify(dump(db))).toBe(states[0]);
      while (undoState(db).redo !== undefined) {
        redo(db);
      }
      expect(JSON.stringify(dump(db))).toBe(states.at(-1));
    }),
    { numRuns: 60 },
  );
});
