import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

const quotesOf = (text: string) =>
  factsOf(draftBriefing({ ...articleFromPlainText(text), language: 'en' }, { date: '2024-05-08' }), 'quote').map(
    (fact) => [fact.text, fact.speaker] as const,
  );

describe('speech that nobody made', () => {
  it.each([
    ['of the reader', 'You do not need to say “I am so hungry I could eat a horse and a cart.”'],
    ['that might have been', 'A purist would have said: “Every time a person says that, a bell of mine cracks.”'],
    ['advice against it', 'Don’t say “Dear sir, this post is the worst that I have read.”'],
  ])('%s', (_name, text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it('keeps what somebody with a name would say', () => {
    expect(quotesOf('Tom Bell came at nine. Bell would say, “I am done talking about this.”')).toEqual([
      ['I am done talking about this.', 'Tom Bell'],
    ]);
  });
});
