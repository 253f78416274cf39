import { expect, test } from 'vitest';
import { withMarking } from '../../electron/printing/pdf-marking.ts';
import { UnreadablePdf } from '../../electron/printing/pdf-objects.ts';
import { readPdf } from '../page/read-pdf.ts';
import { plainPdf } from './plain-pdf.ts';

test.each(['TLP:AMBER+STRICT; Finance only', 'Seulement (pour) >> מוגבל 😀'])(
  'a reader finds “%s” beside what was there',
  async (marking) => {
    const before = plainPdf(3);
    const marked = withMarking(before, marking);
    const { info, title, pages } = await readPdf(marked);
    expect(info).toMatchObject({ Creator: 'Readout', Custom: new Map([['Marking', marking]]) });
    expect([title, pages]).toEqual(['Talks >> (more)', 3]);
    // Nothing of the page itself is written anew.
    expect(Buffer.from(marked).subarray(0, before.length).equals(before)).toBe(true);
  },
);

test('what is no such PDF is refused rather than guessed at', () => {
  expect(() => withMarking(Buffer.from('hello'), 'TLP:RED')).toThrow(UnreadablePdf);
});
