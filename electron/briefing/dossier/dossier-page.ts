import { nameKey } from '../../article/name-key.ts';
import type { PrintableAnnotation } from '../../contract/annotations.ts';
import type { DossierReading, Matter } from '../../contract/dossiers.ts';
import type { PageCite, PageItem, PrintableBriefing } from '../../contract/page.ts';
import type { PageSetup } from '../../contract/page-setup.ts';
import { textsFor } from '../../texts/catalogue.ts';
import { wordDay } from '../dates.ts';
import { capitalised } from '../line-text.ts';
import { shownSections, withChoices } from '../page-arrangement.ts';
import { printableBriefing } from '../printable-briefing.ts';
import type { DossierOptions, LetteredArticle } from './dossier-lines.ts';
import { strictestMarking } from './strictest-marking.ts';

/** An article of a dossier with what its page may say of it beside its lines. */
export interface DossierSource extends LetteredArticle {
  readonly notes: readonly PrintableAnnotation[];
  /** What is chosen for the article's own page: its marking and its embargo hold for the dossier's too. */
  readonly setup: PageSetup;
}

interface Placed {
  item: PageItem;
  readonly reports: { readonly letter: string; readonly when: string | undefined }[];
}

/**
 * What a dossier's page chooses from: the lines of its articles, those that tell the same once, each with the letters and
 * paragraphs where it stands. It has no field for a private note, and neither argument has one.
 */
export function dossierPage(
  reading: DossierReading,
  sources: readonly DossierSource[],
  setup: PageSetup,
  options: DossierOptions,
): PrintableBriefing {
  const { dossier, articles, matters } = reading;
  const days = articles.flatMap(({ date }) => (date === undefined ? [] : [date])).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const period = first === undefined || last === undefined ? '' : first === last ? first : `${first}/${last}`;
  const languages = new Set(sources.map(({ view }) => view.revision.language));
  const [language = options.language] = languages.size === 1 ? [...languages] : [];
  const embargoes = [setup, ...sources.map((source) => source.setup)].flatMap(({ embargo }) => embargo ?? []);
  const items = [...linesOf(reading, sources, options), ...differencesOf(matters)];
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
    sections: shownSections(setup),
    paragraphCount: sources.reduce((sum, { view }) => sum + view.revision.blocks.length, 0),
    sources: articles.map(({ letter, title, dateline }) => ({ letter, title, dateline })),
    items: withChoices(items, setup),
  };
}

/** The lines of all articles in their sections, those that several tell first. */
function linesOf(reading: DossierReading, sources: readonly DossierSource[], options: DossierOptions): PageItem[] {
  const groups = groupsOf(reading);
  const placed = new Map<string, Placed>();
  for (const { letter, view, notes } of sources) {
    const { bottomLine, items } = printableBriefing(view, notes, options);
    for (const item of bottomLine === undefined ? items : [bottomLine, ...items]) {
      const key = keyOf(item, groups);
      const report = { letter, when: item.when };
      const known = placed.get(key);
      if (known === undefined) {
        placed.set(key, { item: { ...item, paragraphs: [], cites: citesOf(item, letter) }, reports: [report] });
        continue;
      }
      known.item = { ...known.item, cites: [...(known.item.cites ?? []), ...citesOf(item, letter)] };
      known.reports.push(report);
    }
  }
  const all = [...placed.values()];
  return all
    .sort((a, b) => b.reports.length - a.reports.length)
    .map(({ item, reports }) => ({ ...item, when: whenOf(reports) ?? item.when }));
}

/** What several articles tell of one matter or person, by the fact of each. */
function groupsOf({ matters, people }: DossierReading): ReadonlyMap<string, string> {
  return new Map([
    ...matters.flatMap(({ id, reports }) => reports.map(({ factId }): [string, string] => [factId, id])),
    ...people.flatMap(({ id, cites }) => cites.map(({ factId }): [string, string] => [factId, id])),
  ]);
}

function keyOf({ id, section, kind, text }: PageItem, groups: ReadonlyMap<string, string>): string {
  const [factId = id, ...suffix] = id.split(':');
  if (kind === 'quote') return `${section} ${nameKey(text)}`;
  return `${section} ${groups.get(factId) ?? factId} ${suffix.join(':')}`;
}

function citesOf({ paragraphs }: PageItem, letter: string): PageCite[] {
  return paragraphs.length === 0 ? [] : [{ letter, paragraphs }];
}

/** Each of the dates with who gives it, where they are not all the same. */
function whenOf(reports: Placed['reports']): string | undefined {
  const letters = new Map<string, string[]>();
  for (const { letter, when } of reports) {
    if (when !== undefined) letters.set(when, [...(letters.get(when) ?? []), letter]);
  }
  if (letters.size < 2) return [...letters.keys()][0];
  return [...letters].map(([when, given]) => `${given.join(', ')}: ${when}`).join(' / ');
}

/** Two figures for one thing, which no line of an article shows by itself. */
function differencesOf(matters: readonly Matter[]): PageItem[] {
  return matters
    .filter(({ finding }) => finding === 'figures')
    .map(({ id, reports }) => ({
      id,
      section: 'keyPoints',
      kind: 'figure',
      text: capitalised(reports[0]?.text ?? ''),
      when: reports.map(({ letter, when = '' }) => `${letter}: ${when}`).join(' / '),
      paragraphs: [],
      cites: reports.map(({ letter, paragraphs }) => ({ letter, paragraphs })),
      // That they stand beside each other is the drafter's doing.
      drafter: true,
      check: false,
      verbatim: false,
    }));
}
