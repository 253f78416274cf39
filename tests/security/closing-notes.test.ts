import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { DeskState } from '../../electron/contract/desk-state.ts';
import type { Annotation, PrivacyState } from '../../electron/contract/private-notes.ts';
import { announce } from '../../renderer/desk/announce.ts';
import { tell } from '../../renderer/desk/messages.ts';
import { session } from '../../renderer/desk/session.ts';
import { bin } from '../../renderer/notes/bin.ts';
import { composer } from '../../renderer/notes/composer.ts';
import { linkedLines, wantLine } from '../../renderer/notes/linked-lines.ts';
import { listedNotes } from '../../renderer/notes/listed-notes.ts';
import { beginDraft, noteDrafts, typeDraft } from '../../renderer/notes/note-drafts.ts';
import { takePrivacy } from '../../renderer/notes/privacy.ts';
import { markBar } from '../../renderer/read/mark-bar.ts';

const secret = 'CANARY-5e1f-what-she-wants';
const quote = { type: 'TextQuoteSelector', exact: secret, prefix: '', suffix: '' } as const;
const target = {
  kind: 'passage',
  selectors: { quote, position: { type: 'TextPositionSelector', start: 3, end: 9 } },
} as const;
const open = { locked: false, protection: 'passphrase', hidden: false } as unknown as PrivacyState;
const printable = { id: 'p', visibility: 'printable', text: 'for all', links: [], tags: [] } as unknown as Annotation;
const sealed = { ...printable, id: 's', visibility: 'private', text: secret, target } as unknown as Annotation;
const line = { factId: secret, articleId: 'a', words: secret } as never;

const root = join(import.meta.dirname, '../..');

/** Every store that the window has, by the name of what holds it. */
async function everyStore(): Promise<Map<string, { get: () => unknown }>> {
  const found = new Map<string, { get: () => unknown }>();
  for (const path of globSync('renderer/**/*.ts', { cwd: root })) {
    const names = [...readFileSync(join(root, path), 'utf8').matchAll(/^export const (\w+) = createStore/gm)];
    if (names.length === 0) continue;
    const module: Record<string, { get: () => unknown }> = await import(join(root, path));
    for (const [, name = ''] of names) found.set(`${path} ${name}`, module[name] ?? expect.unreachable(name));
  }
  return found;
}

const words = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (part instanceof Map || part instanceof Set ? [...part] : part)) ?? '';

async function storesWith(text: string): Promise<string[]> {
  return [...(await everyStore())].flatMap(([name, store]) => (words(store.get()).includes(text) ? [name] : []));
}

const listNotes = vi.fn();
const lookUpLines = vi.fn();

beforeEach(() => {
  listNotes.mockResolvedValue({ ok: true, value: [printable] });
  const calls = {
    listNotes,
    lookUpLines,
    undoState: async () => ({ ok: true, value: {} }),
    saveNote: async () => ({ ok: false, error: { code: 'disk-full', message: 'The disk is full.' } }),
  };
  vi.stubGlobal('window', { readout: { calls, on: () => () => {} } });
  vi.stubGlobal('navigator', { language: 'en' });
  vi.stubGlobal('document', { activeElement: null, getSelection: () => null });
  session.set({ desk: { privacy: open, language: 'en' } as unknown as DeskState });
  session.set({ notes: [sealed, printable], undo: { undo: secret }, sheet: 'annotations' });
  session.set({ carried: { secret } as never, reading: { secret } as never, readingReport: { secret } as never });
  bin.set({ notes: [sealed] });
  listedNotes.set({ tag: secret, linkingTo: secret as never });
  linkedLines.set({ known: new Map([[secret, line]]) });
  composer.set({ writing: { key: 's', target, articleId: 'a', isNew: false } });
  markBar.set({ span: { start: 3, end: 9 } });
  beginDraft('s', { id: 's', text: secret }, null);
  announce(secret);
  tell({ kind: 'news', text: secret });
});

test.each([
  ['locked', { ...open, locked: true }],
  ['hidden', { ...open, hidden: true }],
])('once private notes are %s no store of the window holds a word of them, nor what they link to', async (_, state) => {
  expect((await storesWith(secret)).length).toBeGreaterThan(6);
  takePrivacy(state);
  expect(await storesWith(secret)).toEqual([]);
  expect(session.get().notes).toEqual([printable]);
  expect(session.get().sheet).toBeNull();
  expect(markBar.get().span).toBeNull();
  await vi.waitFor(() => expect(listNotes).toHaveBeenCalled());
  expect(await storesWith(secret)).toEqual([]);
});

test('an answer that comes after they were locked brings nothing back', async () => {
  takePrivacy({ ...open, hidden: true });
  takePrivacy(open);
  let answer = (_result: unknown): void => expect.unreachable();
  const answered = new Promise((resolve) => {
    answer = resolve;
  });
  lookUpLines.mockReturnValue(answered);
  wantLine('f');
  await vi.waitFor(() => expect(lookUpLines).toHaveBeenCalled());
  takePrivacy({ ...open, locked: true });
  answer({ ok: true, value: [{ factId: 'f', words: secret }] });
  await answered;
  await Promise.resolve();
  expect(await storesWith(secret)).toEqual([]);
});

test('words that could not be sealed are not thrown away by locking', async () => {
  typeDraft('s', `${secret} and more`);
  takePrivacy({ ...open, locked: true });
  expect(noteDrafts.get().drafts.get('s')?.text).toBe(`${secret} and more`);
});
