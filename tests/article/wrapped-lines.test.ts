import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';

const first =
  'Peru and Chile agreed on Monday to share the data of their ports on a common system, which ships may use from May on without a fee, the ministers of both countries said in Lima.';
const second =
  'The system is to be paid for by the ports themselves. Small harbours are free of it until the end of next year, when a review will tell whether that holds.';
const third = 'A third meeting follows in June.';

/** As programs break lines: at the last space that fits. */
function wrapped(paragraph: string, width: number): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const paragraphsOf = (text: string) => {
  const article = articleFromPlainText(text);
  return article.blocks.map(({ start, end }) => article.text.slice(start, end));
};

test.each([65, 72, 76, 80])('lines wrapped at %i columns are paragraphs again, blank lines or none', (width) => {
  const all = [first, second, third];
  expect(paragraphsOf(all.map((each) => wrapped(each, width)).join('\n'))).toEqual(all);
  expect(paragraphsOf(all.map((each) => wrapped(each, width)).join('\n\n'))).toEqual(all);
  expect(paragraphsOf(`Talks in Lima\n\n${all.map((each) => wrapped(each, width)).join('\n')}`)).toEqual([
    'Talks in Lima',
    ...all,
  ]);
});

test('lines that are paragraphs stay so: short ones, long ones, and long ones beside a blank line', () => {
  const short = [
    'Talks in Lima',
    'Peru and Chile met.',
    'They agreed on ports.',
    'A third meeting follows.',
    'So it is.',
  ];
  expect(paragraphsOf(short.join('\n'))).toEqual(short);
  expect(paragraphsOf([first, second, first].join('\n'))).toEqual([first, second, first]);
  expect(paragraphsOf(`Talks in Lima\n\n${[first, second].join('\n')}`)).toEqual(['Talks in Lima', first, second]);
});

test('items of a list and a signature begin anew', () => {
  const item = `- ${second}`;
  const text = [wrapped(first, 72), wrapped(item, 72), wrapped(item, 72), '--', 'Ana Ruiz'].join('\n');
  expect(paragraphsOf(text)).toEqual([first, item, item, '--', 'Ana Ruiz']);
});

test('no word is lost, whatever the lines are', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '-', '1', 'é'), maxLength: 90 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const words = (text: string) => text.split(/\s+/).filter(Boolean);
      expect(words(articleFromPlainText(lines.join('\n')).text)).toEqual(words(lines.join('\n')));
    }),
    { numRuns: 60 },
  );
});
