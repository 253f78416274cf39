import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './scoring/finds.ts';

/** Each commitment as `status | parties | what`. */
const told = (language: 'en' | 'es', text: string) =>
  factsOf(draftBriefing({ ...articleFromPlainText(text), language }, { date: '2024-05-08' }), 'commitment').map(
    ({ status, parties, text: what }) => `${status} | ${parties.join(', ')} | ${what}`,
  );

describe('who does it, in English', () => {
  it.each([
    ['Growers met. Marlune said it will close two depots.', 'planned | Marlune | close two depots'],
    ['Growers met Sorvin. Sorvin will share its masts.', 'planned | Sorvin | share its masts'],
    ['The operator, Marlune, has agreed to repay the fares.', 'agreed | Marlune | repay the fares'],
  ])('%s', (text, expected) => expect(told('en', text)).toEqual([expected].flat()));
});

describe('who does it, in Spanish', () => {
  it.each([
    ['La tecnológica Numerol comprará a un rival.', 'planned | Numerol | comprará a un rival'],
    ['Hubo quejas. El Ministerio pagará los salarios.', 'planned | Ministerio | pagará los salarios'],
  ])('%s', (text, expected) => expect(told('es', text)).toEqual([expected].flat()));
});
