import type { Finding, Matter, MatterSection, Report } from '../../contract/dossiers.ts';
import type { Fact, FactBody, SourcedDate } from '../../contract/facts.ts';
import { isSameEvent } from '../briefing-view.ts';
import { whenOf } from '../sections.ts';
import { evidenceAcross } from './across-languages.ts';
import { contextOf, type DossierOptions, type LetteredArticle, reportOf } from './dossier-lines.ts';
import { matchReports, type Reportable, someDiffer } from './match-reports.ts';
import { relatedArticles } from './related-articles.ts';
import { canBeSame } from './same-days.ts';
import type { WhoIsMeant } from './who-is-meant.ts';
import { likenessOf, stemsOf, type WeightOf } from './word-weights.ts';

/** Likeness from which two articles tell the same. */
const sameMatter = 0.5;

interface Told extends Reportable {
  readonly body: FactBody;
  readonly report: Report;
  readonly parties: ReadonlySet<string>;
  readonly language: string;
}

/**
 * Undertakings and events of all articles, those that tell the same together, and whether they agree.
 */
export async function mattersOf(
  articles: readonly LetteredArticle[],
  weightOf: WeightOf,
  meant: WhoIsMeant,
  options: DossierOptions,
  pause: () => Promise<void>,
): Promise<{ readonly matters: readonly Matter[]; readonly bodies: ReadonlyMap<string, FactBody> }> {
  const told: Told[] = [];
  for (const article of articles) {
    const context = contextOf(article, options);
    const undertaken = article.view.facts.filter(({ hidden, body }) => !hidden && body.kind === 'commitment');
    for (const fact of article.view.facts) {
      if (isMatter(fact, undertaken)) told.push(toldBy(article, fact, reportOf(article, fact, context), meant));
      await pause();
    }
  }
  const related = relatedArticles(articles, meant);
  const alike = (one: Told, other: Told) =>
    !related(one.letter, other.letter)
      ? 0
      : one.language === other.language
        ? likeness(one, other, weightOf)
        : acrossLanguages(one, other, meant);
  const matched = await matchReports(told, alike, differ, pause);
  const matters: Matter[] = [];
  for (const together of matched) matters.push(await matterOf(together, meant, pause));
  return {
    matters,
    bodies: new Map(told.map(({ id, body }) => [id, body])),
  };
}

/** An event that the words of an undertaking tell is no matter beside it. */
function isMatter(fact: Fact, undertaken: readonly Fact[]): boolean {
  const { hidden, body } = fact;
  if (hidden) return false;
  if (body.kind === 'commitment') return true;
  return body.kind === 'event' && body.text.trim() !== '' && !undertaken.some((other) => isSameEvent(other, fact));
}

function toldBy({ letter, view }: LetteredArticle, { id, body }: Fact, report: Report, meant: WhoIsMeant): Told {
  const text = 'text' in body ? body.text : '';
  const parties = body.kind === 'commitment' ? body.parties : [];
  const { language } = view.revision;
  const known = new Set(parties.map(meant));
  return {
    id,
    letter,
    body,
    report,
    language,
    stems: stemsOf(text),
    parties: known,
    keys: { language, parties: known },
  };
}

/** More than 1 where the dates agree too, so that of two rounds of talks each finds its own. */
function likeness(one: Told, other: Told, weightOf: WeightOf): number {
  const alike = pureLikeness(one, other, weightOf);
  if (alike < sameMatter) return 0;
  const [a, b] = [whenOf(one.body), whenOf(other.body)];
  if (a?.iso !== undefined && a.iso === b?.iso) return alike + 2;
  return canBeSame(a, b) === true ? alike + 1 : alike;
}

function pureLikeness(one: Told, other: Told, weightOf: WeightOf): number {
  const isRequest = ({ body }: Told) => body.kind === 'commitment' && body.status === 'requested';
  if (isRequest(one) !== isRequest(other)) return 0;
  if (partiesDiffer(one, other) || datesSpeakApart(whenOf(one.body), whenOf(other.body))) return 0;
  return likenessOf(one.stems, other.stems, weightOf);
}

function partiesDiffer(one: Told, other: Told): boolean {
  if (one.parties.size === 0 || other.parties.size === 0) return false;
  return ![...one.parties].some((party) => other.parties.has(party));
}

/** Two dates that cannot be compared, since one has no year, but have not one number in common. */
function datesSpeakApart(one: SourcedDate | undefined, other: SourcedDate | undefined): boolean {
  if (one === undefined || other === undefined || canBeSame(one, other) !== undefined) return false;
  const [mine, theirs] = [numbersOf(one), numbersOf(other)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((number) => theirs.includes(number));
}

function numbersOf({ wording }: SourcedDate): readonly string[] {
  return wording.match(/\d+/g) ?? [];
}

function acrossLanguages({ body: one }: Told, { body: other }: Told, meant: WhoIsMeant): number {
  if (one.kind !== 'commitment' || other.kind !== 'commitment') return 0;
  return evidenceAcross(one, other, meant) === undefined ? 0 : 1;
}

/** Why lines in two languages stand together; nothing where all are in one. */
function becauseOf(together: readonly Told[], meant: WhoIsMeant): Pick<Matter, 'because'> {
  for (const [place, { body, language }] of together.entries()) {
    const other = together.slice(place + 1).find((one) => one.language !== language)?.body;
    if (body.kind !== 'commitment' || other?.kind !== 'commitment') continue;
    const evidence = evidenceAcross(body, other, meant);
    if (evidence === undefined) continue;
    const { parties, date, figures, words } = evidence;
    return { because: [...parties, ...(date && body.due ? [body.due.wording] : []), ...figures, ...words] };
  }
  return {};
}

async function matterOf(together: readonly Told[], meant: WhoIsMeant, pause: () => Promise<void>): Promise<Matter> {
  const [first] = together;
  if (first === undefined) throw new Error('a matter has a report');
  return {
    id: first.id,
    section: sectionOf(together),
    finding: await findingOf(together, pause),
    reports: together.map(({ report }) => report),
    ...becauseOf(together, meant),
  };
}

function sectionOf(together: readonly Told[]): MatterSection {
  const undertaken = together.flatMap(({ body }) => (body.kind === 'commitment' ? [body.status] : []));
  if (undertaken.length === 0) return 'events';
  return undertaken.every((status) => status === 'requested') ? 'requested' : 'agreed';
}

async function findingOf(together: readonly Told[], pause: () => Promise<void>): Promise<Finding> {
  if (together.length === 1) return 'alone';
  return (await someDiffer(together, differ, pause)) ? 'dates' : 'agree';
}

function differ(one: Told, other: Told): boolean {
  return canBeSame(whenOf(one.body), whenOf(other.body)) === false;
}
