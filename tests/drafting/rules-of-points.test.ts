import { describe, expect, it } from 'vitest';
import { articleFromBlocks, articleFromPlainText } from '../../electron/article/from-text.ts';
import type { ArticleText } from '../../electron/contract/articles.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './scoring/finds.ts';

function linesOf(article: ArticleText) {
  const briefing = draftBriefing({ ...article, language: 'en' }, { date: '2024-05-08' });
  return {
    bottom: factsOf(briefing, 'summary').map(({ text }) => text),
    points: factsOf(briefing, 'keyPoint').map(({ text }) => text),
  };
}

describe('the bottom line', () => {
  it('leaves a dateline out', () => {
    const text = 'GREENSBORO, N.C. – The strike by some 3,500 drivers at six depots of Orrin Freight is over.';
    expect(linesOf(articleFromPlainText(text)).bottom).toEqual([text.slice(text.indexOf('The'))]);
  });
  it('is no lettered line of a statement, but a paragraph of it', () => {
    const text = [
      'Joint statement of Kenya and Uganda',
      '1. President Ann Okello of Uganda paid a visit to Kenya from 2 to 4 May 2024 with her ministers.',
      '2. The two sides agreed to:',
      '(a) open a hotline between their coast guards by the end of 2025;',
      '(b) share the data of their river stations every month.',
    ].join('\n\n');
    expect(linesOf(articleFromPlainText(text)).bottom[0]).toMatch(/^President Ann Okello/);
  });
  it('is the standfirst of a feature', () => {
    const article = articleFromBlocks([
      { text: 'The man who mends the bells', role: 'headline' },
      {
        text: 'For half a century Ivo Brandt has kept eleven towers of the valley ringing, mostly alone',
        role: 'standfirst',
      },
      { text: 'It is cold. Ivo Brandt blows on his hands and reaches for the rope of the third bell of the day.' },
      { text: 'He learned the trade from his uncle in 1974, when the valley still had nine founders of bells.' },
    ]);
    expect(linesOf(article).bottom[0]).toMatch(/^For half a century/);
  });
  it('is what an opinion piece holds', () => {
    const text = [
      'Give the river back',
      'Every autumn the water rises, and every autumn we act surprised about it in the same old way.',
      'The valley must stop building houses on the flood plain of the river before another winter comes.',
      'Walls only move the water on. They cost a fortune, and they fail when they are needed most.',
      'Some call this a dream. It should be the law, and it is cheaper than any wall we could build.',
      'Rivers do not read plans. They need room, and we need the courage to give it to them.',
    ].join('\n\n');
    expect(linesOf(articleFromPlainText(text)).bottom[0]).toMatch(/^The valley must stop/);
  });
});

describe('key points', () => {
  it('are neither the questions of an interview nor the notes at the foot', () => {
    const text = [
      'Talking to Ann Lee',
      'Ann Lee has run the port of Mombasa since 2019 and leaves it in June for a post in Oslo.',
      'Q: Why did you leave the port of Mombasa to go to Oslo after five years there?',
      'A: Because five years of storms at the port of Mombasa are enough for any sailor I know.',
      'About us: Harbour Weekly is a magazine on ports such as Mombasa and Oslo, founded in 1951.',
    ].join('\n\n');
    const { bottom, points } = linesOf(articleFromPlainText(text));
    expect([...bottom, ...points].filter((line) => /^(?:Q:|About us)/.test(line))).toEqual([]);
  });
});
