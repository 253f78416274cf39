import { nameKey } from '../article/name-key.ts';
import { lineOf } from '../briefing/briefing-line.ts';
import type { NameGroup } from '../briefing/dossier/name-groups.ts';
import { type PartInFact, partInFact } from '../briefing/dossier/part-in-fact.ts';
import { rolesOverTime } from '../briefing/dossier/roles-over-time.ts';
import { localDay } from '../briefing/local-day.ts';
import type { CallInput } from '../contract/calls.ts';
import type { PersonLine, PersonPage, RoleOverTime } from '../contract/people.ts';
import { ReadoutError } from '../contract/results.ts';
import { articleToShow } from '../storage/article-view.ts';
import { articleExists } from '../storage/articles.ts';
import { factExists, getFact } from '../storage/fact-rows.ts';
import { type NamedIn, namingsBy } from '../storage/namings.ts';
import { breathe } from './breathe.ts';
import type { LibraryContext } from './context.ts';
import { nameDirectory } from './name-directory.ts';

/** Articles that are named for each role. */
const mostSeen = 4;

/**
 * All of a person or an organisation over the library, the lines out of the newest articles only. Throws ReadoutError
 * `not-found` for somebody whom no article names any more.
 */
export async function person(desk: LibraryContext, { id, articles }: CallInput<'person'>): Promise<PersonPage> {
  const group = (await nameDirectory(desk)).find((one) => one.id === id);
  if (group === undefined) throw new ReadoutError('not-found');
  const namings = namingsOf(desk, group);
  const inArticles = new Map<string, NamedIn[]>();
  for (const naming of namings) inArticles.set(naming.articleId, [...(inArticles.get(naming.articleId) ?? []), naming]);
  const lines: Record<PartInFact, PersonLine[]> = { undertakes: [], toward: [], positions: [], quotes: [] };
  const read = [...inArticles].slice(0, articles);
  for (const [articleId, named] of read) {
    await breathe();
    if (articleExists(desk.db, articleId)) takeLines(desk, articleId, formsOf(group, named), lines);
  }
  const shown = new Set([nameKey(group.name)]);
  return {
    id,
    kind: group.kind,
    name: group.name,
    forms: namings
      .flatMap(({ aliases }) => aliases)
      .concat(group.names)
      .filter((form) => !shown.has(nameKey(form)) && shown.add(nameKey(form))),
    articles: inArticles.size,
    read: read.length,
    roles: group.kind === 'person' ? rolesOf(desk, namings) : [],
    ...lines,
  };
}

function namingsOf({ db }: LibraryContext, { kind, names, only }: NameGroup): NamedIn[] {
  const found = names.flatMap((name) => namingsBy(db, kind, name));
  return found
    .filter(({ articleId }) => only === undefined || articleId === only)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0));
}

/** Keys of the names by which an article knows them: there, a surname is enough. */
function formsOf({ names }: NameGroup, named: readonly NamedIn[]): ReadonlySet<string> {
  return new Set([...names, ...named.flatMap(({ aliases }) => aliases)].map(nameKey));
}

function rolesOf({ db }: LibraryContext, namings: readonly NamedIn[]): RoleOverTime[] {
  return rolesOverTime(namings).map(({ role, from, to, articles, seen }) => ({
    role,
    from,
    to,
    articles,
    seen: seen.slice(0, mostSeen).flatMap(({ articleId, title, date, factId }) => {
      if (!factExists(db, factId)) return [];
      const { unverified, paragraphs } = getFact(db, factId);
      return [{ articleId, articleTitle: title, articleDate: date, factId, paragraphs: unverified ? [] : paragraphs }];
    }),
  }));
}

function takeLines(
  { db, clock, language }: LibraryContext,
  articleId: string,
  forms: ReadonlySet<string>,
  lines: Record<PartInFact, PersonLine[]>,
): void {
  const { revision, facts } = articleToShow(db, articleId);
  const people = facts.flatMap((fact) => (fact.body.kind === 'person' ? [fact.body] : []));
  const context = { text: revision.text, people, day: localDay(clock()), language };
  for (const fact of facts) {
    const part = fact.hidden ? undefined : partInFact(fact.body, forms);
    if (part === undefined) continue;
    const section = part === 'quotes' || part === 'positions' ? part : 'agreed';
    const { text, detail, when, firmness, progress, paragraphs, verbatim } = lineOf(fact, section, context);
    lines[part].push({
      articleId,
      articleTitle: revision.title,
      articleDate: revision.date,
      factId: fact.id,
      paragraphs,
      text,
      detail: section === 'agreed' ? detail : undefined,
      when,
      firmness,
      progress,
      ownProgress: fact.progress,
      verbatim,
    });
  }
}
