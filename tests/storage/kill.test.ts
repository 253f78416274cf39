import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyFile } from '../../electron/privacy/key-file.ts';
import { openPrivateNotes } from '../../electron/privacy/open-private-notes.ts';
import { listFacts } from '../../electron/storage/facts.ts';
import { libraryPaths } from '../../electron/storage/folder.ts';
import { checkIntegrity } from '../../electron/storage/integrity.ts';
import { closeLibrary, openLibrary } from '../../electron/storage/open-library.ts';
import { anArticle, emptyFolder, opened, someDay } from './library.ts';
import { listAnnotations } from './list-annotations.ts';

const kills = 100;

/** Each on a library of its own, side by side: most of the time goes into starting programs. */
const lanes = 4;

/** A row of numbers that looks like chance and is the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What was said to be saved: by kind and id, the length of the text or the number that was saved last. */
type Acknowledged = Map<string, number>;

/**
 * Runs the writer and kills it once it has said `after` lines, as soon as that is seen. `compiled` is a folder that
 * keeps what Node makes of the modules, so that a hundred writers do not each begin with that.
 */
async function writeAndKill(
  compiled: string,
  folder: string,
  articleId: string,
  round: number,
  after: number,
): Promise<string[]> {
  const writer = join(import.meta.dirname, 'children/write-until-killed.ts');
  const child = spawn(process.execPath, ['--no-warnings', writer, folder, articleId, `${round}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  let said = '';
  let complaints = '';
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString('utf8');
    if (said.split('\n').length > after) {
      child.kill('SIGKILL');
    }
  });
  child.stderr.on('data', (data: Buffer) => {
    complaints += data.toString('utf8');
  });
  const signal = await new Promise((resolve) => child.on('close', (_status, by) => resolve(by)));
  expect([signal, complaints]).toEqual(['SIGKILL', '']);
  return said.split('\n').slice(0, -1);
}

function expectAllThere(folder: string, articleId: string, acknowledged: Acknowledged): void {
  const db = openLibrary(folder, { role: 'desk', now: someDay });
  try {
    expect(checkIntegrity(db).problems).toEqual([]);
    const notes = openPrivateNotes(db, keyFile(libraryPaths(folder).key)).notes.list();
    expect(notes.damagedIds).toEqual([]);
    const facts = listFacts(db, articleId);
    expect(
      facts.filter((fact) => fact.body.kind === 'keyPoint' && fact.body.text.startsWith('changed')).length,
    ).toBeLessThan(2);
    const there = new Map<string, number>([
      ...notes.notes.map((note) => [`note ${note.id}`, note.text.length] as const),
      ...facts.map((fact) => [`fact ${fact.id}`, 0] as const),
      ...listAnnotations(db).map((annotation) => [`seen ${annotation.id}`, annotation.text.length] as const),
    ]);
    const same = notes.notes.find((note) => note.id === 'same');
    for (const [what, saved] of acknowledged) {
      if (what === 'same same') {
        expect(Number(same?.text)).toBeGreaterThanOrEqual(saved);
      } else {
        expect([what, there.get(what)]).toEqual([what, saved]);
      }
    }
  } finally {
    closeLibrary(db);
  }
}

async function lane(compiled: string, number: number): Promise<{ kills: number; saved: number }> {
  const folder = emptyFolder();
  const db = opened(folder);
  const { articleId } = anArticle(db);
  closeLibrary(db);
  const next = chance(number + 1);
  const acknowledged: Acknowledged = new Map();
  for (let round = 1; round <= kills / lanes; round += 1) {
    for (const line of await writeAndKill(compiled, folder, articleId, round, 1 + Math.floor(next() * 40))) {
      const [kind, id, saved] = line.split(' ');
      acknowledged.set(`${kind} ${id}`, Number(saved));
    }
    expectAllThere(folder, articleId, acknowledged);
  }
  return { kills: kills / lanes, saved: acknowledged.size };
}

test(`a writer that is killed ${kills} times loses nothing that it said was saved`, { timeout: 120_000 }, async () => {
  const compiled = emptyFolder();
  const outcomes = await Promise.all(Array.from({ length: lanes }, (_, number) => lane(compiled, number)));
  expect(outcomes.reduce((sum, outcome) => sum + outcome.kills, 0)).toBe(kills);
  expect(Math.min(...outcomes.map((outcome) => outcome.saved))).toBeGreaterThan(100);
});
