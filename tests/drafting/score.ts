export { factsOf } from './scoring/finds.ts';
export { coverage } from './scoring/words.ts';
