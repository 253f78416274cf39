import { type Document, isMap, parseDocument } from 'yaml';
import { isRealDate } from '../contract/text.ts';
import { type DatelineParts, takeDatelineApart } from './dateline-words.ts';
import type { ImportedHead } from './imported-article.ts';

/** Why front matter could not be read, with the line of the file where it shows. */
export class FrontMatterError extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`line ${line}`);
    this.line = line;
  }
}

/** Longest front matter in UTF-16 code units; a longer one is no front matter. */
const longest = 100_000;

/** Parts a text into its front matter, between two lines of `---` at the very start, and what follows. */
export function splitFrontMatter(text: string): { readonly matter: string | null; readonly body: string } {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return { matter: null, body: text };
  const start = opening[0].length;
  const closing = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/.exec(text.slice(start, start + longest));
  if (!closing) return { matter: null, body: text };
  return {
    matter: text.slice(start, start + closing.index),
    body: text.slice(start + closing.index + closing[0].length),
  };
}

/**
 * What front matter says. Unknown keys are ignored; empty values count as absent.
 *
 * @throws FrontMatterError where it is no YAML, no list of keys, or a key holds what it cannot
 */
export function readFrontMatter(matter: string): ImportedHead {
  const document = parseDocument(matter, { schema: 'core', uniqueKeys: true, strict: true, logLevel: 'silent' });
  const error = document.errors[0];
  if (error) throw new FrontMatterError((error.linePos?.[0].line ?? 1) + 1);
  if (document.contents === null) return {};
  if (!isMap(document.contents)) throw new FrontMatterError(2);
  return headFrom(plainValues(document), (key) => new FrontMatterError(lineOf(matter, key)));
}

function plainValues(document: Document): (key: string) => unknown {
  try {
    // Aliases are refused, since a few lines of them can stand for gigabytes.
    const values = new Map(Object.entries(document.toJS({ maxAliasCount: 0 })));
    return (key) => values.get(key);
  } catch {
    throw new FrontMatterError(2);
  }
}

function headFrom(value: (key: string) => unknown, refusal: (key: string) => FrontMatterError): ImportedHead {
  const text = (key: string): string | undefined => {
    const found = value(key);
    if (found === undefined || found === null) return undefined;
    if (typeof found !== 'string' && typeof found !== 'number') throw refusal(key);
    const tidy = String(found).replace(/\s+/g, ' ').trim();
    return tidy === '' ? undefined : tidy;
  };
  const names = (key: string): string | undefined => {
    const found = value(key);
    if (!Array.isArray(found)) return text(key);
    if (!found.every((each) => typeof each === 'string')) throw refusal(key);
    return found.join(', ').replace(/\s+/g, ' ').trim() || undefined;
  };
  const ours = value('title-is-ours') ?? undefined;
  if (ours !== undefined && typeof ours !== 'boolean') throw refusal('title-is-ours');
  const date = text('date');
  const day = date === undefined ? undefined : takeDatelineApart(date).date;
  if (date !== undefined && day === undefined && !isRealDate(date)) throw refusal('date');
  const dateline = datelineFrom(value('dateline'), () => text('dateline'), refusal);
  const language = text('language')?.toLowerCase();
  if (language !== undefined && !/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/.test(language)) throw refusal('language');
  return {
    title: text('title'),
    titleIsOurs: ours,
    author: names('author') ?? names('authors') ?? names('byline'),
    place: text('place') ?? dateline.place,
    date: day ?? date ?? dateline.date,
    language,
    source: text('source'),
    address: text('address'),
  };
}

function datelineFrom(
  found: unknown,
  text: () => string | undefined,
  refusal: (key: string) => FrontMatterError,
): DatelineParts {
  if (typeof found !== 'object' || found === null) return takeDatelineApart(text() ?? '');
  const parts: { readonly place?: unknown; readonly date?: unknown } = found;
  const words = [parts.place, parts.date].filter((part) => part !== undefined && part !== null);
  if (Array.isArray(found) || !words.every((part) => typeof part === 'string')) throw refusal('dateline');
  const whole = takeDatelineApart(words.join(', '));
  return { place: typeof parts.place === 'string' ? parts.place.trim() || undefined : undefined, date: whole.date };
}

function lineOf(matter: string, key: string): number {
  const index = matter.split(/\r\n|\n|\r/).findIndex((line) => line.trimStart().startsWith(key));
  // The opening line of dashes is the file's first.
  return Math.max(0, index) + 2;
}
