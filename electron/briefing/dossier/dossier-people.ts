import { nameKey } from '../../article/name-key.ts';
import type { DossierPerson } from '../../contract/dossiers.ts';
import type { Fact, Person } from '../../contract/facts.ts';
import type { Register } from '../../contract/register.ts';
import { roleWords } from '../role-words.ts';
import { citeOf, type LetteredArticle } from './dossier-lines.ts';
import { nameGroups } from './name-groups.ts';

interface Named {
  readonly article: LetteredArticle;
  readonly fact: Fact;
  readonly body: Person;
}

/**
 * The people of all articles, one entry for each person; those in most articles first, then in the order of the texts.
 *
 * @param pause called after each small step, so that all else can be done meanwhile
 */
export async function dossierPeople(
  articles: readonly LetteredArticle[],
  register: Register,
  pause: () => Promise<void>,
): Promise<DossierPerson[]> {
  const named = articles.flatMap((article) =>
    article.view.facts.flatMap((fact): Named[] =>
      fact.hidden || fact.body.kind !== 'person' ? [] : [{ article, fact, body: fact.body }],
    ),
  );
  const groups = nameGroups(register);
  groups.add(
    named.map(({ article, body: { name, aliases } }) => ({
      kind: 'person',
      name,
      aliases,
      articleId: article.view.id,
    })),
  );
  await pause();
  const places = new Map(named.map((one, place) => [one, place]));
  const byName = new Map<string, Named[]>();
  for (const one of named) {
    const known = byName.get(one.body.name);
    if (known) known.push(one);
    else byName.set(one.body.name, [one]);
  }
  const people: { person: DossierPerson; first: number }[] = [];
  for (const { id, name, names, only } of await groups.finish(pause)) {
    await pause();
    const together = names
      .flatMap((written) => byName.get(written) ?? [])
      .filter(({ article }) => only === undefined || article.view.id === only)
      .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    const [first] = together;
    if (first) people.push({ person: personOf(id, name, together), first: places.get(first) ?? 0 });
  }
  return people
    .sort((a, b) => b.person.cites.length - a.person.cites.length || a.first - b.first)
    .map(({ person }) => person);
}

function personOf(id: string, name: string, together: readonly Named[]): DossierPerson {
  const roles = new Map<string, { role: string; letters: string[] }>();
  for (const { article, body } of together) {
    const role = roleWords(body.role, body.affiliation);
    if (role === undefined) continue;
    const known = roles.get(nameKey(role)) ?? { role, letters: [] };
    if (!known.letters.includes(article.letter)) known.letters.push(article.letter);
    roles.set(nameKey(role), known);
  }
  return { id, name, roles: [...roles.values()], cites: together.map(({ article, fact }) => citeOf(article, fact)) };
}
