import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hitsAtOnce } from '../../../electron/contract/search.ts';
import { findArticlesNow } from '../../../electron/searching/find-articles.ts';
import { findNotes } from '../../../electron/searching/find-notes.ts';
import { articleHits } from '../../../electron/searching/hits.ts';
import { indexPath, openIndexToRead } from '../../../electron/searching/index-file.ts';
import { matchOf } from '../../../electron/searching/match.ts';
import { readQuestion } from '../../../electron/searching/question.ts';
import { openReadOnly } from '../../../electron/storage/connection.ts';
import { libraryPaths } from '../../../electron/storage/folder.ts';
import { repeatable } from '../../../tests/article/anchoring/repeatable.mjs';
import { openFloor } from './floor.ts';
import { makeLibrary } from './make-library.ts';
import { makeVocabulary, zipfDrawer } from './vocabulary.mjs';

/** Makes a library where there is none yet, and with `ask` measures questions of every kind on it, ours and the floor's. */
const [task = '', folder = '', articles = '0', turns = '40'] = process.argv.slice(2);
const library = join(folder, 'library');
if (!existsSync(library)) {
  const unfinished = `${library}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const indexed = makeLibrary(unfinished, Number(articles));
  renameSync(unfinished, library);
  process.stderr.write(`indexed in ${indexed.toFixed(0)} ms\n`);
}
/** How often each kind is asked before it is measured. */
const warmUp = 15;
if (task === 'ask') ask();

function ask(): void {
  const db = openReadOnly(libraryPaths(library).database);
  const index = openIndexToRead(indexPath(library));
  if (index === undefined) throw new Error('there is no index');
  const floor = openFloor(join(folder, 'floor.sqlite'), libraryPaths(library).database);
  const draw = zipfDrawer(makeVocabulary(), repeatable(99));
  const long = (least: number): string => {
    for (;;) {
      const word = draw();
      if (word.length >= least) return word;
    }
  };
  const kinds: Readonly<Record<string, () => string>> = {
    'one word': () => `${draw()} `,
    'two words': () => `${draw()} ${draw()} `,
    phrase: () => `"${draw()} ${draw()}"`,
    'prefix of two': () => long(3).slice(0, 2),
    'prefix of three': () => long(4).slice(0, 3),
    'prefix of five': () => long(6).slice(0, 5),
    'word and prefix': () => `${draw()} ${long(4).slice(0, 3)}`,
  };
  const around = { today: '2026-11-23' };
  const slice = { offset: 0, limit: hitsAtOnce };
  // Processor time of this thread, which is what a keystroke costs where nothing else runs; in milliseconds.
  const timed = (run: () => void): number => {
    const before = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
  // The program that answers has been asked before: neither side is measured while it warms up.
  for (let turn = 0; turn < warmUp; turn += 1) {
    for (const make of Object.values(kinds)) {
      const question = readQuestion(make(), true);
      articleHits(db, findArticlesNow(index, question, slice, around).articles, question);
      floor.find(matchOf(question) ?? '""');
    }
  }
  const result: Record<string, { ours: number[]; floor: number[]; keystroke: number[] }> = {};
  for (const [kind, make] of Object.entries(kinds)) {
    const times = { ours: [] as number[], floor: [] as number[], keystroke: [] as number[] };
    for (let turn = 0; turn < Number(turns); turn += 1) {
      const words = make();
      const question = readQuestion(words, true);
      const match = matchOf(question) ?? '""';
      const answer = () => {
        const asked = readQuestion(words, true);
        articleHits(db, findArticlesNow(index, asked, slice, around).articles, asked);
      };
      const straight = () => floor.find(match);
      // Each side is first as often as the other, so that neither always finds the pages warm.
      const first = turn % 2 === 0;
      if (first) times.ours.push(timed(answer));
      times.floor.push(timed(straight));
      if (!first) times.ours.push(timed(answer));
      times.keystroke.push((times.ours.at(-1) ?? 0) + timed(() => findNotes(index, question, 5)));
    }
    result[kind] = times;
  }
  process.stdout.write(JSON.stringify(result));
}
