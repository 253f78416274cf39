import type { ArticleView } from '../../contract/articles.ts';
import type { DossierCite, Report } from '../../contract/dossiers.ts';
import type { Fact, Person } from '../../contract/facts.ts';
import type { IsoDate } from '../../contract/text.ts';
import type { InterfaceLanguage } from '../../texts/languages.ts';
import { type LineContext, lineOf } from '../briefing-line.ts';
import { sectionOf } from '../sections.ts';

/** An article of a dossier, as its rules read it. */
export interface LetteredArticle {
  readonly letter: string;
  readonly view: ArticleView;
}

/** What wording a dossier depends on beside its articles. */
export interface DossierOptions {
  /** `YYYY-MM-DD`, by which undertakings are due or overdue. */
  readonly day: IsoDate;
  readonly language: InterfaceLanguage;
  /** The code of a country's name in any language; absent where all articles are in one. */
  readonly countryCode?: ((name: string) => string | undefined) | undefined;
}

/** Where a fact of one of the articles stands. */
export function citeOf({ letter, view }: LetteredArticle, { id, paragraphs, unverified }: Fact): DossierCite {
  return { letter, articleId: view.id, factId: id, paragraphs: unverified ? [] : paragraphs };
}

/** What wording a line of an article takes. */
export function contextOf({ view }: LetteredArticle, options: DossierOptions): LineContext {
  const people = view.facts.flatMap(({ body }): Person[] => (body.kind === 'person' ? [body] : []));
  return { text: view.revision.text, people, ...options };
}

/** A fact as one of the reports of a matter, in the words of its article's briefing. */
export function reportOf(article: LetteredArticle, fact: Fact, context: LineContext): Report {
  const { text, detail, when, firmness, progress } = lineOf(fact, sectionOf(fact, article.view.revision.date), context);
  return { ...citeOf(article, fact), text, detail, when, firmness, progress, ownProgress: fact.progress };
}
