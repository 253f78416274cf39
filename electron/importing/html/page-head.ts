import type { FieldOrigin, HeadProvenance, TracedField } from '../../contract/imports.ts';
import { isRealDate } from '../../contract/text.ts';
import { takeDatelineApart } from '../dateline-words.ts';
import type { ImportedHead } from '../imported-article.ts';
import { linkedArticle } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';
import { plainWords } from './plain-words.ts';

/** A head with the origin of each of its fields. */
export interface FoundHead {
  readonly head: ImportedHead;
  readonly provenance: HeadProvenance;
}

type Candidate = readonly [FieldOrigin, string | undefined];

/**
 * A page's head from what it says of itself: JSON-LD first, then OpenGraph, then other names, then what is seen.
 *
 * @param byline who the page is seen to be by
 */
export function pageHead(facts: PageFacts, byline?: string): FoundHead {
  const { meta } = facts;
  const linked = linkedArticle(facts.jsonLd);
  const named = (...names: string[]) => names.map((name): Candidate => ['meta', meta.get(name)]);
  const source = firstOf(plain, [
    ['json-ld', linked.publisher],
    ['open-graph', meta.get('og:site_name')],
    ...named('dc.publisher', 'dcterms.publisher', 'citation_journal_title', 'publisher', 'application-name'),
  ]);
  const found: { readonly [Field in TracedField]: Found | undefined } = {
    source,
    title: firstOf(
      (text) => withoutSite(plain(text), source?.value),
      [
        ['json-ld', linked.headline],
        ['open-graph', meta.get('og:title')],
        ...named('twitter:title', 'citation_title', 'dc.title', 'dcterms.title', 'headline', 'parsely-title'),
        ['text', facts.headings.length === 1 ? facts.headings[0] : undefined],
        ['meta', facts.title],
      ],
    ),
    author: firstOf(author, [
      ['json-ld', linked.authors],
      ...named(
        'author',
        'citation_author',
        'dc.creator',
        'dcterms.creator',
        'parsely-author',
        'byl',
        'sailthru.author',
      ),
      ['open-graph', meta.get('article:author')],
      ['text', byline],
    ]),
    date: firstOf(day, [
      ['json-ld', linked.published],
      ['open-graph', meta.get('article:published_time') ?? meta.get('og:article:published_time')],
      ...named('datepublished', 'citation_publication_date', 'dc.date', 'dcterms.date', 'dc.date.issued'),
      ...named('parsely-pub-date', 'sailthru.date', 'pubdate', 'publish-date', 'date'),
      ...facts.times.map((time): Candidate => ['time', time]),
    ]),
    address: firstOf(webAddress, [
      ['link', facts.canonical],
      ['open-graph', meta.get('og:url')],
      ['json-ld', linked.address],
      ['headers', facts.savedFrom],
    ]),
  };
  return headFrom(found);
}

interface Found {
  readonly origin: FieldOrigin;
  readonly value: string;
}

/** Head and provenance of fields that were found. */
export function headFrom(found: { readonly [Field in TracedField]?: Found | undefined }): FoundHead {
  const fields = Object.entries(found).filter((entry): entry is [string, Found] => entry[1] !== undefined);
  return {
    head: Object.fromEntries(fields.map(([field, { value }]) => [field, value])),
    provenance: Object.fromEntries(fields.map(([field, { origin }]) => [field, origin])),
  };
}

/** The first candidate that is one. */
export function firstOf(
  read: (text: string) => string | undefined,
  candidates: readonly Candidate[],
): Found | undefined {
  for (const [origin, text] of candidates) {
    const value = text === undefined ? undefined : read(text);
    if (value !== undefined && value !== '') return { origin, value };
  }
  return undefined;
}

/** Plain words of what may hold markup or entities. */
function plain(text: string): string | undefined {
  return plainWords(text).slice(0, 500) || undefined;
}

/** `Talks resume | The Daily`: the name of the site is no part of the title. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined || site === undefined) return title;
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' · ']) {
    if (title.endsWith(`${mark}${site}`)) return title.slice(0, -mark.length - site.length).trim();
  }
  return title;
}

/** Who wrote it, without the word before the name; an address is no name. */
export function author(text: string): string | undefined {
  const name = plain(text)
    ?.replace(/^(?:by|por|von|par)[:\s]\s{0,4}/i, '')
    .trim();
  return name === undefined || name.length > 200 || /^(?:https?:|@|www\.)/i.test(name) ? undefined : name;
}

/** The day of a date in any common wording, as it is written there: a page's own clock is where it was published. */
export function day(text: string): string | undefined {
  const stated = /^\s*(\d{4})[-/](\d{2})[-/](\d{2})/.exec(text);
  const date = stated ? `${stated[1]}-${stated[2]}-${stated[3]}` : takeDatelineApart(text.slice(0, 200)).date;
  return date !== undefined && isRealDate(date) && /^(?:1[89]|20)\d\d/.test(date) ? date : undefined;
}

/** An absolute web address; anything else leads nowhere for somebody who has only the file. */
export function webAddress(text: string): string | undefined {
  const address = text.trim();
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address) && address.length <= 2000 ? address : undefined;
}
