import { type Reading, tokenAt } from '../reading/reading.ts';
import { listedDashes } from './listed.ts';
import type { Quoted } from './marks.ts';
import { isSignature } from './signature.ts';

/** Speech behind a dash at the head of a paragraph: `—No lo sé —dijo María—. Ya veremos.` The narrator's words are left out. */
export function dashSpeech(reading: Reading): Quoted[] {
  const found: Quoted[] = [];
  if (!reading.pack.talk.dashSpeech) return found;
  const listed = listedDashes(reading);
  reading.article.blocks.forEach((block, index) => {
    if (block.role === 'boilerplate' || !/^[—–]\s?[\p{L}¿¡]/u.test(reading.text.slice(block.start, block.start + 3)))
      return;
    if (listed.has(index) || isSignature(reading, index)) return;
    const stops = dashesIn(reading, block.start + 1, block.end);
    let from = block.start + 1;
    for (let at = 0; at <= stops.length; at += 1) {
      const dash = stops[at];
      const end = dash ?? block.end;
      const narrates = dash !== undefined && speaksSoon(reading, dash);
      if (dash !== undefined && !narrates) continue;
      push(reading, found, from, end, index);
      if (dash === undefined) break;
      const back = stops[at + 1];
      if (back === undefined) break;
      from = back + 1;
      while (/[\s.,;:]/u.test(reading.text.charAt(from))) from += 1;
      at += 1;
    }
  });
  return found;
}

function dashesIn(reading: Reading, from: number, to: number): number[] {
  const stops: number[] = [];
  for (let at = tokenAt(reading.tokens, from); at < reading.tokens.length; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.start >= to) break;
    if (token.text === '—' || token.text === '–') stops.push(token.start);
  }
  return stops;
}

function speaksSoon({ tokens, pack }: Reading, dash: number): boolean {
  const at = tokenAt(tokens, dash) + 1;
  for (let next = at; next < at + 3; next += 1) if (pack.speech.has(tokens[next]?.lower ?? '')) return true;
  // `—No —tercia—. Nada.`: a verb that no table has, alone between two dashes.
  const { lower = '', kind } = tokens[at] ?? {};
  const alone = kind === 'word' && /^[—–]$/.test(tokens[at + 1]?.text ?? '');
  return alone && !pack.functionWords.has(lower) && pack.talk.verbBefore(lower);
}

function push(reading: Reading, found: Quoted[], from: number, to: number, block: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(reading.text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(reading.text.charAt(end - 1))) end -= 1;
  if (end - start > 1) found.push({ start, end, block, lastBlock: block, closed: true });
}
