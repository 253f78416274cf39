import type { LetteredArticle } from './dossier-lines.ts';
import type { WhoIsMeant } from './who-is-meant.ts';

/** Names that two articles on one story share at least, and of how many that the shorter of them names one. */
const enough = 2;
const oneOf = 4;

/** Whether two articles of a dossier, by their letters, can be about one story. */
export type Related = (one: string, other: string) => boolean;

/**
 * Tells articles that can be about one story by the people, bodies and places that both name: words alone are alike in any
 * two articles about building or meeting. An article that names hardly anybody cannot be told so, and is related to all.
 */
export function relatedArticles(articles: readonly LetteredArticle[], meant: WhoIsMeant): Related {
  const names = new Map(
    articles.map(({ letter, view }) => [
      letter,
      new Set(
        view.facts.flatMap(({ hidden, body }) =>
          !hidden && (body.kind === 'person' || body.kind === 'organisation' || body.kind === 'place')
            ? [meant(body.name)]
            : [],
        ),
      ),
    ]),
  );
  return (one, other) => {
    const [mine, theirs] = [names.get(one), names.get(other)];
    if (mine === undefined || theirs === undefined || mine.size < enough || theirs.size < enough) return true;
    let shared = 0;
    for (const name of mine) if (theirs.has(name)) shared += 1;
    return shared >= Math.max(enough, Math.min(mine.size, theirs.size) / oneOf);
  };
}
