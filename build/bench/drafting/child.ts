import { bookOf } from './book.ts';
import { engines } from './engines.ts';

/**
 * One engine in a process of its own, so that it starts cold and its memory is its own.
 * Arguments: the engine's name, the language, the file of our own engine, and the lengths in words to try.
 */
const [name = '', language = 'en', bundle = '', ...lengths] = process.argv.slice(2);
const collect = globalThis.gc;
if (!collect) throw new Error('started without --expose-gc');

/** Bytes that live on, after all rubbish is collected. */
function living(): number {
  collect?.();
  collect?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Milliseconds that one run takes. */
function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const article = bookOf(language, 1000);
const before = living();
const start = performance.now();
const engine = await engines[name]?.(bundle);
if (!engine) throw new Error(`no engine ${name}`);
engine(article, language);
const first = performance.now() - start;
const memory = living() - before;
for (let run = 0; run < 20; run += 1) engine(article, language);
const warm = Array.from({ length: 25 }, () => timed(() => engine(article, language)));
const long = lengths.map((length) => {
  const book = bookOf(language, Number(length));
  const runs = Number(length) > 50_000 ? 2 : 3;
  return {
    words: Number(length),
    ms: Math.min(...Array.from({ length: runs }, () => timed(() => engine(book, language)))),
  };
});
console.log(JSON.stringify({ first, memory, warm, long }));
