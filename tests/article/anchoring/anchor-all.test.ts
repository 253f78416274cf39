import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorAll } from '../../../electron/article/anchoring/anchor-all.ts';
import { selectorsFor } from '../../../electron/article/selectors.ts';
import type { PassageSelectors } from '../../../electron/contract/annotations.ts';
import { editedText, editKinds, judge } from './edits.ts';

/** The selectors of the nth place of some words. */
function markOn(text: string, words: string, nth = 0): PassageSelectors {
  let start = text.indexOf(words);
  for (let skipped = 0; skipped < nth; skipped += 1) start = text.indexOf(words, start + 1);
  return selectorsFor(text, { start, end: start + words.length });
}

function anchored(oldText: string, newText: string, words: string, nth = 0) {
  const [answer] = anchorAll(oldText, newText, [markOn(oldText, words, nth)]);
  if (!answer) throw new Error('no answer');
  return answer.verdict === 'orphan'
    ? answer
    : { ...answer, words: newText.slice(answer.start, answer.end), at: answer.start };
}

const talks =
  'The ministers met in Lisbon on Monday. They agreed to reopen the northern ferry line. Officials declined to comment.\n\n' +
  'The harbour has been closed since the storm of last winter. Repairs will cost four million euros.\n\n' +
  'Officials declined to comment. A second round is to follow in June.';

describe('a verdict for each mark', () => {
  test('words that stand where they stood are exact, however far they were pushed', () => {
    const fresh = `An editor put a new lead here, of some length.\n\n${talks}`;
    expect(anchored(talks, fresh, 'reopen the northern ferry line')).toMatchObject({
      verdict: 'exact',
      score: 1,
      words: 'reopen the northern ferry line',
    });
  });

  test('punctuation written another way is no change', () => {
    const old = 'He called it “a good day” — and left. Nobody followed him out of the hall.';
    const fresh = 'He called it "a good day" - and left. Nobody followed him out of the hall.';
    expect(anchored(old, fresh, '“a good day” — and left.')).toMatchObject({
      verdict: 'exact',
      words: '"a good day" - and left.',
    });
  });

  test('a paragraph that went elsewhere has moved', () => {
    const [first, second, third] = talks.split('\n\n');
    const fresh = [second, third, first].join('\n\n');
    expect(anchored(talks, fresh, 'Repairs will cost four million euros.').verdict).toBe('exact');
    expect(anchored(talks, fresh, 'The ministers met in Lisbon on Monday.')).toMatchObject({
      verdict: 'moved',
      words: 'The ministers met in Lisbon on Monday.',
    });
  });

  test('a reworded sentence has changed, and says how far', () => {
    const fresh = talks.replace(
      'agreed to reopen the northern ferry line',
      'promised to reopen the old northern ferry line',
    );
    const answer = anchored(talks, fresh, 'They agreed to reopen the northern ferry line.');
    expect(answer).toMatchObject({
      verdict: 'changed',
      words: 'They promised to reopen the old northern ferry line.',
    });
    expect(answer.score).toBeGreaterThan(0.6);
    expect(answer.score).toBeLessThan(1);
  });

  test('a passage that was taken out is an orphan', () => {
    const fresh = talks.replace(' Repairs will cost four million euros.', '');
    expect(anchored(talks, fresh, 'Repairs will cost four million euros.')).toEqual({ verdict: 'orphan', score: 0 });
    expect(anchored(talks, '', 'Repairs will cost four million euros.').verdict).toBe('orphan');
  });

  test('of two equal sentences, the one that is left keeps its own marks only', () => {
    const fresh = talks.replace(' Officials declined to comment.\n', '\n');
    expect(anchored(talks, fresh, 'Officials declined to comment.', 0).verdict).toBe('orphan');
    expect(anchored(talks, fresh, 'Officials declined to comment.', 1)).toMatchObject({
      verdict: 'exact',
      at: fresh.lastIndexOf('Officials declined'),
    });
  });

  test.each([
    ['Officials declined to comment.', 'The storm shut the port for a week.', 'Fares will rise in the spring.'],
    ['Nadie quiso hacer declaraciones, según la agencia.', 'El puerto cerró una semana.', 'Las tarifas subirán.'],
  ])('of two paragraphs in a row that begin alike, what went is the one that went: %s', (alike, one, other) => {
    const head = 'The ministers met in Lisbon on Monday.';
    const both = [head, `${alike} ${one}`, `${alike} ${other}`, 'It rained.'].join('\n\n');
    const secondAlone = [head, `${alike} ${other}`, 'It rained.'].join('\n\n');
    const firstAlone = [head, `${alike} ${one}`, 'It rained.'].join('\n\n');
    const verdicts = (old: string, fresh: string) => [0, 1].map((nth) => anchored(old, fresh, alike, nth).verdict);
    expect(verdicts(both, secondAlone)).toEqual(['orphan', 'exact']);
    expect(verdicts(both, firstAlone)).toEqual(['exact', 'orphan']);
    expect(anchored(secondAlone, both, alike)).toMatchObject({ verdict: 'exact', at: both.lastIndexOf(alike) });
    expect(anchored(firstAlone, both, alike)).toMatchObject({ verdict: 'exact', at: both.indexOf(alike) });
  });

  test('a number that was corrected is a change that the user is to see', () => {
    const fresh = talks.replace('four million', 'nine million');
    expect(anchored(talks, fresh, 'four million')).toMatchObject({ verdict: 'changed', words: 'nine million' });
    expect(anchored(talks, fresh, 'four')).toMatchObject({ verdict: 'changed', words: 'nine' });
  });

  test('writing without spaces is compared character by character', () => {
    const old = '外交部长周一在北京会晤。双方同意重新开放北部航线。官员拒绝置评。';
    const fresh = '外交部长星期二在北京会晤。双方同意重新开放北部的航线。官员拒绝置评。';
    expect(anchored(old, fresh, '双方同意重新开放北部航线。')).toMatchObject({
      verdict: 'changed',
      words: '双方同意重新开放北部的航线。',
    });
  });

  test('a mark made on another copy of the text is found by its words', () => {
    const foreign = {
      quote: { type: 'TextQuoteSelector', exact: 'agreed to reopen the northern ferry line', prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start: 4000, end: 4040 },
    } as const;
    expect(anchorAll('', talks, [foreign])[0]).toMatchObject({ verdict: 'exact' });
    const reworded = { ...foreign, quote: { ...foreign.quote, exact: 'They agreed to open the northern ferry line' } };
    expect(anchorAll('', talks, [reworded])[0]).toMatchObject({ verdict: 'changed' });
    const absent = {
      ...foreign,
      quote: { ...foreign.quote, exact: 'Snow fell on the mountain villages all night long' },
    };
    expect(anchorAll('', talks, [absent])[0]).toMatchObject({ verdict: 'orphan' });
  });
});

describe('on edits of every kind', () => {
  test.each(editKinds)('%s: marks stay with their words, and what was taken out is noticed', (kind) => {
    const counts = { right: 0, rough: 0, wrong: 0, lost: 0, noticed: 0, glued: 0 };
    for (let seed = 0; seed < 12; seed += 1) {
      const { oldText, newText, selectors, truth } = editedText(kind, seed * 31 + 1, 700);
      const answers = anchorAll(oldText, newText, selectors);
      answers.forEach((answer, index) => {
        counts[judge(answer.verdict === 'orphan' ? null : answer, truth[index] ?? null)] += 1;
      });
    }
    const all = 12 * 50;
    // In the mixed kind passages are copied and both copies reworded: no reader could always tell.
    const share = kind === 'mixed' ? 0.93 : 0.98;
    expect((counts.right + counts.noticed) / all, JSON.stringify(counts)).toBeGreaterThan(share);
    if (kind !== 'mixed') expect((counts.wrong + counts.glued) / all, JSON.stringify(counts)).toBeLessThan(0.006);
  });
});

test('any two texts give one answer for each mark, inside the new text', () => {
  const text = fc.array(fc.constantFrom('a ', 'b', ' of the ', '“', '.\n\n', '— ', 'ñ', '中', '😀', '\ud800', "'"), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, text, fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 8 }), (before, after, spans) => {
      const oldText = before.join('');
      const newText = after.join('');
      const selectors = spans.map(([a, b]) => {
        const start = Math.min(a, b, oldText.length);
        return selectorsFor(oldText, { start, end: Math.min(Math.max(a, b), oldText.length) });
      });
      const answers = anchorAll(oldText, newText, selectors);
      expect(answers).toHaveLength(selectors.length);
      for (const answer of answers) {
        if (answer.verdict === 'orphan') continue;
        expect(answer.start).toBeGreaterThanOrEqual(0);
        expect(answer.end).toBeGreaterThan(answer.start);
        expect(answer.end).toBeLessThanOrEqual(newText.length);
        expect(answer.score).toBeGreaterThan(0);
        expect(answer.score).toBeLessThanOrEqual(1);
      }
      if (oldText !== newText) return;
      answers.forEach((answer, index) => {
        if (/\p{L}/u.test(selectors[index]?.quote.exact ?? '')) expect(answer.verdict).toBe('exact');
      });
    }),
    { numRuns: 500 },
  );
});
