import type { ArticleView } from '../contract/articles.ts';
import type { Evidence, Fact, FactBody } from '../contract/facts.ts';
import type { DraftedFile } from './drafted-file.ts';

/** A fact of the library for other programs: as drafted facts are, with what the library knows beside it. */
export type ShownFact = FactBody &
  Evidence &
  Pick<Fact, 'id' | 'paragraphs' | 'origin' | 'changedByHand' | 'hidden' | 'progress' | 'verdict' | 'unverified'>;

/** An article of the library for other programs. Offsets count UTF-16 code units of `text`. */
export interface ShownArticle {
  readonly offsetUnit: 'utf16';
  readonly article: DraftedFile['article'] & { readonly id: string; readonly source: string | null };
  readonly facts: readonly ShownFact[];
}

/** An article in the form of `show --json`; it reads like `draft --json`. */
export function shownArticle({ id, revision, facts }: ArticleView): ShownArticle {
  const { title, titleIsOurs, place = null, date = null, language, source = null, text } = revision;
  return {
    offsetUnit: 'utf16',
    article: { id, title, titleIsOurs, place, date, language, source, text },
    facts: facts.map(({ body, evidence, paragraphs, origin, changedByHand, hidden, progress, verdict, ...fact }) => ({
      ...body,
      ...evidence,
      // The places of an unverified line count in another version of the text.
      ...(fact.unverified ? { spans: [], unverified: true as const } : {}),
      id: fact.id,
      paragraphs: fact.unverified ? [] : paragraphs,
      origin,
      changedByHand,
      hidden,
      progress,
      verdict,
    })),
  };
}
