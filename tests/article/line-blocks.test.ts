import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { paragraphsOfLines } from '../../electron/article/line-blocks.ts';

describe('lines between two blank lines', () => {
  it.each([
    ['By Ana Roe\nMarch 9, 2025'],
    ['From: Ministry of Ports\nPublished 3 April 2024'],
    ['Delivered by: Ana Roe\nLocation: Oslo, Norway\nDelivered on: 12 May 2025'],
    ['ANA ROE MORA\nLa Laguna (Tenerife) - 14 ABR 2024'],
    ['Ana Roe Mora\nPresidenta de la Junta'],
  ])('stand alone in a head or a signature: %s', (stretch) => {
    expect(paragraphsOfLines(stretch)).toEqual(stretch.split('\n'));
  });

  it.each([
    ['The bridge was closed on Monday after a crack had been found in one\nof its piers. It opens again in May.'],
    ['Prices rose in May and\nfell again in June'],
    ['- build a school;\n- open a road'],
    ['Ana Roe said that the bridge would open in May.\nTom Vey said June.'],
  ])('are one paragraph of running text: %s', (stretch) => {
    expect(paragraphsOfLines(stretch)).toEqual([stretch]);
  });

  it('leave the date of a head under a paragraph that sums up', () => {
    const { blocks } = articleFromPlainText(
      'Two rivers meet again\n\nThe canal that joined them opens after nine years of work.\n\nOslo, 4 May 2023\n\nThe canal opened on Monday.',
    );
    expect(blocks.map(({ role }) => role)).toEqual(['headline', 'body', 'dateline', 'body']);
  });
});
