import type { Stage } from '../discourse/stage.ts';
import type { Attribution } from './attribution.ts';
import type { Quotation } from './quotations.ts';

/** How long what stands before the colon of a headline may be, in code units. */
const longest = 60;

/** `Ann Roe: “We had no choice”`: a headline that opens with whose words it gives, somebody whom the text names. */
export function labelled({ view }: Stage, quotation: Quotation): Attribution | undefined {
  const { article, text, pack } = view.reading;
  const start = article.blocks[quotation.block]?.start ?? 0;
  const opening = quotation.spans[0]?.start ?? 0;
  if (opening - start > longest || quotation.to - quotation.from < 3) return undefined;
  const label = /^([^:“”"«»]+):\s*["“«‘']\s*$/u.exec(text.slice(start, opening))?.[1]?.trim();
  if (!label) return undefined;
  const words = label.split(' ');
  // `The Minister Roe`: titles before the name.
  while (words.length > 1 && isTitle(words[0]?.toLowerCase() ?? '')) words.shift();
  const name = words.join(' ');
  const bearers = view.names.people.filter(
    (person) => person.name === name || person.name.startsWith(`${name} `) || person.name.split(' ').includes(name),
  );
  const whole = bearers.filter((person) => person.name === name);
  const body = view.names.organisations.find((organisation) => organisation.name === name);
  const entity = whole[0] ?? (bearers.length === 1 ? bearers[0] : body);
  if (!entity) return undefined;
  const from = start + text.slice(start, opening).lastIndexOf(name);
  return {
    name: entity.name,
    entity,
    span: { start: from, end: from + name.length },
    confidence: 0.85,
    reason: 'the name before the colon of the headline',
    direct: true,
  };

  function isTitle(lower: string): boolean {
    return pack.clauses.articles.has(lower) || pack.offices.has(lower) || pack.honorifics.has(lower);
  }
}

/** `“I would rather be late”: the engineer ...` above an interview: the words with which its headline opens are those of whoever answers. */
export function headedVoice(
  { view, interview }: Stage,
  { block, spans, from, to }: Quotation,
): Attribution | undefined {
  const start = view.reading.article.blocks[block]?.start ?? 0;
  const mention = interview?.person.mentions[0];
  if (!interview || !mention || (spans[0]?.start ?? 0) - start > 1 || to - from < 4) return undefined;
  return {
    name: interview.person.name,
    entity: interview.person,
    span: { start: mention.start, end: mention.end },
    confidence: 0.65,
    reason: 'the one who answers',
    direct: true,
  };
}
