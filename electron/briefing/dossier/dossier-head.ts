import type { PrintableAnnotation } from '../../contract/annotations.ts';
import type { DossierReading } from '../../contract/dossiers.ts';
import type { PrintableBriefing } from '../../contract/page.ts';
import type { PageSetup } from '../../contract/page-setup.ts';
import { textsFor } from '../../texts/catalogue.ts';
import { wordDay } from '../dates.ts';
import type { DossierOptions, LetteredArticle } from './dossier-lines.ts';
import { strictestMarking } from './strictest-marking.ts';

/** An article of a dossier with what its page may say of it beside its lines. */
export interface DossierSource extends LetteredArticle {
  readonly notes: readonly PrintableAnnotation[];
  /** What is chosen for the article's own page: its marking and its embargo hold for the dossier's too. */
  readonly setup: PageSetup;
}

/** What stands on every document of a dossier beside its lines: one page, full briefing and exports. */
export function dossierHead(
  { dossier, articles }: DossierReading,
  sources: readonly DossierSource[],
  setup: PageSetup,
  options: DossierOptions,
): Omit<PrintableBriefing, 'items' | 'sections'> {
  const days = articles.flatMap(({ date }) => (date === undefined ? [] : [date])).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const period = first === undefined || last === undefined ? '' : first === last ? first : `${first}/${last}`;
  const languages = new Set(sources.map(({ view }) => view.revision.language));
  const [language = options.language] = languages.size === 1 ? [...languages] : [];
  const embargoes = [setup, ...sources.map((source) => source.setup)].flatMap(({ embargo }) => embargo ?? []);
  return {
    articleId: dossier.id,
    title: dossier.title,
    titleIsOurs: false,
    dateline: textsFor(options.language).dossiers.pageDateline(
      articles.length,
      period === '' ? '' : wordDay(period, options.language, 'long'),
    ),
    language,
    interfaceLanguage: options.language,
    marking: strictestMarking([setup.marking, ...sources.map((source) => source.setup.marking)]),
    preparedFor: setup.preparedFor,
    preparedBy: setup.preparedBy,
    preparedOn: setup.preparedOn ?? (setup.preparedFor || setup.preparedBy ? options.day : undefined),
    embargo: embargoes.toSorted().at(-1),
    paragraphCount: sources.reduce((sum, { view }) => sum + view.revision.blocks.length, 0),
    sources: articles.map(({ letter, title, dateline }) => ({ letter, title, dateline })),
  };
}
