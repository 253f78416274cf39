import type { Reading, Sentence } from '../reading/reading.ts';
import type { Stretch } from './clause.ts';

/** How a line of a list is marked: `•`, `(a)`, `1.`; lines of one list are marked alike. */
export type MarkKind = 'bullet' | 'letter' | 'number';

/** The mark that begins at a token, and the token behind it. */
export function markAt({ tokens, pack }: Reading, at: number): { kind: MarkKind; to: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (/^[-•*–—·▪►]$/.test(token.text)) return { kind: 'bullet', to: at + 1 };
  const open = token.text === '(' ? at + 1 : at;
  const inner = tokens[open];
  const closed = tokens[open + 1]?.text === ')';
  if (!inner || (inner.kind === 'mark' && inner.text.length > 0)) return undefined;
  const number = inner.kind === 'number' && /^\d{1,2}$/.test(inner.text);
  if (closed && number) return { kind: 'number', to: open + 2 };
  if (closed && pack.writing.itemLetters.test(inner.lower)) return { kind: 'letter', to: open + 2 };
  if (open === at && number && tokens[at + 1]?.text === '.' && tokens[at + 1]?.start === token.end)
    return { kind: 'number', to: at + 2 };
  return undefined;
}

/** The lines of a list that stand in a stretch: cut at marks and, where the list stands in a sentence, at semicolons. */
export function linesIn(reading: Reading, whole: Stretch): Stretch[] {
  const { tokens } = reading;
  const lines: Stretch[] = [];
  let from = whole.from;
  for (let at = whole.from + 1; at < whole.to; at += 1) {
    if (!opensLine(reading, at) && !repeatsDash(tokens, whole.from, at)) continue;
    lines.push({ from, to: at });
    from = tokens[at]?.text === ';' ? at + 1 : at;
  }
  lines.push({ from, to: whole.to });
  return lines.map((line) => trimmed(reading, line)).filter(({ from: first, to }) => to > first);
}

/** `– cut the fee – pay the crew`: lines that were run together, each behind the dash of the first. */
function repeatsDash(tokens: Reading['tokens'], first: number, at: number): boolean {
  const dash = tokens[at];
  return (
    dash !== undefined &&
    /^[–—-]$/.test(dash.text) &&
    dash.text === tokens[first]?.text &&
    tokens[at - 1]?.end !== dash.start &&
    tokens[at + 1]?.start !== dash.end
  );
}

function opensLine({ tokens, pack, ...reading }: Reading, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.text === ';') return true;
  if (token && /^[•▪►·]$/.test(token.text)) return true;
  const behindBreak = before !== undefined && (/^[;,.:]$/.test(before.text) || pack.and.has(before.lower));
  if (token && /^[-*–]$/.test(token.text))
    return (behindBreak || tokens[at + 1]?.capital === true) && tokens[at + 1]?.start !== token.end;
  return behindBreak && token?.text === '(' && markAt({ tokens, pack, ...reading }, at) !== undefined;
}

/** Without the mark before and the marks and the "and" behind. */
function trimmed(reading: Reading, { from, to }: Stretch): Stretch {
  const { tokens, pack } = reading;
  let first = markAt(reading, from)?.to ?? from;
  while (first < to && tokens[first]?.kind === 'mark' && !/^[“"«$€£(]$/.test(tokens[first]?.text ?? '')) first += 1;
  if (pack.and.has(tokens[first]?.lower ?? '')) first += 1;
  let end = to;
  while (end > first && (/^[.;,:]$/.test(tokens[end - 1]?.text ?? '') || pack.and.has(tokens[end - 1]?.lower ?? '')))
    end -= 1;
  return { from: first, to: end };
}

/** The mark with which a sentence begins. */
export function markOf(reading: Reading, sentence: Sentence): MarkKind | undefined {
  return markAt(reading, sentence.from)?.kind;
}
