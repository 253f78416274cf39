import { firstDay } from '../briefing/dates.ts';
import type { ExportDocument } from '../contract/exports.ts';
import type { FullBriefing } from '../contract/full-briefing.ts';

/** Each author by themselves: which part of a name is the family's is not told, so names stay whole. */
function authorsOf({ author }: FullBriefing): string[] {
  const names = author?.split(',').map(oneLine) ?? [];
  return names.filter((name) => name !== '');
}

/** Year, month and day of publication, as far as they are known. */
function dateParts({ date }: FullBriefing): number[] {
  return date === undefined ? [] : (date.split('/')[0] ?? '').split('-').map(Number);
}

/** A short name for the article that stays the same: its first words and its year. */
function keyOf(briefing: FullBriefing): string {
  const words = briefing.title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const [year] = dateParts(briefing);
  return `${(words ?? ['article']).slice(0, 3).join('-')}${year === undefined ? '' : `-${year}`}`;
}

/**
 * The article in CSL-JSON (citeproc's schema, version 1.0): an array of one item. The marking stands in its `custom`,
 * and in its `note`, which is all that many readers keep.
 */
export function toCsl({ briefing, address }: ExportDocument): string {
  const parts = dateParts(briefing);
  const item = {
    id: keyOf(briefing),
    type: 'article-newspaper',
    title: briefing.title,
    author: authorsOf(briefing).length > 0 ? authorsOf(briefing).map((literal) => ({ literal })) : undefined,
    'container-title': briefing.source,
    'publisher-place': briefing.place,
    issued: parts.length > 0 ? { 'date-parts': [parts] } : undefined,
    language: briefing.language,
    URL: address,
    note: briefing.marking,
    custom: briefing.marking === undefined ? undefined : { marking: briefing.marking },
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** The article as RIS: one tag on a line, two spaces, a hyphen, a space; CR LF at each end. The marking is named in a note. */
export function toRis({ briefing, address }: ExportDocument): string {
  const day = briefing.date && firstDay(briefing.date);
  const [year, month, date] = dateParts(briefing);
  const two = (number: number | undefined) => (number === undefined ? '' : String(number).padStart(2, '0'));
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', briefing.title],
    ...authorsOf(briefing).map((name): [string, string] => ['AU', name]),
    ['T2', briefing.source],
    ['CY', briefing.place],
    ['DA', day && `${year}/${two(month)}/${two(date)}/`],
    ['PY', day && String(year)],
    ['LA', briefing.language],
    ['UR', address],
    ['N1', briefing.marking && `marking: ${briefing.marking}`],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}\r\n`)
    .join('');
}

/** The article as BibTeX, in UTF-8, with its special characters escaped. The marking has a field, and stands in the note. */
export function toBibtex({ briefing, address }: ExportDocument): string {
  const [year, month, day] = dateParts(briefing);
  const fields: [name: string, value: string | undefined][] = [
    ['title', `{${bibtexText(briefing.title)}}`],
    ['author', bibtexAuthors(briefing)],
    ['journal', briefing.source && bibtexText(briefing.source)],
    ['address', briefing.place && bibtexText(briefing.place)],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['day', day === undefined ? undefined : String(day)],
    ['langid', briefing.language],
    ['url', address && bibtexAddress(address)],
    ['note', briefing.marking && bibtexText(briefing.marking)],
    ['marking', briefing.marking && bibtexText(briefing.marking)],
  ];
  const set = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = {${value}}`);
  return `@article{${keyOf(briefing)},\n${set.join(',\n')}\n}\n`;
}

const bibtexMarks: { readonly [mark: string]: string } = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function bibtexText(text: string): string {
  return oneLine(text).replace(/[\\{}~^#$%&_]/g, (mark) => bibtexMarks[mark] ?? `\\${mark}`);
}

/** Braces keep a name whole, and so an "and" in the name of a body from parting it. */
function bibtexAuthors(briefing: FullBriefing): string | undefined {
  const names = authorsOf(briefing).map((name) => `{${bibtexText(name)}}`);
  return names.length === 0 ? undefined : names.join(' and ');
}

/** Readers take an address as it stands; only what would end the field is written in another way. */
function bibtexAddress(address: string): string {
  return address.replace(/[\\{}\s]/g, (mark) => encodeURIComponent(mark));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
