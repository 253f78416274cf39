import type { Span } from '../../../electron/contract/text.ts';

/** Lower case and plain marks, each UTF-16 code unit for itself so that offsets stay. */
function alike(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text.charAt(index);
    if (/[“”„«»]/.test(unit)) return '"';
    if (/[‘’‹›]/.test(unit)) return "'";
    const lower = unit.toLowerCase();
    return lower.length === 1 ? lower : unit;
  }).join('');
}

/** Finds words in a text, whatever their case and the shape of their marks; never from within a word. */
export class Finder {
  private readonly text: string;

  constructor(text: string) {
    this.text = alike(text);
  }

  /** Every place of the words at or after an offset. */
  all(words: string, from = 0): Span[] {
    const wanted = alike(words.trim());
    const spans: Span[] = [];
    if (wanted === '') return spans;
    for (let at = this.text.indexOf(wanted, from); at >= 0; at = this.text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (!this.splitsWord(at) && !this.splitsWord(end)) spans.push({ start: at, end });
    }
    return spans;
  }

  private splitsWord(at: number): boolean {
    return /[\p{L}\p{N}]{2}/u.test(this.text.slice(Math.max(0, at - 1), at + 1)) && at > 0 && at < this.text.length;
  }
}

/** The characters that lie in both, taking the spans of one thing together. */
export function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const one of a)
    for (const other of b) sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}

export const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Intersection over union of two things' characters; their spans do not overlap among themselves. */
export function overlap(a: readonly Span[], b: readonly Span[]): number {
  const both = shared(a, b);
  const either = lengthOf(a) + lengthOf(b) - both;
  return either === 0 ? 0 : both / either;
}

/** From the first character of the spans to the last: a quotation with the reporting clause that breaks it. */
export function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
