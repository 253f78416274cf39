import { describe, expect, test } from 'vitest';
import type { Fact } from '../../electron/contract/facts.ts';
import type { Span } from '../../electron/contract/text.ts';
import { linksOf, sentencesTouched } from '../../renderer/desk/links.ts';

const sentences: Span[] = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 22, end: 40 },
];

function fact(id: string, spans: Span[], hidden = false): Fact {
  return {
    id,
    articleId: 'a',
    revisionId: 'r',
    body: { kind: 'keyPoint', text: id },
    evidence: { spans, confidence: 1, reason: '', drafter: spans.length === 0 },
    paragraphs: [],
    origin: 'engine',
    changedByHand: false,
    hidden,
  };
}

describe('the links between lines and sentences', () => {
  test('a span touches every sentence that it shares a character with, and no other', () => {
    expect(sentencesTouched(sentences, { start: 3, end: 5 })).toEqual([0]);
    expect(sentencesTouched(sentences, { start: 9, end: 12 })).toEqual([0, 1]);
    expect(sentencesTouched(sentences, { start: 10, end: 11 })).toEqual([]);
    expect(sentencesTouched(sentences, { start: 20, end: 99 })).toEqual([2]);
  });

  test('links lead both ways and agree', () => {
    const facts = [
      fact('one', [
        { start: 23, end: 30 },
        { start: 0, end: 4 },
      ]),
      fact('two', [{ start: 1, end: 2 }]),
    ];
    const { sentencesOf, factsOf } = linksOf({ facts, sentences });
    expect(sentencesOf.get('one')).toEqual([2, 0]);
    expect(factsOf.get(0)).toEqual(['one', 'two']);
    for (const [id, touched] of sentencesOf) for (const index of touched) expect(factsOf.get(index)).toContain(id);
  });

  test('a hidden line lights nothing', () => {
    const { sentencesOf, factsOf } = linksOf({ facts: [fact('one', [{ start: 0, end: 4 }], true)], sentences });
    expect(sentencesOf.size + factsOf.size).toBe(0);
  });
});
