import { expect, test } from 'vitest';
import { articleFromPlainText } from '../../../electron/article/from-text.ts';
import { draftBriefing } from '../../../electron/drafting/draft-briefing.ts';
import { packs } from '../../../electron/drafting/languages/packs.ts';
import { pt } from './small-pack.ts';

const article = {
  ...articleFromPlainText(
    'Ponte nova no Minho\n\nA ministra Ana Sequeira visitou o Minho em 3 de março de 2025.\n\n«As escolas abrem na primavera e as pontes no verão», disse Ana Sequeira. Ana Sequeira prometeu construir uma ponte.\n',
  ),
  language: 'pt',
};
const drafted = draftBriefing(article, {}, undefined, [...packs, pt]);
const ofKind = (kind: string) => drafted.facts.filter((fact) => fact.kind === kind);

test('a third language is drafted by its pack alone, with no line of the engine touched', () => {
  expect(drafted.drafted).toBe(true);
  expect(ofKind('person')).toMatchObject([{ name: 'Ana Sequeira', role: 'ministra' }]);
  expect(ofKind('quote')).toMatchObject([
    { text: 'As escolas abrem na primavera e as pontes no verão', speaker: 'Ana Sequeira' },
  ]);
  expect(ofKind('date')).toMatchObject([{ iso: '2025-03-03', wording: '3 de março de 2025', certainty: 'stated' }]);
  expect(ofKind('commitment')).toMatchObject([
    { text: 'construir uma ponte', parties: ['Ana Sequeira'], status: 'pledged' },
  ]);
});

test('without its pack the language is not drafted', () => {
  expect(draftBriefing(article)).toMatchObject({ drafted: false, facts: [] });
});
