import { expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

const draft = (text: string, language: 'en' | 'es' = 'en') =>
  draftBriefing({ ...articleFromPlainText(text), language }, { date: '2026-02-10' });
const named = (text: string, kind: 'person' | 'organisation') => factsOf(draft(text), kind).map(({ name }) => name);
const deeds = (text: string, language: 'en' | 'es' = 'en') =>
  factsOf(draft(text, language), 'commitment').map(({ parties, text: words }) => `${parties.join(' + ')}: ${words}`);

it('a seat in one word is no part of the name behind it, and tells a body', () => {
  const text = 'The plan is weak, London-based Fair Basket said on Monday. Tokyo-based Hitachi will build a plant.';
  expect(named(text, 'organisation')).toEqual(['Fair Basket', 'Hitachi']);
  expect(named(text, 'person')).toEqual([]);
  expect(deeds(text)).toEqual(['Hitachi: build a plant']);
});

it('somebody who was born in a town, or works there, stays somebody', () => {
  const text = 'The town was poor, Boston-born Anne Miller said. London-based Peter Brown agreed with her.';
  expect(named(text, 'person')).toEqual(['Anne Miller', 'Peter Brown']);
});

it('letters behind a name are no part of it', () => {
  const text = 'Jane Doe MP said that it was late. John Smith KC told the court so. Laura Reid OBE asked for more.';
  expect(named(text, 'person')).toEqual(['Jane Doe', 'John Smith', 'Laura Reid']);
});

it('of somebody who is asked, what stands in commas only describes them', () => {
  const text = 'The ministers asked the Lake Commission, a body with its seat in Nairobi, to draw up a study by June.';
  expect(deeds(text)).toEqual(['Lake Commission: draw up a study by June']);
});

it('a duty under an order, with its term in commas', () => {
  const text = 'Under the orders, Acme Foods must, within 28 days, place notices at the entrance of every shop.';
  expect(deeds(text)).toEqual(['Acme Foods: place notices at the entrance of every shop']);
});

it('no board is called a company', () => {
  const text =
    'Halden Foods ASA said on Monday that prices fell.\n\nThe Board of Directors met in Bergen. The company will pay a dividend in May.';
  expect(deeds(text)).toEqual(['Halden Foods ASA: pay a dividend in May']);
});

it('a body of the United Nations by its whole name in Spanish', () => {
  const text = 'El Programa Mundial de Alimentos se comprometió a mantener el reparto hasta junio.';
  expect(deeds(text, 'es')).toEqual(['Programa Mundial de Alimentos: mantener el reparto hasta junio']);
});

it('a dated plural needs no article to be what will be done', () => {
  expect(deeds('Acme Foods lost money in June. Third-quarter results will be published on November 5.')).toEqual([
    ': Third-quarter results will be published on November 5',
  ]);
  expect(deeds('Draft laws on prices would be released in May, the ministry said.')).toEqual([]);
  expect(deeds('The ministry said that draft laws on prices would be released in May.')).toEqual([
    'ministry: draft laws on prices would be released in May',
  ]);
  expect(deeds('Results like these will be remembered.')).toEqual([]);
});

it('what is approved or launched on a day, in Spanish', () => {
  expect(deeds('Los precios bajaron. El presupuesto, 11 millones, se aprobará en diciembre.', 'es')).toEqual([
    ': se aprobará en diciembre',
  ]);
});

it('a front is a body, and what a treaty commits its sides to is theirs, whatever stands between', () => {
  const text =
    'South Sudan and the Lake Salvation Front signed a truce on Monday.\n\nThe accord, mediated by Kenya over eleven days, commits each side to pull its fighters back by July. The front has agreed to clear the mines.';
  expect(deeds(text).slice(1)).toEqual([
    'South Sudan + Lake Salvation Front: pull its fighters back by July',
    'Lake Salvation Front: clear the mines',
  ]);
});

it('bodies keep the small words of their own language', () => {
  const text = 'Estaleiros do Sado will supply the cranes. Banque Oudinot will lend €2 million.';
  expect(named(text, 'organisation')).toEqual(['Estaleiros do Sado', 'Banque Oudinot']);
  expect(named(text, 'person')).toEqual([]);
});

it('in Spanish, an office that somebody is proposed for is no part of their name, and who is obliged by a paper acts', () => {
  const text =
    'El partido pidió que retire la candidatura de Mauricio Sancho al Ministerio de Hacienda. La ordenanza obliga a Obras Sanitarias Ribera a cambiar las cañerías.';
  const facts = draft(text, 'es');
  expect(factsOf(facts, 'person').map(({ name }) => name)).toEqual(['Mauricio Sancho']);
  expect(deeds(text, 'es')).toContain('Obras Sanitarias Ribera: cambiar las cañerías');
});
