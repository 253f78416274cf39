import type { DossierOptions, LetteredArticle } from '../briefing/dossier/dossier-lines.ts';

/** What countries are called in every language, where the articles are in more than one: the tables are loaded for those. */
export async function countryCodes(articles: readonly LetteredArticle[]): Promise<DossierOptions['countryCode']> {
  if (new Set(articles.map(({ view }) => view.revision.language)).size < 2) return undefined;
  return (await import('../drafting/country-code.ts')).countryCode;
}
