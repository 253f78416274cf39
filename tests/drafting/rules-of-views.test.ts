import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

const draft = (text: string) =>
  draftBriefing({ ...articleFromPlainText(text), language: 'en' }, { date: '2024-05-08' });
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

describe('how far a position goes', () => {
  const positionsOf = (text: string) =>
    factsOf(draftBriefing({ ...articleFromPlainText(text), language: 'en' }, { date: '2024-05-08' }), 'position').map(
      (fact) => [fact.speaker, fact.text] as const,
    );

  it.each([
    [
      'not over a reporting clause behind it',
      'Ann Lee stressed that the service must not be a market for sellers, Lee said on Monday.',
      [['Ann Lee', 'the service must not be a market for sellers']],
    ],
    [
      'not from a comma',
      'Ann Lee warned that, if the rain goes on, the lock gates need new hinges.',
      [['Ann Lee', 'if the rain goes on, the lock gates need new hinges']],
    ],
    ['no announcement', 'Ann Lee said the line would carry nine boats an hour from May.', []],
    [
      'no clause of another verb',
      'The Lock Board admitted as much by ordering that the gates should be seen by a second engineer.',
      [],
    ],
  ])('%s', (_name, text, expected) => {
    expect(positionsOf(text)).toEqual(expected);
  });
});

it('a view may begin with a circumstance', () => {
  const found = factsOf(
    draft('Minister Grace Roe said that in the north itself there must be more to do for women.'),
    'position',
  );
  expect(found.map(({ text }) => text)).toEqual(['in the north itself there must be more to do for women']);
});

it('where pronouns are seen to be wrong, who acted last is meant', () => {
  const text =
    'President Alan Tarr opened the fair on Monday.\n\nIt rained. The stalls filled. Bands played. Trains ran late. The sun came out.\n\nMrs Grace Roe told the fair that he must see to the ports.\n\n' +
    '“We are glad to be here today among you,” he said.';
  expect(factsOf(draft(text), 'quote').map(({ speaker }) => speaker)).toEqual(['Grace Roe']);
});
