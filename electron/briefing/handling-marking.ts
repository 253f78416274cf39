import { type TlpLabel, tlpLabels } from '../contract/page-setup.ts';

/** A label of the Traffic Light Protocol, and what the marking adds to it: a further restriction, in free words. */
export interface TlpMarking {
  readonly label: TlpLabel;
  /** Empty where the label stands alone. */
  readonly restriction: string;
}

/** Colours of the labels as FIRST gives them for version 2.0, on black. */
export const tlpColours: { readonly [Label in TlpLabel]: string } = {
  'TLP:RED': '#ff2b2b',
  'TLP:AMBER+STRICT': '#ffc000',
  'TLP:AMBER': '#ffc000',
  'TLP:GREEN': '#33ff00',
  'TLP:CLEAR': '#ffffff',
};

/** A label, and after it nothing or, behind a sign, what else restricts. */
const labelled = /^tlp ?: ?(red|amber ?\+ ?strict|amber|green|clear)(?: ?$| ?[,;·–—/] ?([\p{L}\p{N}].*)$)/iu;
/** Stands between a label and what else restricts, however it was typed. */
const between = '; ';
/** After AMBER this would be taken for the stricter label, which is spelt otherwise. */
const nearlyStrict = /^[^\p{L}]*strict(?![\p{L}])/iu;

/**
 * A handling marking as it is kept: a label of the Traffic Light Protocol in its exact spelling, however it was typed,
 * with what else restricts behind it, or free text on one line. Undefined for what calls itself such a label and is none,
 * since a reader would take it for one.
 */
export function handlingMarking(typed: string): string | undefined {
  const text = typed.replace(/\s+/g, ' ').trim();
  if (!/^tlp\s*(:|$)/i.test(text)) return text;
  const [, name = '', restriction = ''] = labelled.exec(text) ?? [];
  const label = tlpLabels.find((one) => one === `TLP:${name.replace(/\s/g, '').toUpperCase()}`);
  if (label === undefined || nearlyStrict.test(restriction)) return undefined;
  return restriction === '' ? label : `${label}${between}${restriction}`;
}

/** The label that a marking begins with, which the standard sets in colours of its own; undefined for free text. */
export function tlpMarkingOf(marking: string): TlpMarking | undefined {
  const label = tlpLabels.find((one) => marking === one || marking.startsWith(`${one}${between}`));
  return label && { label, restriction: marking.slice(label.length + between.length) };
}
