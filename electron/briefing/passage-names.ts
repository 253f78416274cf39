import type { Span } from '../contract/text.ts';
import { oneLine } from './clip-text.ts';
import type { PassageSurroundings } from './passage-line.ts';

/** A name that stands in a passage; no words where none can be told. */
interface NameFound {
  readonly words: string;
  readonly span: Span;
}

/** Longest passage, in UTF-16 code units, that is taken to be a name as a whole. */
const longestName = 80;
/** Capitalised words in a row, with the small ones that names have inside. */
const name =
  /\p{Lu}[\p{L}\p{M}\p{N}’'.-]*(?:\s+(?:(?:de|del|la|las|los|le|du|da|dos|das|di|of|the|van|von|der|den|bin|al|el)\s+){0,3}\p{Lu}[\p{L}\p{M}\p{N}’'.-]*)*/gu;

/**
 * The name that a passage is about: all of it where it is as short as a name, else the first in it that is no line of that
 * kind yet, one of several words before a single one.
 */
export function nameInPassage(
  kind: 'person' | 'organisation' | 'place',
  passage: Span,
  { text, facts }: PassageSurroundings,
): NameFound {
  const words = text.slice(passage.start, passage.end);
  const ends = /[.!?。]["”’»)]*\s*$|[.!?]\s/u;
  if (words.length <= longestName && !ends.test(words) && words.split(/\s+/u).length <= 7) {
    return { words: trimmed(words), span: passage };
  }
  const known = new Set(
    facts.flatMap(({ body }) =>
      body.kind !== kind
        ? []
        : [body.name, ...('aliases' in body ? body.aliases : [])].map((each) => each.toLowerCase()),
    ),
  );
  const found = [...words.matchAll(name)]
    .map((match) => ({ words: trimmed(match[0]), at: match.index }))
    .filter((each) => each.words !== '' && !known.has(each.words.toLowerCase()));
  const best =
    found.find((each) => /\s/u.test(each.words)) ?? found.find(({ at }) => !beginsSentence(words.slice(0, at)));
  if (best === undefined) return { words: '', span: passage };
  const start = passage.start + best.at;
  return { words: oneLine(best.words), span: { start, end: start + best.words.length } };
}

/** The people, organisations and places that a passage begins with, as those who undertake what it says. */
export function namesThatBegin(passage: Span, { text, facts }: PassageSurroundings): string[] {
  const begins = facts.flatMap(({ body, evidence, hidden, unverified }) => {
    if (hidden || unverified || !('name' in body)) return [];
    const span = evidence.spans.find(({ start, end }) => start >= passage.start && end <= passage.end);
    return span === undefined ? [] : [{ name: body.name, ...span }];
  });
  const parties: string[] = [];
  let at = passage.start;
  for (const next of begins.sort((one, other) => one.start - other.start)) {
    // Only what joins names may stand before: an article, a comma, “and”.
    if (next.start < at || !/^[\s,]*(?:(?:the|and|el|la|los|las|y|e)\s+){0,2}$/iu.test(text.slice(at, next.start)))
      break;
    if (!parties.includes(next.name)) parties.push(next.name);
    at = next.end;
  }
  return parties;
}

function trimmed(words: string): string {
  return words.trim().replace(/^["“«„‘']+|(?<!["”»“’',;:])["”»“’',;:]+$|(?<!\b\p{L})\.$/gu, '');
}

/** A single word there has its capital from the sentence, whether it is a name or not. */
function beginsSentence(before: string): boolean {
  return /(?:^|[.!?:…。])[\s"“«„‘'(]*$/u.test(before);
}
