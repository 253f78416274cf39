import { unionOfStates } from '../gazetteer/countries.ts';
import type { Known } from './gazetteer.ts';
import type { Verdict } from './judge.ts';

/** What a known name stands for; one that only begins a run of capitals is a little less sure of being a body's. */
export function fromKnown(known: Known, from: number, to: number, before: boolean): Verdict[] {
  if (known.kind === 'country' && known.code === unionOfStates)
    return [
      { kind: 'organisation', from, to, code: known.code, confidence: 0.9, rule: 'union of states', adjective: false },
    ];
  if (known.kind === 'country')
    return [
      { kind: 'place', from, to, code: known.code, confidence: 0.95, rule: 'name of a country', adjective: false },
    ];
  if (known.kind === 'demonym')
    return [
      { kind: 'place', from, to, code: known.code, confidence: 0.7, rule: 'adjective of nationality', adjective: true },
    ];
  if (known.kind === 'place') return [{ kind: 'place', from, to, confidence: 0.9, rule: 'name in the list of places' }];
  return [
    { kind: 'organisation', from, to, confidence: before ? 0.85 : 0.9, rule: 'name in the list of organisations' },
  ];
}
