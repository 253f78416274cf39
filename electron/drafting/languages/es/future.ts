import type { FutureWords } from '../future.ts';
import { wordSet } from '../words.ts';

export const future: FutureWords = {
  thereWillBe: [['habrá']],
  passivePronoun: 'se',
  terms: { opener: 'por', binds: /^compromet/ },
  openWho: wordSet('quien quienes cual qué cómo cuándo dónde quién quiénes cuál cuánto'),
  goesOn: wordSet('además asimismo también igualmente'),
  toldWithAuxiliary: wordSet('comunicado'),
  announcing:
    /^(?:anunci(?:ó|a|an|aron|ado)|adelantó|adelantado|avanzó|avanzado|garantizó|garantizado|confirmó|confirmado)$/u,
  willBe: wordSet('será serán'),
  again: { verbs: wordSet('volverá volverán'), mark: 'a' },
  duty: wordSet('deberá deberán'),
  meeting: wordSet(''),
  beforeGerund: /^(?!)/,
  defining: wordSet(''),
};
