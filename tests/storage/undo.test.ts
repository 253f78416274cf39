import { describe, expect, test } from 'vitest';
import { deleteAnnotation, insertAnnotation, updateAnnotation } from '../../electron/storage/annotations.ts';
import { listArticles } from '../../electron/storage/article-list.ts';
import { binArticle } from '../../electron/storage/articles.ts';
import { changeFactBody, insertFacts, listFacts, removeFact, setFactHidden } from '../../electron/storage/facts.ts';
import type { WritableDb } from '../../electron/storage/handles.ts';
import { addRevision, currentRevision } from '../../electron/storage/revisions.ts';
import { clearUndo, recordStep, redo, undo, undoState } from '../../electron/storage/undo.ts';
import {
  aFact,
  anAnnotation,
  anArticle,
  aRevision,
  bodies,
  codeOf,
  dump,
  emptyFolder,
  opened,
  someDay,
  threeFacts,
} from './library.ts';
import { listAnnotations } from './list-annotations.ts';

function start() {
  const folder = emptyFolder();
  const db = opened(folder);
  const revision = anArticle(db);
  return { folder, db, revision, ids: threeFacts(db, revision) };
}

function hide(db: WritableDb, id: string, label = 'Hide line') {
  return recordStep(db, label, () => setFactHidden(db, id, true));
}

describe('undo', () => {
  test('takes a step back and makes it again, and says what it would do', () => {
    const { db, ids } = start();
    expect(undoState(db)).toEqual({ undo: undefined, redo: undefined });
    const before = dump(db);
    expect(hide(db, ids[0])).toMatchObject({ hidden: true });
    const after = dump(db);
    expect(undoState(db)).toEqual({ undo: 'Hide line', redo: undefined });
    expect(undo(db)).toEqual({ undo: undefined, redo: 'Hide line' });
    expect(dump(db)).toEqual(before);
    expect(redo(db)).toEqual({ undo: 'Hide line', redo: undefined });
    expect(dump(db)).toEqual(after);
  });

  test('with nothing to take back does nothing', () => {
    const { db } = start();
    const before = dump(db);
    expect(undo(db)).toEqual({ undo: undefined, redo: undefined });
    expect(redo(db)).toEqual({ undo: undefined, redo: undefined });
    expect(dump(db)).toEqual(before);
  });

  test('brings an article that was deleted back with all that belongs to it', () => {
    const { db, revision } = start();
    insertAnnotation(db, anAnnotation(revision));
    const before = dump(db);
    recordStep(db, 'Delete article', () => binArticle(db, revision.articleId, someDay));
    expect(listArticles(db)).toEqual([]);
    undo(db);
    expect(dump(db)).toEqual(before);
    expect(listFacts(db, revision.articleId)).toHaveLength(3);
    expect(listAnnotations(db)).toHaveLength(1);
  });

  test('brings removed lines and annotations back exactly: numbers, zero characters, every script', () => {
    const { db, revision } = start();
    const own = aFact(revision, { kind: 'keyPoint', text: "it's \u0001 “río” 🙂 漢字 \\ ''" }, 'river', {
      origin: 'hand',
    });
    insertFacts(db, [own]);
    const annotation = anAnnotation(revision, { text: `a\0b 'c' "d" ${'é'.repeat(5000)}` });
    insertAnnotation(db, annotation);
    const before = dump(db);
    recordStep(db, 'Remove', () => {
      removeFact(db, own.id);
      deleteAnnotation(db, annotation.id);
    });
    const after = dump(db);
    undo(db);
    expect(dump(db)).toEqual(before);
    redo(db);
    expect(dump(db)).toEqual(after);
  });

  test('goes back to an earlier revision without losing the later', () => {
    const { db, revision } = start();
    const later = aRevision(revision.articleId, { ordinal: 2, title: 'Corrected' });
    recordStep(db, 'Correct', () => addRevision(db, later));
    undo(db);
    expect(currentRevision(db, revision.articleId)).toEqual(revision);
    redo(db);
    expect(currentRevision(db, revision.articleId)).toEqual(later);
  });

  test('a new step ends what could be made again', () => {
    const { db, ids } = start();
    hide(db, ids[0], 'one');
    undo(db);
    hide(db, ids[1], 'two');
    expect(undoState(db)).toEqual({ undo: 'two', redo: undefined });
  });

  test('a step that fails leaves nothing, neither in the library nor in the list of steps', () => {
    const { db, ids } = start();
    hide(db, ids[1], 'before');
    const before = dump(db);
    expect(() =>
      recordStep(db, 'fails', () => {
        setFactHidden(db, ids[0], true);
        throw new Error('half-way');
      }),
    ).toThrow('half-way');
    expect(dump(db)).toEqual(before);
    expect(undoState(db).undo).toBe('before');
    hide(db, ids[2], 'after');
    undo(db);
    expect(dump(db)).toEqual(before);
  });

  test('a part of a step that failed and was caught is no part of it', () => {
    const { db, ids } = start();
    const before = dump(db);
    recordStep(db, 'whole', () => {
      setFactHidden(db, ids[0], true);
      expect(() =>
        recordStep(db, 'part', () => {
          setFactHidden(db, ids[1], true);
          throw new Error('part');
        }),
      ).toThrow('part');
    });
    undo(db);
    expect(dump(db)).toEqual(before);
    expect(undoState(db)).toEqual({ undo: undefined, redo: 'whole' });
  });

  test('steps within a step are one, under the outer name', () => {
    const { db, ids } = start();
    const before = dump(db);
    recordStep(db, 'outer', () => {
      hide(db, ids[0], 'inner');
      hide(db, ids[1], 'inner');
    });
    expect(undo(db)).toEqual({ undo: undefined, redo: 'outer' });
    expect(dump(db)).toEqual(before);
  });

  test('what changes nothing, or ends as it began, is no step', () => {
    const { db, ids } = start();
    recordStep(db, 'same', () => setFactHidden(db, ids[0], false));
    recordStep(db, 'there and back', () => {
      setFactHidden(db, ids[0], true);
      setFactHidden(db, ids[0], false);
    });
    expect(undoState(db).undo).toBeUndefined();
  });

  test('what happens outside of steps is not taken back, nor does it get in the way', () => {
    const { db, ids } = start();
    setFactHidden(db, ids[0], true);
    hide(db, ids[1]);
    setFactHidden(db, ids[2], true);
    undo(db);
    const facts = listFacts(db, currentRevision(db, listArticles(db)[0]?.id ?? '').articleId);
    expect(facts.map((fact) => fact.hidden)).toEqual([true, false, true]);
  });

  test('an import cannot be a step', () => {
    const { db } = start();
    expect(() => recordStep(db, 'Import', () => anArticle(db))).toThrow(/import/);
    expect(listArticles(db)).toHaveLength(1);
  });

  test('keeps the newest two hundred steps', () => {
    const { db, ids } = start();
    for (let step = 0; step < 210; step += 1) {
      recordStep(db, `step ${step}`, () => setFactHidden(db, ids[0], step % 2 === 0));
    }
    let taken = 0;
    while (undoState(db).undo !== undefined) {
      undo(db);
      taken += 1;
    }
    expect(taken).toBe(200);
    expect(undoState(db).redo).toBe('step 10');
  });

  test('can be told to forget', () => {
    const { db, ids } = start();
    hide(db, ids[0]);
    hide(db, ids[1]);
    undo(db);
    clearUndo(db);
    expect(undoState(db)).toEqual({ undo: undefined, redo: undefined });
  });
});

describe('saves of one thing a short time after one another', () => {
  function saves(times: readonly number[], keyOf = (_index: number) => 'note:1') {
    const { db, revision } = start();
    const annotation = anAnnotation(revision, { text: '' });
    insertAnnotation(db, annotation);
    times.forEach((at, index) => {
      const text = 'typing'.slice(0, index + 1);
      recordStep(db, 'Edit note', () => updateAnnotation(db, { ...annotation, text }), { key: keyOf(index), at });
    });
    return { db, text: () => listAnnotations(db)[0]?.text };
  }

  test('are one step', () => {
    const { db, text } = saves([0, 500, 1000, 3900]);
    expect(undo(db)).toEqual({ undo: undefined, redo: 'Edit note' });
    expect(text()).toBe('');
    redo(db);
    expect(text()).toBe('typi');
  });

  test('are two steps after a pause, after a minute, and for two things', () => {
    const paused = saves([0, 500, 4000]);
    undo(paused.db);
    expect(paused.text()).toBe('ty');
    const long = saves([0, 3000, 6000, 61_000]);
    undo(long.db);
    expect(long.text()).toBe('typ');
    const two = saves([0, 500], (index) => `note:${index}`);
    undo(two.db);
    expect(two.text()).toBe('t');
  });

  test('are two steps when an undo lies between them', () => {
    const { db, text } = saves([0, 500]);
    undo(db);
    redo(db);
    const [annotation] = listAnnotations(db);
    if (annotation === undefined) {
      return expect.unreachable();
    }
    recordStep(db, 'Edit note', () => updateAnnotation(db, { ...annotation, text: 'more' }), {
      key: 'note:1',
      at: 600,
    });
    undo(db);
    expect(text()).toBe('ty');
  });
});

describe('what another program wrote since', () => {
  test('is not overwritten: the step is refused, dropped, and the others still work', () => {
    const { folder, db, ids, revision } = start();
    hide(db, ids[1], 'first');
    recordStep(db, 'second', () => changeFactBody(db, ids[0], { ...bodies.commitment, text: 'mine' }));
    const other = opened(folder, { role: 'command' });
    changeFactBody(other, ids[0], { ...bodies.commitment, text: 'theirs' });
    const before = dump(db);
    expect(codeOf(() => undo(db))).toBe('changed-elsewhere');
    expect(dump(db)).toEqual(before);
    expect(undoState(db)).toEqual({ undo: 'first', redo: undefined });
    undo(db);
    expect(listFacts(db, revision.articleId)[1]?.hidden).toBe(false);
  });

  test('a step over several rows is refused whole', () => {
    const { folder, db, ids } = start();
    recordStep(db, 'both', () => {
      setFactHidden(db, ids[0], true);
      setFactHidden(db, ids[1], true);
    });
    setFactHidden(opened(folder, { role: 'command' }), ids[0], false);
    const before = dump(db);
    expect(codeOf(() => undo(db))).toBe('changed-elsewhere');
    expect(dump(db)).toEqual(before);
  });

  test('a row that is there again, or gone, is a change too', () => {
    const { folder, db, revision } = start();
    const other = opened(folder, { role: 'command' });
    const annotation = anAnnotation(revision);
    recordStep(db, 'add', () => insertAnnotation(db, annotation));
    undo(db);
    insertAnnotation(other, { ...annotation, text: 'theirs' });
    expect(codeOf(() => redo(db))).toBe('changed-elsewhere');
    expect(listAnnotations(db)[0]?.text).toBe('theirs');
    recordStep(db, 'change', () => updateAnnotation(db, annotation));
    deleteAnnotation(other, annotation.id);
    expect(codeOf(() => undo(db))).toBe('changed-elsewhere');
    expect(listAnnotations(db)).toEqual([]);
  });

  test('elsewhere in the library does not matter', () => {
    const { folder, db, ids } = start();
    hide(db, ids[0]);
    setFactHidden(opened(folder, { role: 'command' }), ids[1], true);
    undo(db);
    expect(undoState(db).redo).toBe('Hide line');
  });

  test('ends a run of saves', () => {
    const { folder, db, revision } = start();
    const annotation = anAnnotation(revision, { text: 'a' });
    insertAnnotation(db, annotation);
    const save = (text: string, at: number) =>
      recordStep(db, 'Edit note', () => updateAnnotation(db, { ...annotation, text }), { key: 'n', at });
    save('ab', 0);
    updateAnnotation(opened(folder, { role: 'command' }), { ...annotation, text: 'theirs' });
    save('abc', 100);
    undo(db);
    expect(listAnnotations(db)[0]?.text).toBe('theirs');
  });
});
