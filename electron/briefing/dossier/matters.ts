import { nameKey } from '../../article/name-key.ts';
import type { Finding, Matter, MatterSection, Report } from '../../contract/dossiers.ts';
import type { Fact, FactBody } from '../../contract/facts.ts';
import { isSameEvent } from '../briefing-view.ts';
import { whenOf } from '../sections.ts';
import { contextOf, type DossierOptions, type LetteredArticle, reportOf } from './dossier-lines.ts';
import { matchReports, type Reportable, someDiffer } from './match-reports.ts';
import { canBeSame } from './same-days.ts';
import { likenessOf, stemsOf, type WeightOf } from './word-weights.ts';

/** Likeness from which two articles tell the same. */
const sameMatter = 0.5;

interface Told extends Reportable {
  readonly body: FactBody;
  readonly report: Report;
  readonly parties: ReadonlySet<string>;
}

/**
 * Undertakings and events of all articles, those that tell the same together, and whether they agree.
 */
export async function mattersOf(
  articles: readonly LetteredArticle[],
  weightOf: WeightOf,
  options: DossierOptions,
  pause: () => Promise<void>,
): Promise<{ readonly matters: readonly Matter[]; readonly bodies: ReadonlyMap<string, FactBody> }> {
  const told: Told[] = [];
  for (const article of articles) {
    const context = contextOf(article, options);
    const undertaken = article.view.facts.filter(({ hidden, body }) => !hidden && body.kind === 'commitment');
    for (const fact of article.view.facts) {
      if (isMatter(fact, undertaken)) told.push(toldBy(article, fact, reportOf(article, fact, context)));
      await pause();
    }
  }
  const matched = await matchReports(told, (one, other) => likeness(one, other, weightOf), differ, pause);
  const matters: Matter[] = [];
  for (const together of matched) matters.push(await matterOf(together, pause));
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

function toldBy({ letter }: LetteredArticle, { id, body }: Fact, report: Report): Told {
  const text = 'text' in body ? body.text : '';
  const parties = body.kind === 'commitment' ? body.parties : [];
  return { id, letter, body, report, stems: stemsOf(text), parties: new Set(parties.map(nameKey)) };
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
  const alike = likenessOf(one.stems, other.stems, weightOf);
  return partiesDiffer(one, other) ? alike * 0.7 : alike;
}

function partiesDiffer(one: Told, other: Told): boolean {
  if (one.parties.size === 0 || other.parties.size === 0) return false;
  return ![...one.parties].some((party) => other.parties.has(party));
}

async function matterOf(together: readonly Told[], pause: () => Promise<void>): Promise<Matter> {
  const [first] = together;
  if (first === undefined) throw new Error('a matter has a report');
  return {
    id: first.id,
    section: sectionOf(together),
    finding: await findingOf(together, pause),
    reports: together.map(({ report }) => report),
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
