import { nameKey } from '../../article/name-key.ts';
import type { Finding, Matter, MatterSection, Report } from '../../contract/dossiers.ts';
import type { Fact, FactBody } from '../../contract/facts.ts';
import { isSameEvent } from '../briefing-view.ts';
import { whenOf } from '../sections.ts';
import { contextOf, type DossierOptions, type LetteredArticle, reportOf } from './dossier-lines.ts';
import { matchReports, type Reportable } from './match-reports.ts';
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
  const told = articles.flatMap((article) => {
    const context = contextOf(article, options);
    const undertaken = article.view.facts.filter(({ hidden, body }) => !hidden && body.kind === 'commitment');
    return article.view.facts.flatMap((fact) =>
      isMatter(fact, undertaken) ? [toldBy(article, fact, reportOf(article, fact, context))] : [],
    );
  });
  const matched = await matchReports(told, (one, other) => likeness(one, other, weightOf), differ, pause);
  return {
    matters: matched.map(matterOf),
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

function matterOf(together: readonly Told[]): Matter {
  const [first] = together;
  if (first === undefined) throw new Error('a matter has a report');
  return {
    id: first.id,
    section: sectionOf(together),
    finding: findingOf(together),
    reports: together.map(({ report }) => report),
  };
}

function sectionOf(together: readonly Told[]): MatterSection {
  const undertaken = together.flatMap(({ body }) => (body.kind === 'commitment' ? [body.status] : []));
  if (undertaken.length === 0) return 'events';
  return undertaken.every((status) => status === 'requested') ? 'requested' : 'agreed';
}

function findingOf(together: readonly Told[]): Finding {
  if (together.length === 1) return 'alone';
  return together.some((one) => together.some((other) => differ(one, other))) ? 'dates' : 'agree';
}

function differ(one: Told, other: Told): boolean {
  return canBeSame(whenOf(one.body), whenOf(other.body)) === false;
}
