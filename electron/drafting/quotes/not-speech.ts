import type { Reading } from '../reading/reading.ts';
import type { Quotation } from './quotations.ts';

/** Whether what stands in marks is somebody's words, and not a title, a nickname, a term or a distanced word. */
export function isSpeech(reading: Reading, quotation: Quotation): boolean {
  const { tokens, pack } = reading;
  const words = tokens.slice(quotation.from, quotation.to).filter((token) => token.kind === 'word');
  const count = words.length;
  if (count === 0 || quotation.attribution?.hypothetical) return false;
  const text = reading.text.slice(quotation.spans[0]?.start, quotation.spans.at(-1)?.end);
  const direct = quotation.attribution?.direct ?? false;
  const finished = /[.,!?…]$/u.test(text);
  const capitals = titleWords(
    reading,
    words.map(({ text: word }) => word),
  );
  // A reporting clause makes words of what else would be a title, but nobody speaks in four capitals.
  if (capitals >= 4 || (capitals >= 2 && (isWork(reading, quotation) || isTerm(reading, quotation)))) return false;
  const followed = direct && quotation.attribution?.clause !== undefined;
  if (!(followed && finished) && capitals >= 2 && !/[!?…]$/u.test(text)) return false;
  if (!(direct && finished)) {
    if (isIntroducedAsName(reading, quotation)) return false;
    if (capitals >= 3) return false;
    if (isNickname(reading, quotation, count)) return false;
  }
  if (quotation.attribution === undefined)
    return count >= 6 || (finished && count >= 4) || (count >= 4 && isPredicate(reading, quotation));
  if (!direct) return count >= 3 || (finished && count >= 2);
  const before = tokens[quotation.from - 2]?.lower ?? '';
  const verb = /: ([\p{L}’]+)/u.exec(quotation.attribution.reason)?.[1]?.toLowerCase() ?? '';
  // `called him “Coach”`
  if (count === 1 && !finished && tokens[quotation.from]?.capital && pack.talk.calling.has(verb)) return false;
  // `“Van 312”, precisó la funcionaria`
  const said = tokens.slice(quotation.from, quotation.to).filter((token) => token.kind !== 'mark').length;
  return (
    said >= 2 || finished || pack.talk.calling.has(verb) || pack.speech.has(before) || pack.talk.beforeWord.has(before)
  );
}

/** `the book “went in the bin”`: a longer piece of a sentence in small letters, which no small word makes a term. */
function isPredicate({ tokens, pack }: Reading, quotation: Quotation): boolean {
  const before = tokens[quotation.from - 2];
  if (tokens[quotation.from]?.capital || before?.kind !== 'word') return false;
  return (
    !pack.determiners.has(before.lower) && !pack.functionWords.has(before.lower) && !pack.notQuoted.has(before.lower)
  );
}

/** `the film “Rain”`, `dubbed “the fox”` */
function isIntroducedAsName({ tokens, pack }: Reading, quotation: Quotation): boolean {
  // The token before the words is the opening mark.
  for (let back = 2; back <= 4; back += 1) {
    const token = tokens[quotation.from - back];
    if (!token || token.kind === 'mark') return false;
    if (pack.notQuoted.has(token.lower)) return true;
    if (!pack.determiners.has(token.lower) && !pack.talk.beforeName.has(token.lower)) return false;
  }
  return false;
}

/** `the author of “Rain”` */
function isWork({ tokens, pack }: Reading, quotation: Quotation): boolean {
  return (
    pack.clauses.of.has(tokens[quotation.from - 2]?.lower ?? '') &&
    pack.offices.has(tokens[quotation.from - 3]?.lower ?? '')
  );
}

/** `the current “Great Thaw,” Roe said`: a name in the middle of a clause. */
function isTerm({ tokens, pack }: Reading, quotation: Quotation): boolean {
  const before = tokens[quotation.from - 2];
  return (
    before?.kind === 'word' &&
    !before.capital &&
    !pack.speech.has(before.lower) &&
    tokens[quotation.from - 1]?.kind === 'mark'
  );
}

/** How many words of a title stand in it; none where one of its longer words begins with a small letter. */
function titleWords({ pack }: Reading, words: readonly string[]): number {
  if (words.length < 2) return 0;
  const main = words.filter((word) => !pack.stopWords.has(word.toLowerCase()) || /^\p{Lu}/u.test(word));
  return main.every((word) => /^\p{Lu}/u.test(word)) ? main.length : 0;
}

/** `José “Pepe” Mujica` */
function isNickname({ tokens }: Reading, quotation: Quotation, count: number): boolean {
  return (
    count <= 2 &&
    tokens[quotation.from]?.capital === true &&
    tokens[quotation.from - 2]?.capital === true &&
    tokens[quotation.to + 1]?.capital === true
  );
}
