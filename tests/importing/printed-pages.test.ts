import { expect, test } from 'vitest';
import { articleFromBlocks } from '../../electron/article/from-text.ts';
import { documentHead, headedBy, openingOf } from '../../electron/importing/document-head.ts';

const headline = 'Ports of two countries share one office';
const printed = articleFromBlocks([
  { text: 'HomeWorldSports', role: 'headline' },
  { text: headline, role: 'headline' },
  { text: 'Peru and Chile agreed on Monday to share data on their ports.' },
]);
const titled = (title: string) =>
  documentHead(openingOf(printed), { title, author: undefined, date: undefined }).head.title;

test('a page that was printed is headed by its own title, without its publisher, and not by its menu', () => {
  for (const title of [headline, `${headline} | Andean Post`, `${headline} - Andean Post`]) {
    expect(titled(title)).toBe(headline);
  }
  expect(headedBy(printed, headline).blocks.map(({ role }) => role)).toEqual(['boilerplate', 'headline', 'body']);
});

test('a title that stands nowhere in the text heads nothing', () => {
  for (const title of ['A template of the ministry', 'Peru | A template', 'Andean Post | Ports']) {
    expect(titled(title)).toBe('HomeWorldSports');
  }
  expect(headedBy(printed, 'HomeWorldSports')).toBe(printed);
  expect(headedBy(printed, undefined)).toBe(printed);
});
