import { expect } from 'vitest';
import { paragraphsOf } from '../../electron/article/paragraphs.ts';
import type { ArticleText } from '../../electron/contract/articles.ts';
import type { DraftedBriefing } from '../../electron/contract/drafts.ts';
import { coverage, factsOf } from './score.ts';

/** What a careful reader finds in one article, by paragraph. */
export interface Expected {
  readonly dateline: { readonly place: string; readonly date: string };
  readonly people: readonly {
    readonly name: string;
    readonly role: string;
    readonly first: number;
    readonly alias?: string;
  }[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly commitments: readonly ExpectedCommitment[];
  readonly positions: readonly { readonly speaker: string; readonly claim: string; readonly paragraph: number }[];
  readonly quotes: readonly {
    readonly opens: string;
    readonly speaker: string;
    readonly paragraphs: readonly number[];
  }[];
  readonly events: readonly { readonly what: string; readonly when: string | null; readonly paragraph: number }[];
  readonly requests: readonly (ExpectedCommitment & { readonly by: string })[];
}

interface ExpectedCommitment {
  readonly action: string;
  readonly parties: readonly string[];
  readonly toward?: readonly string[];
  readonly due?: string;
  readonly paragraph: number;
  readonly status: string;
}

/** Asserts that a drafted briefing has everything that is expected, and no person or commitment beyond it. */
export function expectAll(expected: Expected, article: ArticleText, briefing: DraftedBriefing): void {
  const at = (spans: readonly { start: number; end: number }[]) => paragraphsOf(spans, article.blocks);
  expect(briefing.head).toMatchObject({
    place: expected.dateline.place,
    date: expected.dateline.date,
    titleIsOurs: true,
  });

  const people = factsOf(briefing, 'person');
  expect(people.map(({ name }) => name)).toEqual(expected.people.map(({ name }) => name));
  for (const [index, person] of expected.people.entries()) {
    const found = people[index];
    const said = `${found?.role ?? ''} ${found?.affiliation ?? ''}`.replace(/US /u, 'United States ');
    expect(coverage(person.role.replace(/\(.*\)/u, ''), said), `${person.name}: ${said}`).toBeGreaterThanOrEqual(0.5);
    expect(at(found?.spans ?? [])[0], person.name).toBe(person.first);
    if (person.alias !== undefined) expect(found?.aliases).toContain(person.alias);
  }

  for (const name of expected.organisations)
    expect(factsOf(briefing, 'organisation').map((fact) => fact.name)).toContain(name);
  for (const name of expected.places) expect(factsOf(briefing, 'place').map((fact) => fact.name)).toContain(name);

  const commitments = factsOf(briefing, 'commitment');
  const agreed = commitments.filter(({ status }) => status !== 'requested');
  const requests = commitments.filter(({ status }) => status === 'requested');
  expect(agreed).toHaveLength(expected.commitments.length);
  expect(requests).toHaveLength(expected.requests.length);
  for (const [index, commitment] of expected.commitments.entries()) {
    const found = agreed[index];
    expect(
      coverage(commitment.action, found?.text ?? ''),
      `${commitment.action} <> ${found?.text}`,
    ).toBeGreaterThanOrEqual(0.5);
    expect(found?.parties).toEqual(commitment.parties);
    expect(found?.status).toBe(commitment.status);
    expect(found?.due?.iso).toBe(commitment.due);
    expect(at(found?.spans ?? [])).toContain(commitment.paragraph);
    if (commitment.toward) expect(found?.toward).toEqual(commitment.toward);
  }
  for (const [index, request] of expected.requests.entries()) {
    const found = requests[index];
    expect(coverage(request.action, found?.text ?? ''), request.action).toBeGreaterThanOrEqual(0.5);
    expect(found).toMatchObject({ parties: request.parties, by: request.by });
    expect(at(found?.spans ?? [])).toContain(request.paragraph);
  }

  const positions = factsOf(briefing, 'position');
  expect(positions).toHaveLength(expected.positions.length);
  for (const [index, position] of expected.positions.entries()) {
    expect(positions[index]?.speaker).toBe(position.speaker);
    expect(at(positions[index]?.spans ?? [])).toEqual([position.paragraph]);
    expect(coverage(position.claim, positions[index]?.text ?? ''), position.claim).toBeGreaterThanOrEqual(0.4);
  }

  const quotes = factsOf(briefing, 'quote');
  expect(quotes).toHaveLength(expected.quotes.length);
  for (const [index, quote] of expected.quotes.entries()) {
    expect(quotes[index]?.text.startsWith(quote.opens), quotes[index]?.text).toBe(true);
    expect(quotes[index]?.speaker).toBe(quote.speaker);
    expect(at(quotes[index]?.spans ?? [])).toEqual(quote.paragraphs);
  }

  for (const event of expected.events) {
    const found = factsOf(briefing, 'event').filter(({ spans }) => at(spans).includes(event.paragraph));
    expect(found.length, event.what).toBeGreaterThan(0);
    if (event.when !== null) expect(found.map(({ when }) => when?.iso)).toContain(event.when);
  }
  expect(factsOf(briefing, 'summary')).toHaveLength(1);
  expect(factsOf(briefing, 'keyPoint').length).toBeGreaterThanOrEqual(3);
}
