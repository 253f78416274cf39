import { describe, expect, test } from 'vitest';
import { anchorAll } from '../../../electron/article/anchoring/anchor-all.ts';
import { articleFromPlainText } from '../../../electron/article/from-text.ts';
import { selectorsFor } from '../../../electron/article/selectors.ts';
import { versionChanges } from '../../../electron/briefing/version-changes.ts';
import type { Span } from '../../../electron/contract/text.ts';
import { draftBriefing } from '../../../electron/drafting/draft-briefing.ts';
import { type Replacement, reworded, surroundings, unrelated } from './replaced-cases.ts';

/** The sentence in each of the surroundings, as it was and as it is. */
function placed({ was, now }: Replacement) {
  return surroundings.map(([before, after]) => ({
    old: before + was + after,
    fresh: before + now + after,
    at: before.length,
  }));
}

function anchored({ old, fresh }: { old: string; fresh: string }, spans: readonly Span[]) {
  return anchorAll(
    old,
    fresh,
    spans.map((span) => selectorsFor(old, span)),
  );
}

/** Every row of one, two and four words of a sentence. */
function partsOf(sentence: string, at: number): Span[] {
  const words = [...sentence.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: at + index,
    end: at + index + word.length,
  }));
  return words.flatMap(({ start }, from) =>
    [0, 1, 3].flatMap((more) => {
      const last = words[from + more];
      return last ? [{ start, end: last.end }] : [];
    }),
  );
}

describe('a sentence that gave way to another', () => {
  test.each(unrelated)('is lost, where "$now" came: $was', (pair) => {
    for (const one of placed(pair)) {
      const [answer] = anchored(one, [{ start: one.at, end: one.at + pair.was.length }]);
      expect(answer, one.fresh).toEqual({ verdict: 'orphan', score: 0 });
    }
  });

  test('so are its parts, but for some that small words alone make up', () => {
    const found = unrelated.flatMap((pair) =>
      placed(pair).flatMap((one) => anchored(one, partsOf(pair.was, one.at)).map(({ verdict }) => verdict)),
    );
    expect(found.filter((verdict) => verdict !== 'orphan').length / found.length).toBeLessThan(0.03);
  });

  test.each(reworded)('but one that was reworded has changed: $was', (pair) => {
    for (const one of placed(pair)) {
      const [answer] = anchored(one, [{ start: one.at, end: one.at + pair.was.length }]);
      expect(answer, one.fresh).toMatchObject({ verdict: 'changed' });
      if (!answer || answer.verdict === 'orphan') continue;
      const common = Math.min(answer.end, one.at + pair.now.length) - Math.max(answer.start, one.at);
      expect(common / pair.now.length, one.fresh.slice(answer.start, answer.end)).toBeGreaterThan(0.6);
    }
  });

  test('is told as dropped, and the other as added: no day moved, and nothing was reworded', () => {
    const drafted = (text: string) => {
      const article = articleFromPlainText(text);
      return { text: article.text, ...draftBriefing({ ...article, date: '2026-03-02', title: 'T' }) };
    };
    const manners = (pairs: readonly Replacement[]) =>
      pairs.flatMap((pair) =>
        placed(pair)
          .slice(2, 4)
          .flatMap(({ old, fresh }) => versionChanges(drafted(old), drafted(fresh), 'en'))
          // The surroundings are of one language, the sentence may be of another.
          .flatMap(({ kind, manner }) => (kind === 'head' ? [] : [manner])),
      );
    const told = new Set(manners(unrelated));
    expect([...told].sort()).toEqual(['added', 'dropped']);
    expect(manners(reworded).filter((manner) => manner === 'moved' || manner === 'reworded').length).toBeGreaterThan(9);
  });
});
