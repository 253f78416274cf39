import { nameKey } from '../../article/name-key.ts';
import type { DossierReading } from '../../contract/dossiers.ts';
import type { FullItem } from '../../contract/full-briefing.ts';
import type { PageCite, PageItem } from '../../contract/page.ts';

interface Placed<Item> {
  readonly item: Item;
  readonly cites: PageCite[];
  readonly reports: { readonly letter: string; readonly when: string | undefined }[];
}

/**
 * The lines of all articles, what several tell once and first, each with the letters and paragraphs where it stands.
 *
 * @param itemsOf the lines of one article's briefing, in their order
 * @param pause called after each article, so that all else can be done meanwhile
 */
export async function mergedLines<Source extends { readonly letter: string }, Item extends PageItem | FullItem>(
  reading: DossierReading,
  sources: readonly Source[],
  itemsOf: (source: Source) => readonly Item[],
  pause: () => Promise<void>,
): Promise<Item[]> {
  const groups = groupsOf(reading);
  const placed = new Map<string, Placed<Item>>();
  for (const source of sources) {
    await pause();
    const { letter } = source;
    for (const item of itemsOf(source)) {
      const key = keyOf(item, groups);
      const known = placed.get(key) ?? { item, cites: [], reports: [] };
      placed.set(key, known);
      cite(known.cites, letter, item.paragraphs);
      const isTold = known.reports.some((report) => report.letter === letter && report.when === item.when);
      if (!isTold) known.reports.push({ letter, when: item.when });
    }
  }
  await pause();
  return [...placed.values()]
    .sort((a, b) => b.reports.length - a.reports.length)
    .map(({ item, cites, reports }) => ({ ...item, paragraphs: [], cites, when: whenOf(reports) ?? item.when }));
}

/** Adds where an article tells it; what it tells twice has one letter. */
function cite(cites: PageCite[], letter: string, paragraphs: readonly number[]): void {
  if (paragraphs.length === 0) return;
  const at = cites.findIndex((each) => each.letter === letter);
  const known = cites[at]?.paragraphs ?? [];
  const all = [...new Set([...known, ...paragraphs])].sort((a, b) => a - b);
  cites.splice(at < 0 ? cites.length : at, 1, { letter, paragraphs: all });
}

/** What several articles tell of one matter or person, by the fact of each. */
function groupsOf({ matters, people }: DossierReading): ReadonlyMap<string, string> {
  return new Map([
    ...matters.flatMap(({ id, reports }) => reports.map(({ factId }): [string, string] => [factId, id])),
    ...people.flatMap(({ id, cites }) => cites.map(({ factId }): [string, string] => [factId, id])),
  ]);
}

function keyOf(item: PageItem | FullItem, groups: ReadonlyMap<string, string>): string {
  const { id, section, kind, text, when = '', drafter, unverified = false } = item;
  const [factId = id, ...suffix] = id.split(':');
  // A place or a body is one by its name alone, and so is a quotation by its words.
  if (kind === 'quote' || section === 'names') return `${section} ${nameKey(text)}`;
  const group = groups.get(factId);
  // Agencies' texts share whole sentences. What a hand has worded stays apart, and so does what its source no longer says.
  if (group === undefined && (kind === 'keyPoint' || kind === 'date') && !drafter && !unverified) {
    return `${section} ${kind} ${when} ${nameKey(text)}`;
  }
  return `${section} ${group ?? factId} ${suffix.join(':')}`;
}

/** Each of the dates with who gives it, where they are not all the same. */
function whenOf(
  reports: readonly { readonly letter: string; readonly when: string | undefined }[],
): string | undefined {
  const letters = new Map<string, string[]>();
  for (const { letter, when } of reports) {
    if (when !== undefined) letters.set(when, [...(letters.get(when) ?? []), letter]);
  }
  if (letters.size < 2) return [...letters.keys()][0];
  return [...letters].map(([when, given]) => `${given.join(', ')}: ${when}`).join(' / ');
}
