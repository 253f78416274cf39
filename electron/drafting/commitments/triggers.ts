import type { LanguagePack, Trigger } from '../languages/pack.ts';
import type { Reading } from '../reading/reading.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly trigger: Trigger;
}

const compiled = new Map<string, ReadonlyMap<string, readonly Phrase[]>>();

/** The phrases of a pack by their first word, the longest first. Built at first use. */
function phrasesOf(pack: LanguagePack): ReadonlyMap<string, readonly Phrase[]> {
  let map = compiled.get(pack.tag);
  if (!map) {
    const lists = new Map<string, Phrase[]>();
    for (const trigger of pack.triggers) {
      for (const phrase of trigger.words) {
        const words = phrase.split(' ');
        const first = words[0] ?? '';
        lists.set(first, [...(lists.get(first) ?? []), { words, trigger }]);
      }
    }
    for (const list of lists.values()) list.sort((a, b) => b.words.length - a.words.length);
    map = lists;
    compiled.set(pack.tag, map);
  }
  return map;
}

/** The trigger that begins at a token, and the token behind it. */
export function triggerAt(reading: Reading, at: number): { trigger: Trigger; to: number } | undefined {
  return triggersAt(reading, at)[0];
}

/** All of them, the longest first: `prometió` takes a verb, and a thing. */
export function triggersAt(reading: Reading, at: number): { trigger: Trigger; to: number }[] {
  const found: { trigger: Trigger; to: number }[] = [];
  for (const { words, trigger } of phrasesOf(reading.pack).get(reading.tokens[at]?.lower ?? '') ?? []) {
    const to = behindPhrase(reading, at, words);
    if (to !== undefined) found.push({ trigger, to });
  }
  return found;
}

/** The token behind a phrase; `are | also | going to`, `undertook, | however, | to`: a small adverb may stand inside it. */
function behindPhrase({ tokens, pack }: Reading, at: number, words: readonly string[]): number | undefined {
  let next = at;
  for (const [index, word] of words.entries()) {
    const lower = tokens[next]?.lower ?? '';
    const inner = pack.clauses.isInnerAdverb(lower) || pack.weekdays.has(lower);
    if (lower !== word && index > 0 && next === at + index) next += inner ? 1 : asideAt(tokens, next);
    if (tokens[next]?.lower !== word) return undefined;
    next += 1;
  }
  return next;
}

/** How many tokens `, however,` takes: one or two words between commas; 0 where there are none. */
function asideAt(tokens: Reading['tokens'], at: number): number {
  if (tokens[at]?.text !== ',') return 0;
  if (tokens[at + 2]?.text === ',') return 3;
  return tokens[at + 3]?.text === ',' && tokens[at + 2]?.kind === 'word' ? 4 : 0;
}

/** Whether what is said here is denied, doubted or only supposed. */
export function isUnreal(reading: Reading, sentenceFrom: number, at: number): boolean {
  const { tokens, pack } = reading;
  for (let back = at - 1; back >= Math.max(sentenceFrom, at - 4); back -= 1) {
    const lower = tokens[back]?.lower ?? '';
    if (tokens[back]?.text === ',' || tokens[back]?.text === ';') break;
    if (pack.negations.has(lower)) return true;
    if (pack.clauses.supposing.has(lower)) return true;
  }
  return isReportedDenied(reading, sentenceFrom, at);
}

/** `rejected a claim that it had promised to`, `denied that X would`: the denial governs all of its clause. */
function isReportedDenied({ tokens, pack }: Reading, from: number, at: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 24); back -= 1) {
    const lower = tokens[back]?.lower ?? '';
    if (tokens[back]?.text === ';' || pack.clauses.contrasts.has(lower)) return false;
    // `denied the report and promised to publish`: a new deed of the same subject.
    if (pack.and.has(lower) && at - back <= 2) return false;
    if (pack.denials.has(lower) && at - back > 1) return true;
  }
  return false;
}

/** How far a condition is looked for, so that the work stays linear in a sentence without end. */
const conditionReach = 160;

/** Whether the sentence makes everything in it depend on something. */
export function isConditional(reading: Reading, from: number, to: number): boolean {
  const { ifs, ifPairs, notIfs } = reading.pack.clauses;
  for (let at = from; at < Math.min(to, from + conditionReach); at += 1) {
    const lower = reading.tokens[at]?.lower ?? '';
    if (ifs.has(lower) && !notIfs.has(reading.tokens[at - 1]?.lower ?? '')) return true;
    if (ifPairs.has(`${lower} ${reading.tokens[at + 1]?.lower ?? ''}`)) return true;
  }
  return false;
}
