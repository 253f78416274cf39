import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { HandListener, ReadingTask, StartHand } from '../../electron/desk/reading-hand.ts';
import { createReadingPool } from '../../electron/desk/reading-pool.ts';
import { threadHands } from '../../electron/desk/thread-hand.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-pool-'));
afterAll(() => rmSync(folder, { recursive: true }));

const readingWorker = new URL('../../electron/reading-worker.ts', import.meta.url);
const fileOf = (name: string, text = 'Talks were held.') => ({ name, bytes: new TextEncoder().encode(text) });

/** Hands that do as they are told by the test: each keeps the tasks that it was given. */
function fakeHands() {
  const hands: { tasks: ReadingTask[]; listener: HandListener; ended: boolean; size: number }[] = [];
  const start: StartHand = (listener) => {
    const hand = { tasks: [] as ReadingTask[], listener, ended: false, size: 0 };
    hands.push(hand);
    return {
      post: (task) => void hand.tasks.push(task),
      end: () => {
        hand.ended = true;
      },
      memory: () => hand.size,
    };
  };
  const refuse = (at: number, name: string) => {
    const hand = hands[at];
    const id = hand?.tasks.find((task) => task.name === name)?.id ?? 0;
    hand?.listener.news({ id, refusal: { code: 'not-text', detail: 'x' } });
  };
  return { hands, start, refuse };
}

test('as many files are read at once as there are hands, and the rest wait their turn', async () => {
  const { hands, start, refuse } = fakeHands();
  const pool = createReadingPool({ start, size: 2 });
  // Each hand has the one that it reads and the next.
  const ends = ['a', 'b', 'c', 'd', 'e'].map((name) =>
    pool.prepare(fileOf(name)).catch((error: Error) => error.message),
  );
  await Promise.resolve();
  expect(hands.map(({ tasks }) => tasks.map(({ name }) => name))).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ]);
  refuse(1, 'b');
  await expect(ends[1]).resolves.toContain('not-text');
  expect(hands.map(({ tasks }) => tasks.map(({ name }) => name))).toEqual([
    ['a', 'c'],
    ['b', 'd', 'e'],
  ]);
  pool.close();
  await expect(Promise.all(ends)).resolves.toHaveLength(5);
  expect(hands.map(({ ended }) => ended)).toEqual([true, true]);
});

test('a file over which its hand hangs, grows or breaks is refused by name, and the next one gets a fresh hand', async () => {
  const { hands, start, refuse } = fakeHands();
  const pool = createReadingPool({ start, size: 1, patience: 60, memoryLimit: 1000 });
  await expect(pool.prepare(fileOf('hang.pdf'))).rejects.toMatchObject({ code: 'took-too-long', detail: 'hang.pdf' });
  const big = pool.prepare(fileOf('bomb.docx'));
  Object.assign(hands[1] ?? {}, { size: 2000 });
  // Whichever is looked at first; both end it.
  await expect(big).rejects.toMatchObject({ detail: 'bomb.docx' });
  const broken = pool.prepare(fileOf('odd.html'));
  hands[2]?.listener.gone('crash');
  await expect(broken).rejects.toMatchObject({ code: 'reading-failed', detail: 'odd.html' });
  const last = pool.prepare(fileOf('good.txt'));
  refuse(3, 'good.txt');
  await expect(last).rejects.toMatchObject({ code: 'not-text' });
  expect(hands.map(({ ended }) => ended)).toEqual([true, true, true, false]);
  pool.close();
});

test('memory above the limit ends a file before its time is up', async () => {
  const { hands, start } = fakeHands();
  const pool = createReadingPool({ start, size: 1, memoryLimit: 1000 });
  const big = pool.prepare(fileOf('bomb.docx'));
  Object.assign(hands[0] ?? {}, { size: 2000 });
  await expect(big).rejects.toMatchObject({ code: 'too-much-memory', detail: 'bomb.docx' });
});

test('what is cancelled ends at once, whether it is read or waits', async () => {
  const { hands, start } = fakeHands();
  const pool = createReadingPool({ start, size: 1 });
  const stop = new AbortController();
  const ends = ['a', 'b'].map((name) => pool.prepare(fileOf(name), {}, { signal: stop.signal }));
  stop.abort(new Error('no more'));
  for (const end of ends) await expect(end).rejects.toThrow('no more');
  expect(hands.map(({ ended, tasks }) => [ended, tasks.length])).toEqual([[true, 2]]);
  pool.close();
});

test('a real thread reads and drafts, one file after the other, and says why it refuses one', async () => {
  const pool = createReadingPool({ start: threadHands(readingWorker), size: 1 });
  const { drafted, imported } = await pool.prepare(fileOf('a.txt', 'Peru and Chile agreed on Monday to share data.'));
  expect(imported.mediaType).toBe('text/plain');
  expect(drafted.facts.map(({ kind }) => kind)).toContain('commitment');
  await expect(pool.prepare(fileOf('b.txt', ''))).rejects.toMatchObject({ code: 'empty-article', detail: 'b.txt' });
  pool.close();
});

test('a thread that never comes to an end is ended all the same', async () => {
  const stuck = join(folder, 'stuck.mjs');
  writeFileSync(
    stuck,
    "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { for (;;); });",
  );
  const pool = createReadingPool({ start: threadHands(pathToFileURL(stuck)), size: 1, patience: 300 });
  await expect(pool.prepare(fileOf('a.pdf'))).rejects.toMatchObject({ code: 'took-too-long' });
  pool.close();
});
