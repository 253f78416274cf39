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

/** The people of all articles, one entry for each person; those in most articles first, then in the order of the texts. */
export function dossierPeople(articles: readonly LetteredArticle[], register: Register): DossierPerson[] {
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
  const people = groups.finish().flatMap(({ id, name, names, only }) => {
    const together = named.filter(
      ({ article, body }) => names.includes(body.name) && (only === undefined || article.view.id === only),
    );
    const first = named.findIndex((one) => together.includes(one));
    return together.length === 0 ? [] : [{ person: personOf(id, name, together), first }];
  });
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
