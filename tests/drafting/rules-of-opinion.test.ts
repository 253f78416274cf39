import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

const quotesOf = (text: string) =>
  factsOf(draftBriefing({ ...articleFromPlainText(text), language: 'en' }, { date: '2024-05-08' }), 'quote').map(
    (fact) => [fact.text, fact.speaker] as const,
  );

describe('speakers in columns and speeches', () => {
  it.each([
    [
      'everybody of a kind, and no street behind them',
      '“Never again,” said every politician who visited Marl Street after the flood.',
      [['Never again', 'every politician']],
    ],
    [
      'words in the middle of what she told',
      'Ann Lee came late. In 2019 she told this paper that “no serious person” believed the river could rise.',
      [['no serious person', 'Ann Lee']],
    ],
    [
      'a line that something holds',
      'Ann Lee said no. Its minutes, which I have read, hold this line: “Agreed that water is a concern for us.”',
      [['Agreed that water is a concern for us.', undefined]],
    ],
    [
      'the deputy, not the one whose deputy he is',
      'Beryl Stott came first. Stott’s deputy, Tom Bell, wrote the plan. He insists that it is “a term of the trade”.',
      [['a term of the trade', 'Tom Bell']],
    ],
    [
      'whom the writer asked',
      'Tom Bell wrote the plan. I asked an engineer, Dr Ruth Harlan of Lent, what she thought. “You are on your own,” she said.',
      [['You are on your own', 'Ruth Harlan']],
    ],
    [
      'two voices in one line',
      '“Build the wall,” says everybody on Marl Street. “We shall see,” says the council.',
      [
        ['Build the wall', undefined],
        ['We shall see', 'council'],
      ],
    ],
    [
      'a grandfather',
      'My grandfather drove the night train for years. He had a saying: “Slow is a speed, too.”',
      [['Slow is a speed, too.', 'My grandfather']],
    ],
    [
      'somebody without a name behind a short opening',
      'Tom Bell spoke. Bell nodded.\n\nLast week a signalman in Lent wrote to me. “I have worn out three chairs,” he wrote.',
      [['I have worn out three chairs', 'signalman']],
    ],
    [
      'a short sentence that leads to the words',
      'Ann Lee was worried. Tom Bell was blunter: “I have bought a car.”',
      [['I have bought a car.', 'Tom Bell']],
    ],
  ])('%s', (_name, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});
