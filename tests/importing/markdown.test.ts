import { expect, test } from 'vitest';
import { ReadoutError } from '../../electron/contract/results.ts';
import { importText } from '../../electron/importing/import-text.ts';
import { processorTime } from '../processor-time.ts';

const read = (text: string, name = 'a.md') =>
  importText(name, new TextEncoder().encode(text), name.endsWith('.md') ? 'markdown' : 'text');
const shape = (text: string) => {
  const { article } = read(text);
  return article.blocks.map((block) => `${block.role}: ${article.text.slice(block.start, block.end)}`);
};

test('front matter is the head and never a paragraph', () => {
  const { head, article } = read(
    '---\ntitle: "Ports: what was asked"\ntitle-is-ours: true\ndateline: Mexico City, 9 June 2021\nlanguage: EN\nsource: Our restatement\naddress: https://example.org/a\nother: 1\n---\n\nThe text.\n\nMore.',
  );
  expect(head).toEqual({
    title: 'Ports: what was asked',
    titleIsOurs: true,
    place: 'Mexico City',
    date: '2021-06-09',
    language: 'en',
    source: 'Our restatement',
    address: 'https://example.org/a',
  });
  expect(article.text).toBe('The text.\n\nMore.');
});

test('takes datelines in several wordings', () => {
  const head = (line: string) => read(`---\n${line}\n---\nText.`).head;
  expect(head('dateline: MEXICO CITY, 2021-06-09')).toMatchObject({ place: 'MEXICO CITY', date: '2021-06-09' });
  expect(head('dateline: Ciudad de México, 9 de junio de 2021')).toMatchObject({
    place: 'Ciudad de México',
    date: '2021-06-09',
  });
  expect(head('dateline: WASHINGTON, June 9, 2021')).toMatchObject({ place: 'WASHINGTON', date: '2021-06-09' });
  expect(head('dateline: {place: Lima, date: 2021-06}')).toMatchObject({ place: 'Lima', date: '2021-06' });
  expect(head('dateline: Geneva')).toMatchObject({ place: 'Geneva', date: undefined });
  expect(head('date: 2024')).toMatchObject({ date: '2024' });
});

test('says in which line front matter cannot be read', () => {
  const refused = (matter: string) => {
    try {
      read(`---\n${matter}\n---\nText.`);
    } catch (error) {
      return error instanceof ReadoutError ? `${error.code} ${error.detail}` : 'thrown';
    }
    return 'came in';
  };
  expect(refused('title: a: b')).toBe('bad-front-matter a.md:2');
  expect(refused('- a\n- b')).toBe('bad-front-matter a.md:2');
  expect(refused('source: x\ntitle-is-ours: perhaps')).toBe('bad-front-matter a.md:3');
  expect(refused('title: [1, 2]')).toBe('bad-front-matter a.md:2');
  expect(refused('date: 2021-02-30')).toBe('bad-front-matter a.md:2');
  expect(refused('a: &a [x]\ntitle: *a')).toMatch(/^bad-front-matter/);
});

test('a rule at the head without its fellow is a rule', () => {
  expect(read('---\n\nText: one.').article.text).toBe('Text: one.');
});

test('plain text has front matter only where it plainly is', () => {
  const matter = read('---\ntitle: Talks\nlanguage: en\n---\n\nText.', 'a.txt');
  expect([matter.head.title, matter.article.text]).toEqual(['Talks', 'Text.']);
  for (const text of ['---\nTalks were held.\n---\n\nText.', '---\ntitle: [\n---\n\nText.']) {
    const { head, article } = read(text, 'a.txt');
    expect(head).toEqual({});
    expect(article.text).toContain('---');
  }
});

test('headings, lists and quotations become paragraphs with their roles', () => {
  expect(
    shape(
      '# Head\n\nThe body says something.\n\n## Sub\n\n- one thing\n- another\n\n1. first\n2. second\n\n> They said so.\n\nThe end.',
    ),
  ).toEqual([
    'headline: Head',
    'body: The body says something.',
    'subheading: Sub',
    'listItem: one thing',
    'listItem: another',
    'listItem: 1. first',
    'listItem: 2. second',
    'quotation: They said so.',
    'body: The end.',
  ]);
});

test('marks, links and pictures leave words alone; scripts leave nothing', () => {
  const { article } = read(
    'A **bold** [link](javascript:alert(1)) and ![picture](http://example.org/x.png) here.\n\n<script>alert("<b>")</script>\n\n<div onclick="x()">Kept <b>words</b></div>\n\nInline <b>tag</b> and 5 < 6.',
  );
  expect(article.text.split('\n\n')).toEqual(['A bold link and here.', 'Kept words', 'Inline tag and 5 < 6.']);
});

test('tangled markup is read in bounded time', () => {
  for (const tangle of [
    '*a_ '.repeat(60_000),
    '['.repeat(200_000),
    '[a](b '.repeat(50_000),
    '>'.repeat(50_000),
    '- '.repeat(9000),
  ]) {
    expect(processorTime(() => read(`${tangle} end`))).toBeLessThan(5000);
  }
});
