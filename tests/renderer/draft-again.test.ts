import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RedraftReport } from '../../electron/contract/calls.ts';
import { draftAgain } from '../../renderer/brief/draft-again.ts';
import { dismissMessage, messages, withdrawOffer } from '../../renderer/desk/messages.ts';
import { session } from '../../renderer/desk/session.ts';

const nothingNew: RedraftReport = { added: 0, removed: 0, changed: 0, kept: 3 };

/** As much of the open article as is looked at here. */
const article = { id: 'a', revision: { id: 'r', ordinal: 1 }, facts: [] };

/** A main process that drafts until it is told to end, and says how far it is. */
function mainProcess() {
  const heard = new Set<(news: { articleId: string; share: number }) => void>();
  let answer: (value: RedraftReport | null) => void = () => undefined;
  const calls = {
    draftAgain: () =>
      new Promise((resolve) => {
        answer = (value) => resolve({ ok: true, value });
      }),
    cancelDraftAgain: async () => {
      answer(null);
      return { ok: true, value: undefined };
    },
    undoState: async () => ({ ok: true, value: {} }),
    listArticles: async () => ({ ok: true, value: [] }),
    listNotes: async () => ({ ok: true, value: [] }),
    openArticle: async () => ({ ok: true, value: article }),
  };
  const on = (name: string, listener: (news: { articleId: string; share: number }) => void) => {
    if (name === 'draftProgress') heard.add(listener);
    return () => heard.delete(listener);
  };
  return {
    window: { readout: { calls, on } },
    say: (articleId: string, share: number) => {
      for (const listener of heard) listener({ articleId, share });
    },
    end: () => answer(nothingNew),
    listeners: () => heard.size,
  };
}

const shown = () => messages.get().message;
let main: ReturnType<typeof mainProcess>;

beforeEach(() => {
  vi.useFakeTimers();
  main = mainProcess();
  vi.stubGlobal('window', main.window);
  session.set({ article: article as never });
});
afterEach(() => {
  dismissMessage();
  session.set({ article: null });
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a long drafting says how far it is, stays until it ends, and then gives way to what came of it', async () => {
  const done = draftAgain();
  await vi.advanceTimersByTimeAsync(200);
  main.say('a', 0.1);
  expect(shown()).toBeNull();
  await vi.advanceTimersByTimeAsync(300);
  expect(shown()).toMatchObject({ text: 'Drafting again…', share: 0.1, action: { label: 'Cancel' } });
  main.say('a', 0.6);
  main.say('another', 0.9);
  expect(shown()?.share).toBe(0.6);
  // Neither time nor another change takes the way to end it away.
  await vi.advanceTimersByTimeAsync(60_000);
  withdrawOffer();
  expect(shown()?.share).toBe(0.6);
  main.end();
  await done;
  expect(shown()?.share).toBeUndefined();
  expect(shown()?.text).not.toBe('Drafting again…');
  expect(main.listeners()).toBe(0);
});

test('its bar ends the drafting, and goes with it', async () => {
  const done = draftAgain();
  await vi.advanceTimersByTimeAsync(500);
  main.say('a', 0.3);
  shown()?.action?.run();
  await done;
  expect(shown()).toBeNull();
  expect(main.listeners()).toBe(0);
});

test('a bar that was put away does not come back', async () => {
  const done = draftAgain();
  await vi.advanceTimersByTimeAsync(500);
  dismissMessage();
  main.say('a', 0.5);
  expect(shown()).toBeNull();
  main.end();
  await done;
});

test('a short drafting shows no bar', async () => {
  const done = draftAgain();
  await vi.advanceTimersByTimeAsync(300);
  main.end();
  await done;
  expect(shown()?.share).toBeUndefined();
});
