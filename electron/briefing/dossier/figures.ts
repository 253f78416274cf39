import { nameKey } from '../../article/name-key.ts';
import type { Matter, Report } from '../../contract/dossiers.ts';
import type { Fact, Figure } from '../../contract/facts.ts';
import { contextOf, type DossierOptions, type LetteredArticle, reportOf } from './dossier-lines.ts';
import { canBeSameFigure } from './figure-value.ts';
import { matchReports, type Reportable, someDiffer } from './match-reports.ts';
import type { Related } from './related-articles.ts';
import { likenessOf, stemsOf, type WeightOf } from './word-weights.ts';

/** Likeness of what is counted, and of the sentences around it, from which two figures are of the same thing. */
const sameThing = 0.6;
const sameSentence = 0.45;

interface Counted extends Reportable {
  readonly body: Figure;
  readonly report: Report;
  readonly of: ReadonlySet<string>;
  readonly unit: string;
}

/**
 * Figures of the same thing in several articles, and whether they can be the same number. One that only one article has
 * is no matter of a dossier, and neither is a sum of which the source does not say what it is for.
 */
export async function figuresOf(
  articles: readonly LetteredArticle[],
  weightOf: WeightOf,
  related: Related,
  options: DossierOptions,
  pause: () => Promise<void>,
): Promise<readonly Matter[]> {
  const counted: Counted[] = [];
  for (const article of articles) {
    const context = contextOf(article, options);
    for (const fact of article.view.facts) {
      if (fact.hidden || fact.unverified || fact.body.kind !== 'figure' || fact.body.of.trim() === '') continue;
      counted.push(countedBy(article, fact, fact.body, reportOf(article, fact, context)));
      await pause();
    }
  }
  const matched = await matchReports(
    counted,
    (one, other) => (related(one.letter, other.letter) ? likeness(one, other, weightOf) : 0),
    differ,
    pause,
  );
  const matters: Matter[] = [];
  for (const together of matched) if (together.length > 1) matters.push(await matterOf(together, pause));
  return matters;
}

function countedBy({ letter, view }: LetteredArticle, fact: Fact, body: Figure, report: Report): Counted {
  const [span] = fact.evidence.spans;
  const around = view.sentences.find(({ start, end }) => span !== undefined && start <= span.start && span.start < end);
  const sentence = around === undefined ? body.of : view.revision.text.slice(around.start, around.end);
  return {
    id: fact.id,
    letter,
    body,
    report: {
      ...report,
      text: body.of,
      detail: undefined,
      when: [body.value, body.unit].filter((part) => part).join(' '),
    },
    // Its own number tells nothing of what is counted.
    stems: stemsOf(sentence.replace(/\d[\d.,]*/g, ' ')),
    of: stemsOf(body.of),
    unit: nameKey(body.unit ?? ''),
  };
}

function likeness(one: Counted, other: Counted, weightOf: WeightOf): number {
  if (one.unit !== other.unit || likenessOf(one.of, other.of, weightOf) < sameThing) return 0;
  const alike = likenessOf(one.stems, other.stems, weightOf);
  if (alike < sameSentence) return 0;
  return canBeSameFigure(one.body.value, other.body.value) === true ? alike + 1 : alike;
}

async function matterOf(together: readonly Counted[], pause: () => Promise<void>): Promise<Matter> {
  return {
    id: together[0]?.id ?? '',
    section: 'figures',
    finding: (await someDiffer(together, differ, pause)) ? 'figures' : 'agree',
    reports: together.map(({ report }) => report),
  };
}

function differ(one: Counted, other: Counted): boolean {
  return canBeSameFigure(one.body.value, other.body.value) === false;
}
