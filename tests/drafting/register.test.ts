import { describe, expect, test } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import type { Register, RegisterEntry } from '../../electron/contract/register.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';

const entry = (over: Partial<RegisterEntry>): RegisterEntry => ({
  id: 'e',
  kind: 'person',
  name: 'Andrés Manuel López Obrador',
  aliases: [],
  roles: [],
  apart: [],
  ...over,
});

function draft(text: string, register?: Register) {
  return draftBriefing({ ...articleFromPlainText(text), language: 'en' }, { date: '2021-06-09', register });
}

const text = `President Andrés Manuel López Obrador met reporters in Lima on Tuesday. “We will build it,” he said.

AMLO Verde promised to open the bridge in May. “It is safe,” said AMLO Verde.

The Ruritania Forum Group was there.`;

const people = (facts: ReturnType<typeof draft>['facts']) =>
  facts.flatMap((fact) => (fact.kind === 'person' ? [fact.name] : []));

describe('the register', () => {
  test('without entries changes no byte of a draft', () => {
    expect(JSON.stringify(draft(text, []))).toBe(JSON.stringify(draft(text)));
  });

  test('with entries about others changes no byte either', () => {
    const others = [entry({ name: 'Somebody Else' }), entry({ id: 'f', kind: 'notPerson', name: 'Camp David' })];
    expect(JSON.stringify(draft(text, others))).toBe(JSON.stringify(draft(text)));
  });

  test('brings together names that are one, in every fact that gives them', () => {
    const apart = draft(text);
    expect(people(apart.facts)).toEqual(['Andrés Manuel López Obrador', 'AMLO Verde']);
    const { facts } = draft(text, [entry({ aliases: ['AMLO Verde'] })]);
    expect(people(facts)).toEqual(['Andrés Manuel López Obrador']);
    const speakers = facts.flatMap((fact) => (fact.kind === 'quote' ? [fact.speaker] : []));
    expect(new Set(speakers)).toEqual(new Set(['Andrés Manuel López Obrador']));
    expect(JSON.stringify(facts)).toBe(JSON.stringify(draft(text, [entry({ aliases: ['AMLO Verde'] })]).facts));
  });

  test('never lists what is no person, or no organisation, and knows a body by its whole name', () => {
    expect(people(draft(text, [entry({ kind: 'notPerson', name: 'AMLO Verde' })]).facts)).toEqual([
      'Andrés Manuel López Obrador',
    ]);
    const { facts } = draft(text, [entry({ kind: 'organisation', name: 'AMLO Verde' })]);
    expect(people(facts)).toEqual(['Andrés Manuel López Obrador']);
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'organisation', name: 'AMLO Verde' }));
  });

  test('does not take one person for another, or for no person, by the surname', () => {
    const two = 'Minister Ana Ruiz spoke in Lima. “Yes,” Ruiz said.';
    const roles = [{ articleId: 'x', articleTitle: 'Elsewhere', role: 'pilot' }];
    const register = [entry({ name: 'Ruiz', roles }), entry({ id: 'n', kind: 'notPerson', name: 'Ruiz' })];
    expect(JSON.stringify(draft(two, register))).toBe(JSON.stringify(draft(two)));
  });

  test('gives a role only where the article has none, with the article and the day in which it was seen', () => {
    const roles = [{ articleId: 'x', articleTitle: 'Elsewhere', seen: '2020-01-02', role: 'party chair' }];
    const { facts } = draft(text, [entry({ roles }), entry({ id: 'v', name: 'AMLO Verde', roles })]);
    const [president, other] = facts.filter((fact) => fact.kind === 'person');
    expect(president).toMatchObject({ role: expect.stringMatching(/president/iu), known: undefined });
    expect(other).toMatchObject({
      role: undefined,
      known: { role: 'party chair', article: 'Elsewhere', seen: '2020-01-02' },
    });
  });

  test('keeps two people apart whom the user has told apart', () => {
    const two = 'Minister Joe Marsh met Joseph Marsh in Lima. “Yes,” said Joe Marsh. “No,” said Joseph Marsh.';
    expect(people(draft(two).facts)).toHaveLength(1);
    const register = [
      entry({ id: 'a', name: 'Joe Marsh', apart: ['b'] }),
      entry({ id: 'b', name: 'Joseph Marsh', apart: ['a'] }),
    ];
    expect(people(draft(two, register).facts).toSorted()).toEqual(['Joe Marsh', 'Joseph Marsh']);
  });
});
