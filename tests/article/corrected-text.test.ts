import { describe, expect, test } from 'vitest';
import { wordDifferences } from '../../electron/article/anchoring/word-differences.ts';
import { correctedText } from '../../electron/article/corrected-text.ts';
import { articleFromBlocks } from '../../electron/article/from-text.ts';
import { sameAddress } from '../../electron/article/same-address.ts';

const before = articleFromBlocks([
  { text: 'The ports', role: 'headline' },
  { text: 'By Ana Ruiz', role: 'byline' },
  { text: 'The ports were quiet.', role: 'body' },
  { text: 'A crane at dawn.', role: 'caption' },
  { text: 'Nobody came.', role: 'body' },
]);
const rolesOf = (text: string) => correctedText(before, text).blocks.map(({ role }) => role);

describe('a text after a hand has been over it', () => {
  test('is the same where nothing was changed, however its breaks are typed', () => {
    expect(correctedText(before, before.text)).toEqual(before);
    expect(correctedText(before, `\n${before.text.replaceAll('\n\n', '\r\n \r\n\r\n')}  \n`)).toEqual(before);
  });

  test('keeps what a paragraph is for where it stayed, or was corrected in its place', () => {
    const roles = ['headline', 'byline', 'body', 'caption', 'body'];
    expect(rolesOf(before.text.replace('dawn', 'dusk').replace('Ruiz', 'Ruíz'))).toEqual(roles);
    expect(rolesOf(before.text.replace('By Ana Ruiz\n\n', ''))).toEqual(['headline', 'body', 'caption', 'body']);
    const more = before.text.replace('A crane', 'It rained all the morning, and nobody minded.\n\nA crane');
    expect(rolesOf(more)).toEqual(['headline', 'byline', 'body', 'body', 'caption', 'body']);
  });

  test('has its paragraphs parted by blank lines alone', () => {
    const { text, blocks } = correctedText(before, 'One\nline.\n\nAnother.');
    expect(text).toBe('One line.\n\nAnother.');
    expect(blocks).toHaveLength(2);
  });
});

test.each([
  ['https://news.test/a', 'http://www.news.test/a/', true],
  ['https://news.test/a?utm_source=x&id=1#top', 'https://NEWS.test/a?id=1', true],
  ['https://news.test/a?id=1', 'https://news.test/a?id=2', false],
  ['https://news.test/a', 'https://news.test/A', false],
  ['Reuters', 'Reuters', false],
])('%s and %s are one address: %s', (one, other, same) => {
  expect(sameAddress(one, other)).toBe(same);
  expect(sameAddress(other, one)).toBe(same);
});

test('the words that differ stand out on both sides, as stretches', () => {
  const [was, now] = ['It was agreed to share it.', 'It was hardly ever agreed to hide it.'];
  const { was: gone, now: come } = wordDifferences(was, now);
  expect(gone.map(({ start, end }) => was.slice(start, end))).toEqual(['share']);
  expect(come.map(({ start, end }) => now.slice(start, end))).toEqual(['hardly ever', 'hide']);
  expect(wordDifferences(was, was)).toEqual({ was: [], now: [] });
});
