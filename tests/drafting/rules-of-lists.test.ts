import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

const undertakings = (text: string) =>
  factsOf(draftBriefing({ ...articleFromPlainText(text), language: 'en' }, { date: '2024-05-08' }), 'commitment').map(
    ({ parties, text, status }) => [parties.join(' + '), text, status],
  );

describe('lists, asides and those who are asked', () => {
  it('a list whose lines say whom each of them asks', () => {
    const text = [
      'Harbour Relief International (HRI) is alarmed. HRI works in Kenya. HRI has two teams there.',
      'We call on:',
      '- the Government of South Sudan to reopen the river and to waive the fees;',
      '- UNMISS to station a patrol boat at Kaka;',
    ].join('\n\n');
    expect(undertakings(text)).toEqual([
      ['South Sudan', 'reopen the river', 'requested'],
      ['South Sudan', 'waive the fees', 'requested'],
      ['UNMISS', 'station a patrol boat at Kaka', 'requested'],
    ]);
  });

  it.each([
    ['Ann Roe undertook, however, to publish the list.', [['Ann Roe', 'publish the list', 'pledged']]],
    [
      'The ministers invited the European Commission to propose, by the end of June, a simpler procedure.',
      [['European Commission', 'propose, by the end of June, a simpler procedure', 'requested']],
    ],
    [
      'The mayor, Ann Roe, praised the Fair Work Commission and asked it to publish the list.',
      [['Fair Work Commission', 'publish the list', 'requested']],
    ],
  ])('%s', (text, expected) => {
    expect(undertakings(text)).toEqual(expected);
  });

  it('a body without a name is no "it" where one with a name stands nearer', () => {
    const text =
      'A maker of coatings will pay $186 million to residents. The company, Tarn Coatings Inc., admitted nothing. It has agreed to install filters.';
    expect(undertakings(text).at(-1)).toEqual(['Tarn Coatings Inc.', 'install filters', 'agreed']);
  });
});
