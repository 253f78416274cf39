import { expect, test } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import type { Fact, FactBody } from '../../electron/contract/facts.ts';
import {
  asNamed,
  fullerOf,
  linesWith,
  mentionsOf,
  mergeChoices,
  whoChoices,
} from '../../renderer/hand/names-of-article.ts';

const text = articleFromPlainText(
  'The two governments spoke for a long while about the river. Minister Ana Ruiz met the press.\n\nRuiz said it again, and the mayor, Luis Prado, agreed.',
);

function fact(id: string, body: FactBody, ...words: string[]): Fact {
  const spans = words.map((one) => {
    const start = text.text.indexOf(one);
    return { start, end: start + one.length };
  });
  const evidence = { spans, confidence: 1, reason: '', drafter: false };
  return {
    id,
    articleId: 'a',
    revisionId: 'r',
    body,
    evidence,
    paragraphs: [],
    origin: 'engine',
    changedByHand: false,
    hidden: false,
  };
}

const ruiz = fact(
  'ruiz',
  { kind: 'person', name: 'Ana Ruiz', role: 'Minister', aliases: ['Ruiz'] },
  'Ana Ruiz',
  'Ruiz said',
  'Minister',
);
const prado = fact('prado', { kind: 'person', name: 'Luis Prado', aliases: [] }, 'Luis Prado');
const short = fact('short', { kind: 'person', name: 'Ruiz', aliases: [] }, 'Ruiz');
const gone = { ...fact('gone', { kind: 'person', name: 'Ruiz Hidden', aliases: [] }), hidden: true };
const river = fact('river', { kind: 'commitment', text: 'clean it', parties: ['Peru', 'the two'], status: 'agreed' });
const quote = fact('quote', { kind: 'quote', text: 'again', speaker: 'the two' });
const view: ArticleView = {
  id: 'a',
  revision: {
    ...text,
    id: 'r',
    articleId: 'a',
    ordinal: 1,
    createdAt: 0,
    origin: 'import',
    title: '',
    titleIsOurs: true,
    language: 'en',
  },
  sentences: [],
  facts: [prado, ruiz, gone, short, river, quote],
};
const named = (one: Fact) => asNamed(one) ?? expect.unreachable();

test('those who share a word with a name are offered first, hidden ones never', () => {
  expect(mergeChoices(view, named(short)).map(({ name }) => name)).toEqual(['Ana Ruiz', 'Luis Prado']);
});

test('of two names the fuller stays, whichever was asked for', () => {
  expect(fullerOf(named(ruiz), named(short)).map(({ id }) => id)).toEqual(['short', 'ruiz']);
  expect(fullerOf(named(short), named(ruiz)).map(({ id }) => id)).toEqual(['short', 'ruiz']);
});

test('who is meant in a quotation is a person; in an undertaking it is first whoever undertakes things', () => {
  expect(whoChoices(view, quote).map(({ name }) => name)).toEqual(['Luis Prado', 'Ana Ruiz', 'Ruiz']);
  expect(whoChoices(view, river).map(({ name }) => name)).toEqual(['Peru', 'Luis Prado', 'Ana Ruiz', 'Ruiz']);
  expect(linesWith(view, river, 'the two')).toBe(1);
  expect(linesWith(view, river, '')).toBe(0);
});

test('mentions come with whole words around them and their paragraph; a role is none', () => {
  const [first, ...others] = mentionsOf(
    view,
    named({ ...ruiz, evidence: { ...ruiz.evidence, spans: ruiz.evidence.spans.slice(0, 1) } }),
  );
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    form: 'Ana Ruiz',
    before: '… while about the river. Minister ',
    after: ' met the press.',
    paragraph: 1,
  });
});
