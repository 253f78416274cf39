import type { FutureWords } from '../future.ts';
import { wordSet } from '../words.ts';

export const future: FutureWords = {
  thereWillBe: [
    ['there', 'will', 'be'],
    ['there', 'will', 'also', 'be'],
  ],
  nobodyWords: wordSet('no nobody none'),
  spared:
    /^(?:[a-z]{3,}ed|made|built|sold|lost|cut|sent|told|left|given|taken|spent|paid|held|set|put|shut|kept|brought|bought|drawn|heard|laid|lent|split|led|run|shown|chosen)$/,
  layingDown: /^(?!)/,
  passivePronoun: undefined,
  doneDeeds: /^(?!)/,
  ownedPledges: new Map(),
  terms: undefined,
  openWho: wordSet(''),
  goesOn: wordSet(''),
  toldWithAuxiliary: wordSet(''),
  announcing: /^(?!)/,
  willBe: wordSet(''),
  again: undefined,
  duty: wordSet(''),
  meeting: wordSet('meet'),
  beforeGerund: /^(?:commit(?!ment)|is|are|remain)/,
  defining: wordSet('is are'),
};
