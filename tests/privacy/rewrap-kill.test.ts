import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyFile } from '../../electron/privacy/key-file.ts';
import { openPrivateNotes } from '../../electron/privacy/open-private-notes.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import { closeLibrary, openLibrary } from '../../electron/storage/open-library.ts';
import { anArticle, emptyFolder, someDay } from '../storage/library.ts';
import { aNote, cheap } from './notes.ts';

const kills = 16;

/** Each on a library of its own, side by side: most of the time goes into starting programs. */
const lanes = 2;

/** Runs the child and kills it `delay` milliseconds after its first change began; what opens the key then, one of these. */
async function changeAndKill(compiled: string, folder: string, round: number, present: string, delay: number) {
  const child = spawn(
    process.execPath,
    [
      '--no-warnings',
      join(import.meta.dirname, 'children/rewrap-until-killed.ts'),
      folder,
      `${round}`,
      JSON.stringify(cheap),
      ...(present === '' ? [] : [present]),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_COMPILE_CACHE: compiled } },
  );
  let said = '';
  let complaints = '';
  child.stdout.on('data', (data: Buffer) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), delay);
    said += data.toString('utf8');
  });
  child.stderr.on('data', (data: Buffer) => {
    complaints += data.toString('utf8');
  });
  const signal = await new Promise((resolve) => child.on('close', (_status, by) => resolve(by)));
  expect([signal, complaints]).toEqual(['SIGKILL', '']);
  const lines = said.split('\n').slice(0, -1);
  const [, from = '', to = ''] = /^from (.*) to (.*)$/.exec(lines.at(-1) ?? '') ?? [];
  const settled = /^at (.*)$/.exec(lines.at(-1) ?? '')?.[1];
  return { changes: lines.length, candidates: settled === undefined ? [from, to] : [settled] };
}

async function lane(compiled: string, number: number): Promise<number> {
  const folder = emptyFolder();
  const open = () => {
    const db = openLibrary(folder, { role: 'desk', now: someDay });
    return { db, ...openPrivateNotes(db, keyFile(libraryPaths(folder).key), { cost: cheap }) };
  };
  const first = open();
  const note = aNote(anArticle(first.db));
  first.notes.put(note);
  closeLibrary(first.db);
  let present = '';
  let changes = 0;
  for (let round = 0; round < kills / lanes; round += 1) {
    const killed = await changeAndKill(compiled, folder, round, present, (round * 7 + number * 3) % 23);
    changes += killed.changes;
    const { db, notes, lock } = open();
    if (notes.state().locked) {
      const outcomes = await Promise.allSettled(killed.candidates.map((candidate) => lock.unlock(candidate)));
      present = killed.candidates[outcomes.findIndex(({ status }) => status === 'fulfilled')] ?? expect.unreachable();
    } else {
      expect(killed.candidates).toContain('');
      present = '';
    }
    expect(notes.list().notes).toEqual([note]);
    expect(readdirSync(folder).filter((name) => name.startsWith('notes.key'))).toEqual(['notes.key']);
    closeLibrary(db);
  }
  return changes;
}

test(`a change of the passphrase that is killed ${kills} times leaves the old way in or the new one`, {
  timeout: 120_000,
}, async () => {
  const compiled = emptyFolder();
  const changes = await Promise.all(Array.from({ length: lanes }, (_, number) => lane(compiled, number)));
  expect(changes.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(kills);
});
