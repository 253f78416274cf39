import type { Span } from '../../electron/contract/text.ts';

interface Segment extends Span {
  readonly node: Text;
}

/** Leads from offsets of a revision's text to places on the screen and back, for one rendering of the article. */
export interface TextMap {
  readonly root: HTMLElement;
  /** The elements of the sentences, by number from 0. */
  readonly sentences: ReadonlyMap<number, HTMLElement>;
  /** The stretch on the screen; null where none of it is rendered. */
  readonly rangeOf: (span: Span) => Range | null;
  /** The same to be painted: it does not follow changes, so a thousand of them cost nothing when the page changes. */
  readonly paintedRangeOf: (span: Span) => StaticRange | null;
  /** The offset of a place on the screen, or the nearest one. */
  readonly offsetOf: (node: Node, offset: number) => number;
}

/** Reads the map off the page: elements with `data-start` hold their paragraph's text, and nothing but it. */
export function readTextMap(root: HTMLElement): TextMap {
  const segments: Segment[] = [];
  for (const block of root.querySelectorAll<HTMLElement>('[data-start]')) {
    let start = Number(block.dataset.start);
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      segments.push({ start, end: start + node.length, node });
      start += node.length;
    }
  }
  const sentences = new Map<number, HTMLElement>();
  for (const element of root.querySelectorAll<HTMLElement>('[data-sentence]')) {
    sentences.set(Number(element.dataset.sentence), element);
  }
  const byNode = new Map<Node, Segment>(segments.map((segment) => [segment.node, segment]));

  function endsOf(span: Span): StaticRangeInit | null {
    const first = segments[firstWhere(segments, (segment) => segment.end > span.start)];
    const last = segments[firstWhere(segments, (segment) => segment.end >= span.end)] ?? segments.at(-1);
    if (first === undefined || last === undefined || first.start >= span.end) return null;
    return {
      startContainer: first.node,
      startOffset: Math.max(0, span.start - first.start),
      endContainer: last.node,
      endOffset: Math.min(last.node.length, Math.max(0, span.end - last.start)),
    };
  }

  function rangeOf(span: Span): Range | null {
    const ends = endsOf(span);
    if (ends === null) return null;
    const range = document.createRange();
    range.setStart(ends.startContainer, ends.startOffset);
    range.setEnd(ends.endContainer, ends.endOffset);
    return range;
  }

  function paintedRangeOf(span: Span): StaticRange | null {
    const ends = endsOf(span);
    return ends === null ? null : new StaticRange(ends);
  }

  function offsetOf(node: Node, offset: number): number {
    const segment = byNode.get(node);
    if (segment !== undefined) return segment.start + offset;
    const place = document.createRange();
    place.setStart(node, offset);
    const next = segments[firstWhere(segments, (candidate) => place.comparePoint(candidate.node, 0) >= 0)];
    return next?.start ?? segments.at(-1)?.end ?? 0;
  }

  return { root, sentences, rangeOf, paintedRangeOf, offsetOf };
}

/** Place of the first member that passes, in a list where all after it pass too; the length where none does. */
function firstWhere<Member>(members: readonly Member[], passes: (member: Member) => boolean): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const member = members[middle];
    if (member !== undefined && passes(member)) high = middle;
    else low = middle + 1;
  }
  return low;
}
