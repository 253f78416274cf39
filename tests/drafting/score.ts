import type { DraftedBriefing } from '../../electron/contract/drafts.ts';
import type { DraftedFact, FactBodyOf, FactKind } from '../../electron/contract/facts.ts';

/** What a careful reader finds in an article; see tests/fixtures/drafting/README.md. */
export interface Gold {
  readonly language: string;
  readonly base?: string;
  readonly date?: string;
  readonly place?: string;
  readonly people: readonly { readonly name: string; readonly role?: string }[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly dates: readonly { readonly wording: string; readonly iso?: string }[];
  readonly quotes: readonly { readonly opens: string; readonly speaker?: string }[];
  readonly commitments: readonly GoldCommitment[];
  readonly optional?: readonly string[];
  readonly optionalDates?: readonly string[];
  readonly optionalQuotes?: readonly string[];
  readonly optionalCommitments?: readonly string[];
}

export interface GoldCommitment {
  readonly action: string;
  readonly parties: readonly string[];
  readonly status?: string;
  readonly due?: string;
}

/** Hits, false finds and misses of one class; for roles, speakers and the like, hits and misses only. */
export interface Tally {
  hit: number;
  wrong: number;
  missed: number;
  readonly notes: string[];
}

export type Scores = Record<string, Tally>;

export const classes = [
  'people',
  'roles',
  'organisations',
  'places',
  'dates',
  'days',
  'quotes',
  'speakers',
  'commitments',
  'actors',
] as const;

export function emptyScores(): Scores {
  return Object.fromEntries(classes.map((name) => [name, { hit: 0, wrong: 0, missed: 0, notes: [] }]));
}

/** Precision, recall and their harmonic mean; 1 where there was nothing to find and nothing was found. */
export function measures({ hit, wrong, missed }: Tally): { precision: number; recall: number; f1: number } {
  const precision = hit + wrong === 0 ? 1 : hit / (hit + wrong);
  const recall = hit + missed === 0 ? 1 : hit / (hit + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const stop = new Set(
  'the a an of in on at to for and or its their his her by with from that el la los las un una de del en y a que su al por para con se'.split(
    ' ',
  ),
);

/** The words that say something, folded and cut so that forms of one word agree. */
export function contentWords(text: string): Set<string> {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !stop.has(word)).map((word) => word.slice(0, 6)));
}

/** The share of the first text's content words that the second has. */
export function coverage(of: string, by: string): number {
  const mine = contentWords(of);
  const other = contentWords(by);
  let shared = 0;
  for (const word of mine) if (other.has(word)) shared += 1;
  return mine.size === 0 ? 1 : shared / mine.size;
}

const plain = (text: string) => text.normalize('NFC').replace(/['’]/g, '’').replace(/^the /i, '').trim().toLowerCase();

export function factsOf<Kind extends FactKind>(
  briefing: DraftedBriefing,
  kind: Kind,
): (FactBodyOf<Kind> & DraftedFact)[] {
  return briefing.facts.filter((fact): fact is FactBodyOf<Kind> & DraftedFact => fact.kind === kind);
}

/** Compares a drafted briefing with its gold and adds to the tallies. */
export function score(gold: Gold, briefing: DraftedBriefing, into: Scores): void {
  const optional = gold.optional ?? [];
  names(into, 'organisations', gold.organisations, factsOf(briefing, 'organisation'), [...optional, ...gold.places]);
  names(into, 'places', gold.places, factsOf(briefing, 'place'), optional);
  people(into, gold, briefing);
  dates(into, gold, briefing);
  quotes(into, gold, briefing);
  commitments(into, gold, briefing);
}

function tally(into: Scores, name: string): Tally {
  const found = into[name];
  if (!found) throw new Error(`no class ${name}`);
  return found;
}

function miss(into: Scores, name: string, note: string): void {
  tally(into, name).missed += 1;
  tally(into, name).notes.push(`missed ${note}`);
}

function wrong(into: Scores, name: string, note: string): void {
  tally(into, name).wrong += 1;
  tally(into, name).notes.push(`wrong ${note}`);
}

/** Pairs each expected thing with one found thing; says which are left on both sides. */
function pair<A, B>(
  expected: readonly A[],
  found: readonly B[],
  fits: (a: A, b: B) => boolean,
): { pairs: [A, B][]; missed: A[]; left: B[] } {
  const left = [...found];
  const pairs: [A, B][] = [];
  const missed: A[] = [];
  for (const a of expected) {
    const index = left.findIndex((b) => fits(a, b));
    const b = left[index];
    if (b === undefined) missed.push(a);
    else {
      left.splice(index, 1);
      pairs.push([a, b]);
    }
  }
  return { pairs, missed, left };
}

interface Named {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

function isNamed(name: string, found: Named): boolean {
  return [found.name, ...(found.aliases ?? [])].some((form) => plain(form) === plain(name));
}

function names(
  into: Scores,
  name: string,
  expected: readonly string[],
  found: readonly Named[],
  optional: readonly string[],
): void {
  const { pairs, missed, left } = pair(expected, found, isNamed);
  tally(into, name).hit += pairs.length;
  for (const each of missed) miss(into, name, each);
  for (const each of left) if (!optional.some((form) => isNamed(form, each))) wrong(into, name, each.name);
}

function people(into: Scores, gold: Gold, briefing: DraftedBriefing): void {
  const { pairs, missed, left } = pair(gold.people, factsOf(briefing, 'person'), (a, b) => isNamed(a.name, b));
  tally(into, 'people').hit += pairs.length;
  for (const each of missed) miss(into, 'people', each.name);
  for (const each of left)
    if (!(gold.optional ?? []).some((form) => isNamed(form, each))) wrong(into, 'people', each.name);
  for (const [expected, found] of pairs) {
    if (expected.role === undefined) continue;
    const said = [found.role, found.affiliation].filter(Boolean).join(' ');
    if (coverage(expected.role, said) >= 0.5) tally(into, 'roles').hit += 1;
    else miss(into, 'roles', `${expected.name}: ${expected.role} <> ${said}`);
  }
}

function dates(into: Scores, gold: Gold, briefing: DraftedBriefing): void {
  const fits = (wording: string, found: string) =>
    plain(found).includes(plain(wording)) || plain(wording).includes(plain(found));
  const { pairs, missed, left } = pair(gold.dates, factsOf(briefing, 'date'), (a, b) => fits(a.wording, b.wording));
  tally(into, 'dates').hit += pairs.length;
  for (const each of missed) miss(into, 'dates', each.wording);
  for (const each of left)
    if (!(gold.optionalDates ?? []).some((form) => fits(form, each.wording))) wrong(into, 'dates', each.wording);
  for (const [expected, found] of pairs) {
    if (expected.iso === found.iso) tally(into, 'days').hit += 1;
    else miss(into, 'days', `${expected.wording}: ${expected.iso} <> ${found.iso}`);
  }
}

function quotes(into: Scores, gold: Gold, briefing: DraftedBriefing): void {
  const opens = (text: string, found: string) => plain(found).startsWith(plain(text));
  const { pairs, missed, left } = pair(gold.quotes, factsOf(briefing, 'quote'), (a, b) => opens(a.opens, b.text));
  tally(into, 'quotes').hit += pairs.length;
  for (const each of missed) miss(into, 'quotes', each.opens);
  for (const each of left)
    if (!(gold.optionalQuotes ?? []).some((form) => opens(form, each.text))) wrong(into, 'quotes', each.text);
  for (const [expected, found] of pairs) {
    if (expected.speaker === undefined) continue;
    if (expected.speaker === found.speaker) tally(into, 'speakers').hit += 1;
    else miss(into, 'speakers', `${expected.opens}: ${expected.speaker} <> ${found.speaker}`);
  }
}

function commitments(into: Scores, gold: Gold, briefing: DraftedBriefing): void {
  const fits = (action: string, text: string) => coverage(action, text) >= 0.6;
  const { pairs, missed, left } = pair(gold.commitments, factsOf(briefing, 'commitment'), (a, b) =>
    fits(a.action, b.text),
  );
  tally(into, 'commitments').hit += pairs.length;
  for (const each of missed) miss(into, 'commitments', each.action);
  for (const each of left)
    if (!(gold.optionalCommitments ?? []).some((form) => coverage(form, each.text) >= 0.5))
      wrong(into, 'commitments', `${each.text} (${each.parties.join(', ')})`);
  for (const [expected, found] of pairs) {
    const parties =
      expected.parties.every((party) => found.parties.some((each) => plain(each) === plain(party))) &&
      (expected.parties.length === 0 || found.parties.length === expected.parties.length);
    const due = expected.due === undefined || expected.due === found.due?.iso;
    const status = expected.status === undefined || expected.status === found.status;
    if (parties && due && status) tally(into, 'actors').hit += 1;
    else
      miss(
        into,
        'actors',
        `${expected.action}: ${expected.parties.join(', ')} ${expected.due ?? ''} <> ${found.parties.join(', ')} ${found.due?.iso ?? ''} ${found.status}`,
      );
  }
}
