import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyFile } from '../../electron/privacy/key-file.ts';
import { openPrivateNotes } from '../../electron/privacy/open-private-notes.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import { closeLibrary, openLibrary } from '../../electron/storage/open-library.ts';
import { seedText } from '../desk/make-desk.ts';
import { emptyFolder, someDay } from './library.ts';

/** `npm run test:kills` asks for 200; a part of them is in every run. */
const kills = Number(process.env.READOUT_KILLS ?? 24);
/** Each on a library of its own, side by side: most of the time goes into starting programs. */
const lanes = 4;
/** What is promised of a keystroke, in milliseconds. */
const promised = 500;

/** A row of numbers that looks like chance and is the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Typed {
  readonly length: number;
  readonly at: number;
}

/** Lets the writer type, kills it after some keys, and tells what it typed and what it had shown as saved. */
async function typeAndKill(where: readonly string[], round: number, keys: number) {
  const writer = join(import.meta.dirname, 'children/type-until-killed.ts');
  const [compiled = '', ...folders] = where;
  const child = spawn(process.execPath, ['--no-warnings', writer, ...folders, `${round}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  let said = '';
  let complaints = '';
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString('utf8');
    if (said.split('\n').length > keys) child.kill('SIGKILL');
  });
  child.stderr.on('data', (data: Buffer) => {
    complaints += data.toString('utf8');
  });
  const signal = await new Promise((resolve) => child.on('close', (_status, by) => resolve(by)));
  expect([signal, complaints]).toEqual(['SIGKILL', '']);
  const typed: Typed[] = [];
  let shown = 0;
  for (const line of said.split('\n').slice(0, -1)) {
    const [what, , length, at] = line.split(' ');
    if (what === 'shown') shown = Number(length);
    else typed.push({ length: Number(length), at: Number(at) });
  }
  return { typed, shown };
}

function storedText(folder: string, round: number): string {
  const db = openLibrary(folder, { role: 'desk', now: someDay });
  try {
    const { notes, damagedIds } = openPrivateNotes(db, keyFile(libraryPaths(folder).key)).notes.list();
    expect(damagedIds).toEqual([]);
    return notes.find(({ text }) => text.startsWith(`${round}:`))?.text ?? '';
  } finally {
    closeLibrary(db);
  }
}

async function lane(compiled: string, number: number) {
  const folder = emptyFolder();
  const seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  writeFileSync(join(seeds, 'seed.md'), seedText);
  const library = join(folder, 'library');
  const next = chance(number + 1);
  const seen = { saved: 0, owed: 0 };
  for (let round = 1; round <= kills / lanes; round += 1) {
    const { typed, shown } = await typeAndKill([compiled, library, seeds], round, 1 + Math.floor(next() * 140));
    const text = storedText(library, round);
    expect(text).toBe(`${round}:${'abcdefghij'.repeat(60)}`.slice(0, text.length));
    expect(text.length).toBeGreaterThanOrEqual(shown);
    const last = typed.at(-1)?.at ?? 0;
    const due = typed.findLast(({ at }) => at <= last - promised)?.length ?? 0;
    expect(text.length).toBeGreaterThanOrEqual(due);
    seen.saved += shown > 0 ? 1 : 0;
    seen.owed += due > 0 ? 1 : 0;
  }
  return seen;
}

test(`typing that is cut off ${kills} times has all that was shown as saved, and all that is half a second old`, {
  timeout: 600_000,
}, async () => {
  const compiled = emptyFolder();
  const outcomes = await Promise.all(Array.from({ length: lanes }, (_, number) => lane(compiled, number)));
  // The kills came at moments that could have shown a loss.
  expect(outcomes.reduce((sum, { saved }) => sum + saved, 0)).toBeGreaterThan(kills / 4);
  expect(outcomes.reduce((sum, { owed }) => sum + owed, 0)).toBeGreaterThan(kills / 8);
});
