import { type TlpLabel, tlpLabels } from '../contract/page-setup.ts';

/**
 * A handling marking as it is kept: a label of the Traffic Light Protocol in its exact spelling, however it was typed,
 * or free text on one line. Undefined for what calls itself such a label and is none, since a reader would take it for
 * one.
 */
export function handlingMarking(typed: string): string | undefined {
  const text = typed.replace(/\s+/g, ' ').trim();
  if (!/^tlp\s*(:|$)/i.test(text)) return text;
  const bare = text.replace(/\s+/g, '').toUpperCase();
  return tlpLabels.find((label) => label === bare);
}

/** Whether a marking is a label of the Traffic Light Protocol, which the standard sets in colours of its own. */
export function isTlpLabel(marking: string): marking is TlpLabel {
  return tlpLabels.some((label) => label === marking);
}
