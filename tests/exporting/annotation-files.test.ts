import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HighlightColour, highlightColours } from '../../electron/contract/annotations.ts';
import type { ExportedAnnotation } from '../../electron/contract/exported-annotations.ts';
import { exportFile } from '../../electron/exporting/export-file.ts';
import { readAnnotationFile } from '../../electron/importing/annotations/read-annotation-file.ts';
import { documentOf } from './make-document.ts';

const document = documentOf();
const version = { hash: 'a'.repeat(64), createdAt: 5 };

const words = fc
  .array(
    fc.constantFrom(
      'a',
      'B',
      ' ',
      '\n',
      '*',
      '_',
      '<b>',
      '&amp;',
      '"',
      '\\',
      '[x](y)',
      '👩‍🚀',
      '𝔘',
      'שלום',
      'مرحبا',
      // A direction mark; what turns the order of all that follows is taken out of what comes in, and counted.
      '\u200F',
      '#',
      'é',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join('').normalize('NFC'));
const quote = words.filter((text) => text.trim() !== '');
const note = fc.record({
  text: words.filter((text) => text === '' || text.trim() !== ''),
  tags: fc.uniqueArray(fc.constantFrom('one', 'två', 'ثلاثة', '四'), { maxLength: 3 }),
  colour: fc.constantFrom<HighlightColour | undefined>(undefined, ...highlightColours),
  quote: fc.option(quote, { nil: undefined }),
  start: fc.nat(1000),
});

test.each(['w3c', 'readium'] as const)(
  '%s: what the profile can carry comes back, and the rest is counted',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(note, { maxLength: 6 }), async (notes) => {
        const annotations = notes
          .filter(({ text, tags, quote: exact }) => text !== '' || tags.length > 0 || exact !== undefined)
          .map(({ text, tags, colour = 'amber', quote: exact, start }, at): ExportedAnnotation => {
            const annotation = {
              id: `note-${at}`,
              visibility: 'printable',
              articleId: 'a',
              revisionId: 'r',
              target: { kind: 'article' },
              colour,
              text,
              tags,
              links: [],
              createdAt: at,
              modifiedAt: 10 + at,
            } as const;
            if (exact === undefined) return { annotation, version };
            const selector = { type: 'TextQuoteSelector', exact, prefix: 'é 👩‍🚀', suffix: '' } as const;
            return { annotation, version, quote: selector, position: { start, end: start + 3 } };
          });
        const { bytes, leftOut } = await exportFile({ ...document, annotations }, format, 0);
        const { incoming, refused } = readAnnotationFile('a', bytes);
        expect(refused).toEqual([]);
        expect(incoming).toMatchObject(
          annotations.map(({ annotation, quote: selector, position }) => ({
            id: `urn:uuid:${annotation.id}`,
            text: annotation.text,
            isMarkdown: true,
            tags: format === 'w3c' ? annotation.tags : annotation.tags.slice(0, 1),
            colour: annotation.colour,
            createdAt: annotation.createdAt,
            modifiedAt: annotation.modifiedAt,
            quote: selector,
            position,
          })),
        );
        const lost = annotations.reduce((sum, { annotation }) => sum + Math.max(0, annotation.tags.length - 1), 0);
        expect(leftOut).toBe(format === 'w3c' ? 0 : lost);
      }),
      { numRuns: 60 },
    );
  },
);
