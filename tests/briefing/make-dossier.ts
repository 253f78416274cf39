import type { DossierOptions, LetteredArticle } from '../../electron/briefing/dossier/dossier-lines.ts';
import { letterOf } from '../../electron/briefing/dossier/letters.ts';
import { readDossier } from '../../electron/briefing/dossier/read-dossier.ts';
import type { Revision } from '../../electron/contract/articles.ts';
import type { DossierReading } from '../../electron/contract/dossiers.ts';
import type { FactBody } from '../../electron/contract/facts.ts';
import type { Register } from '../../electron/contract/register.ts';
import { makeView } from './make-view.ts';

/** A made-up article: sentences, each with the facts that rest on it. */
export interface MadeArticle {
  readonly sentences: readonly { readonly text: string; readonly facts: readonly FactBody[] }[];
  readonly head?: Partial<Revision>;
}

/** An article as a dossier's rules read it; its ids are its own. */
export function lettered({ sentences, head }: MadeArticle, place: number): LetteredArticle {
  const letter = letterOf(place);
  const facts = sentences.flatMap(({ text, facts }) => facts.map((body) => ({ body, on: [text] })));
  const view = makeView(sentences.map(({ text }) => text).join('\n\n'), facts, head);
  const id = `article ${letter}`;
  return {
    letter,
    view: {
      ...view,
      id,
      facts: view.facts.map((fact) => ({ ...fact, id: `${letter}${fact.id}`, articleId: id })),
    },
  };
}

/** Made-up articles read as one. */
export function read(
  articles: readonly MadeArticle[],
  language: 'en' | 'es' = 'en',
  register: Register = [],
  countryCode?: DossierOptions['countryCode'],
): Promise<DossierReading> {
  const dossier = { id: 'd', title: 'Talks', articleIds: articles.map((_, place) => `article ${letterOf(place)}`) };
  return readDossier(
    dossier,
    articles.map(lettered),
    register,
    { day: '2025-03-20', language, countryCode },
    async () => undefined,
  );
}
