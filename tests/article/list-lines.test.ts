import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { listLines } from '../../electron/article/list-lines.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';

const blocks = (text: string) => {
  const article = articleFromPlainText(text);
  return article.blocks.map(({ start, end, role }) => [role, article.text.slice(start, end)]);
};

describe('the items of a list on lines of their own', () => {
  it('are blocks of their own, with or without an empty line before them', () => {
    for (const gap of ['\n', '\n\n']) {
      const text = `Trade deal\n\nThe two agreed on Monday.\n\nThe main terms are these:${gap}- Peru will cut its duty.\n- Both will meet in May.\n- A panel will hear disputes.\n\nThe end came late.`;
      expect(blocks(text).filter(([role]) => role === 'listItem')).toHaveLength(3);
      expect(blocks(text).map(([, words]) => words)).toContain('- Both will meet in May.');
    }
  });

  it('keep the lines over which one of them runs', () => {
    expect(listLines(['• Revenue of 2 million,', 'up 4 per cent', '• Profit of 1 million'])).toEqual([
      '• Revenue of 2 million,\nup 4 per cent',
      '• Profit of 1 million',
    ]);
  });

  it('may be counted, where the numbers count up', () => {
    expect(listLines(['1. Open the gate.', '2. Close it.'])).toEqual(['1. Open the gate.', '2. Close it.']);
    expect(listLines(['a) abrir la puerta;', 'b) cerrarla.'])).toEqual(['a) abrir la puerta;', 'b) cerrarla.']);
    expect(listLines(['12. It was cold.', '4. It was late.'])).toBeUndefined();
  });

  it('are not made of running text that a program has wrapped at a dash', () => {
    expect(listLines(['The minister said so', '- and meant it', '- on Monday.'])).toBeUndefined();
    expect(listLines(['The minister said so.', '- and meant it'])).toBeUndefined();
  });

  it('are undertakings each, by whom the line says', () => {
    const text =
      'Trade deal\n\nNew Zealand and the Philippines concluded a trade agreement on Wednesday.\n\nThe main terms:\n\n- The Philippines will cut its duty on milk powder.\n- New Zealand will issue 3,500 visas a year.\n';
    const deeds = draftBriefing(
      { ...articleFromPlainText(text), language: 'en' },
      { date: '2026-02-10' },
    ).facts.flatMap((fact) => (fact.kind === 'commitment' ? [`${fact.parties.join()}: ${fact.text}`] : []));
    expect(deeds).toContain('Philippines: cut its duty on milk powder');
    expect(deeds).toContain('New Zealand: issue 3,500 visas a year');
  });
});
