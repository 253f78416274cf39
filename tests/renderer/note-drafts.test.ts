import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { saving, savingState } from '../../renderer/desk/saving.ts';
import {
  beginDraft,
  endDraft,
  forgetDraft,
  keyOfNote,
  makeAnew,
  noteDrafts,
  saveDraft,
  takeSaved,
  typeDraft,
} from '../../renderer/notes/note-drafts.ts';

/** A library of one shelf: it keeps notes, answers when it is told to, and can refuse. */
function shelf() {
  const notes = new Map<string, string>();
  const log: string[] = [];
  let refuses = false;
  const answer = (id: string, text: string) => {
    if (refuses) return { ok: false, error: { code: 'disk-full', message: 'The disk is full.' } };
    notes.set(id, text);
    return { ok: true, value: { id, text } };
  };
  const calls = {
    createNote: async ({ text }: { text: string }) => {
      log.push(`create ${text}`);
      return answer(`note-${notes.size + 1}`, text);
    },
    saveNote: async ({ noteId, text }: { noteId: string; text: string }) => {
      log.push(`save ${text}`);
      if (!refuses && !notes.has(noteId)) return { ok: false, error: { code: 'not-found', message: 'Gone.' } };
      return answer(noteId, text);
    },
    listNotes: async () => ({ ok: true, value: [] }),
    undoState: async () => ({ ok: true, value: {} }),
  };
  return {
    notes,
    log,
    calls,
    refuse: (on: boolean) => {
      refuses = on;
    },
  };
}

const target = { kind: 'article' } as const;
const create = { articleId: 'a', revisionId: 'r', target };
let library: ReturnType<typeof shelf>;

beforeEach(() => {
  vi.useFakeTimers();
  library = shelf();
  vi.stubGlobal('window', { readout: { calls: library.calls, on: () => () => {} } });
});
afterEach(() => {
  forgetDraft('box');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('words while they are written', () => {
  test('are in the library within half a second of each keystroke, however fast the typing', async () => {
    beginDraft('box', null, create);
    let text = '';
    const typedAt: number[] = [];
    for (let key = 0; key < 60; key += 1) {
      text += 'x';
      typeDraft('box', text);
      typedAt.push(Date.now());
      await vi.advanceTimersByTimeAsync(40);
      const saved = [...library.notes.values()][0]?.length ?? 0;
      for (const [index, at] of typedAt.entries()) if (Date.now() - at >= 500) expect(saved).toBeGreaterThan(index);
    }
    await vi.advanceTimersByTimeAsync(500);
    expect([...library.notes.values()]).toEqual([text]);
    expect(library.log.filter((entry) => entry.startsWith('create'))).toHaveLength(1);
  });

  test('are sent at once when asked, and only once', async () => {
    beginDraft('box', null, create);
    typeDraft('box', 'now');
    await Promise.all([saveDraft('box'), saveDraft('box')]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(library.log).toEqual(['create now']);
  });

  test('stay where they are when the library refuses, and go when it can take them', async () => {
    library.refuse(true);
    beginDraft('box', null, create);
    typeDraft('box', 'keep me');
    await vi.advanceTimersByTimeAsync(300);
    expect(noteDrafts.get().drafts.get('box')).toMatchObject({ text: 'keep me', refusal: 'The disk is full.' });
    expect(savingState(saving.get())).toEqual({ state: 'failed', reason: 'The disk is full.' });
    expect(await endDraft('box')).toBe(false);
    expect(noteDrafts.get().drafts.get('box')?.text).toBe('keep me');
    library.refuse(false);
    await vi.advanceTimersByTimeAsync(3500);
    expect([...library.notes.values()]).toEqual(['keep me']);
    expect(savingState(saving.get()).state).toBe('saved');
  });

  test('give way to what undo brings back, and only where all of them are in the library', async () => {
    library.notes.set('n', 'before');
    beginDraft('box', { id: 'n', text: 'before' }, null);
    typeDraft('box', 'after');
    expect(takeSaved([{ id: 'n', text: 'before' }])).toEqual([]);
    expect(noteDrafts.get().drafts.get('box')).toMatchObject({ text: 'after', turn: 0 });
    await saveDraft('box');
    takeSaved([{ id: 'n', text: 'before' }]);
    expect(noteDrafts.get().drafts.get('box')).toMatchObject({ text: 'before', savedText: 'before', turn: 1 });
    expect(takeSaved([])).toEqual(['box']);
    expect(noteDrafts.get().drafts.size).toBe(0);
  });

  test('of a note that was deleted meanwhile stay, are not made a note unasked, and can be one', async () => {
    beginDraft('box', null, create);
    typeDraft('box', 'first');
    await saveDraft('box');
    expect(keyOfNote('note-1')).toBe('box');
    library.notes.delete('note-1');
    typeDraft('box', 'first and more');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(noteDrafts.get().drafts.get('box')).toMatchObject({ text: 'first and more', gone: true });
    expect(library.log).toEqual(['create first', 'save first and more']);
    expect(await endDraft('box')).toBe(false);
    expect([...library.notes]).toEqual([]);
    await makeAnew('box');
    expect([...library.notes.values()]).toEqual(['first and more']);
    expect(noteDrafts.get().drafts.get('box')).toMatchObject({ gone: false, refusal: null });
    expect(savingState(saving.get()).state).toBe('saved');
  });

  test('an untouched box makes no note', async () => {
    beginDraft('box', null, create);
    expect(await endDraft('box')).toBe(true);
    expect(library.log).toEqual([]);
  });
});
