import type { SearchAnswer, SearchInput } from '../../electron/contract/search.ts';
import { questionLimit } from '../../electron/contract/search.ts';
import { ask } from '../desk/calls.ts';

/** How long typing pauses before hits are ranked among all, in milliseconds. */
const pause = 250;

let turn = 0;

export type Asking = 'search' | 'searchEverything';

/** One who asks while words are typed, and is told the answers. */
export interface Asker {
  /** Asks for these words; answers to earlier ones come no more. */
  readonly ask: (words: string) => void;
  /** Asks for what comes after the articles that are shown. */
  readonly more: (words: string, offset: number) => Promise<SearchAnswer | null>;
  /** Asks no more. */
  readonly end: () => void;
}

async function call(how: Asking | 'searchAll', input: SearchInput): Promise<SearchAnswer | null> {
  const result = await ask((calls) => calls[how](input));
  return result.ok ? result.value : null;
}

/** True where an answer is not the last word: hits are ranked or counted in part. */
export function isProvisional({ ranking, count, articles }: SearchAnswer): boolean {
  return articles.length > 0 && (ranking === 'newest' || count === undefined);
}

/**
 * Makes one who asks at once, and once more when typing pauses, where the first answer was not the last word.
 *
 * @param how what is looked for
 * @param take told each answer to the words that were asked for last
 */
export function makeAsker(how: Asking, take: (answer: SearchAnswer) => void): Asker {
  let timer: number | undefined;
  let latest = 0;
  const askNow = async (words: string) => {
    turn += 1;
    const mine = turn;
    latest = mine;
    const input = { words: words.slice(0, questionLimit), turn: mine, offset: 0 };
    const first = await call(how, input);
    if (first === null || latest !== mine) return;
    take(first);
    if (!isProvisional(first)) return;
    timer = window.setTimeout(async () => {
      const all = await call('searchAll', input);
      if (all !== null && latest === mine) take({ ...all, lines: first.lines, names: first.names });
    }, pause);
  };
  return {
    ask: (words) => {
      window.clearTimeout(timer);
      void askNow(words);
    },
    more: (words, offset) => {
      turn += 1;
      latest = turn;
      return call('searchAll', { words: words.slice(0, questionLimit), turn, offset });
    },
    end: () => {
      window.clearTimeout(timer);
      latest = 0;
    },
  };
}
