import type { Span } from '../../electron/contract/text.ts';
import { settled } from '../brief/fact-actions.ts';
import { change } from '../desk/calls.ts';
import { focusLine } from '../desk/reveal.ts';
import { texts } from '../desk/texts.ts';

/** Makes two names one; the second stays. */
export async function mergeNames(factId: string, intoId: string, name: string): Promise<void> {
  const result = await change((calls) => calls.mergeFacts({ factId, intoId }));
  settled(result, texts().hand.merged(name));
  if (result.ok) focusLine(intoId);
}

/** Gives some forms and mentions of a name a line of their own. */
export async function splitName(
  factId: string,
  other: { readonly name: string; readonly forms: readonly string[]; readonly spans: readonly Span[] },
): Promise<boolean> {
  const result = await change((calls) => calls.splitFact({ factId, ...other }));
  settled(result, texts().hand.splitDone(other.name));
  if (result.ok) focusLine(result.value.id);
  return result.ok;
}

/** Says who is meant by words of a line; an empty name takes them away. */
export async function assignName(factId: string, words: string, name: string, everywhere: boolean): Promise<void> {
  const result = await change((calls) => calls.assignName({ factId, words, name, everywhere }));
  settled(result, name === '' ? texts().hand.unnamed : texts().hand.named(name));
  focusLine(factId);
}
