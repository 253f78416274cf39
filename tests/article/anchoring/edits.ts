import { selectorsFor } from '../../../electron/article/selectors.ts';
import type { PassageSelectors } from '../../../electron/contract/annotations.ts';
import type { Span } from '../../../electron/contract/text.ts';
import { repeatable } from './repeatable.mjs';

/** Two versions of a text, marks on the first, and where each belongs in the second; null where it was taken out. */
export interface EditedText {
  readonly kind: EditKind;
  readonly oldText: string;
  readonly newText: string;
  readonly selectors: readonly PassageSelectors[];
  readonly truth: readonly (Span | null)[];
}

export const editKinds = ['typography', 'moved', 'repeated', 'reworded', 'deleted', 'twins', 'mixed'] as const;
export type EditKind = (typeof editKinds)[number];

/** A word with its punctuation; the number stays through every edit, so that it tells where a mark went. */
interface Piece {
  readonly id: number;
  text: string;
}
type Sentence = Piece[];
type Paragraph = Sentence[];

const small = 'the of to and a in that is was for on with as by at from it be are this'.split(' ');
const syllables = 'ba cor del fin gar hol in jat ker lum mor nes op pra qui ros sta ter ul ven wor yel zan'.split(' ');

class Editor {
  readonly #random: () => number;
  readonly #words: string[];
  #next = 0;

  constructor(seed: number) {
    this.#random = repeatable(seed);
    this.#words = Array.from({ length: 3000 }, () =>
      Array.from({ length: 1 + this.below(3) }, () => syllables[this.below(syllables.length)]).join(''),
    );
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  word(): string {
    if (this.chance(0.42)) return small[this.below(small.length)] ?? 'the';
    // As in a language, few words are most of a text.
    return this.#words[Math.floor(this.#words.length * this.#random() ** 3)] ?? 'ba';
  }

  piece(text: string): Piece {
    this.#next += 1;
    return { id: this.#next, text };
  }

  sentence(): Sentence {
    const length = 5 + this.below(24);
    const pieces = Array.from({ length }, (_, at) => {
      const word = this.word();
      const comma = at > 2 && at < length - 2 && this.chance(0.08) ? ',' : '';
      return this.piece((at === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word) + comma);
    });
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first && last) {
      const quoted = this.chance(0.25);
      if (quoted) first.text = `“${first.text}`;
      last.text += quoted ? '.”' : '.';
    }
    return pieces;
  }

  paragraphs(words: number): Paragraph[] {
    const all: Paragraph[] = [];
    for (let count = 0; count < words; ) {
      const paragraph = Array.from({ length: 1 + this.below(5) }, () => this.sentence());
      count += paragraph.reduce((sum, sentence) => sum + sentence.length, 0);
      all.push(paragraph);
    }
    return all;
  }

  copy(sentence: Sentence): Sentence {
    return sentence.map(({ text }) => this.piece(text));
  }

  /** Replaces, adds and takes out a share of the words. */
  reword(paragraphs: Paragraph[], share: number): void {
    for (const paragraph of paragraphs) {
      for (const sentence of paragraph) {
        for (let at = sentence.length - 1; at >= 0; at -= 1) {
          const piece = sentence[at];
          if (!piece || !this.chance(share)) continue;
          const how = this.#random();
          if (how < 0.7) piece.text = piece.text.replace(/[\p{L}]+/u, this.word());
          else if (how < 0.85) sentence.splice(at, 0, this.piece(this.word()));
          else if (sentence.length > 3) sentence.splice(at, 1);
        }
      }
    }
  }

  typography(paragraphs: Paragraph[]): void {
    for (const piece of paragraphs.flat(2)) {
      piece.text = piece.text.replace(/[“”]/g, '"').replace(/,$/, this.chance(0.3) ? ' —' : ',');
      if (this.chance(0.02)) piece.text += '\u00a0';
    }
  }

  move(paragraphs: Paragraph[], times: number): void {
    for (let time = 0; time < times && paragraphs.length > 2; time += 1) {
      const [paragraph] = paragraphs.splice(this.below(paragraphs.length), 1);
      if (paragraph) paragraphs.splice(this.below(paragraphs.length + 1), 0, paragraph);
    }
  }

  repeat(paragraphs: Paragraph[], times: number): void {
    for (let time = 0; time < times; time += 1) {
      const from = this.below(paragraphs.length);
      const copy = (paragraphs[from] ?? []).map((sentence) => this.copy(sentence));
      // Beside its original nobody could tell which is which.
      const to = this.below(paragraphs.length + 1);
      if (to !== from && to !== from + 1) paragraphs.splice(to, 0, copy);
    }
  }

  remove(paragraphs: Paragraph[], share: number): void {
    for (const paragraph of paragraphs)
      for (let at = paragraph.length - 1; at >= 0; at -= 1) if (this.chance(share)) paragraph.splice(at, 1);
  }
}

/** Edits a text of about so many words in one way; the same seed gives the same edit. */
export function editedText(kind: EditKind, seed: number, words: number, marks = 50): EditedText {
  const editor = new Editor(seed);
  const before = editor.paragraphs(words);
  const chosen = chooseMarks(editor, before, marks);
  // Twins stand in the old text too, half of the times: which of the two was marked is then all there is to know.
  if (kind === 'twins' || kind === 'mixed') addTwins(editor, before, chosen, 0.15);
  const old = laidOut(before);
  const after = before.map((paragraph) => paragraph.map((sentence) => sentence.map((piece) => ({ ...piece }))));
  const some = 1 + Math.floor(after.length / 12);
  // First: a passage that goes while a copy of it comes elsewhere has moved.
  if (kind === 'deleted' || kind === 'mixed') editor.remove(after, 0.12);
  if (kind === 'moved' || kind === 'mixed') editor.move(after, some);
  if (kind === 'repeated' || kind === 'mixed') editor.repeat(after, some);
  if (kind === 'twins') {
    editor.remove(after, 0.06);
    addTwins(editor, after, chosen, 0.15);
    editor.reword(after, 0.04);
  }
  if (kind === 'reworded' || kind === 'mixed') editor.reword(after, 0.01 + editor.below(15) / 100);
  if (kind === 'typography' || kind === 'mixed') editor.typography(after);
  const fresh = laidOut(after.filter((paragraph) => paragraph.length > 0));
  const spans = chosen.map((ids) => spanOf(old.places, ids));
  return {
    kind,
    oldText: old.text,
    newText: fresh.text,
    selectors: spans.map((span) => selectorsFor(old.text, span ?? { start: 0, end: 0 })),
    truth: chosen.map((ids) => spanOf(fresh.places, ids)),
  };
}

/** Words, phrases, sentences, and stretches over two sentences. */
function chooseMarks(editor: Editor, paragraphs: Paragraph[], marks: number): number[][] {
  const sentences = paragraphs.flat();
  return Array.from({ length: marks }, (_, index) => {
    const at = editor.below(sentences.length);
    const sentence = sentences[at] ?? [];
    const kind = index % 4;
    const length = kind === 0 ? 1 + editor.below(3) : 3 + editor.below(7);
    const from = editor.below(Math.max(1, sentence.length - length));
    if (kind < 2) return sentence.slice(from, from + length).map(({ id }) => id);
    const paragraph = paragraphs.find((one) => one.includes(sentence)) ?? [];
    const next = kind === 3 ? (paragraph[paragraph.indexOf(sentence) + 1] ?? []) : [];
    return [...sentence, ...next].map(({ id }) => id);
  });
}

function addTwins(editor: Editor, paragraphs: Paragraph[], chosen: number[][], share: number): void {
  for (const ids of chosen) {
    if (!editor.chance(share)) continue;
    const home = paragraphs.findIndex((paragraph) => paragraph.flat().some(({ id }) => id === ids[0]));
    const sentence = paragraphs[home]?.find((pieces) => pieces.some(({ id }) => id === ids[0]));
    const to = editor.below(paragraphs.length);
    if (!sentence || Math.abs(to - home) < 1) continue;
    const paragraph = paragraphs[to] ?? [];
    paragraph.splice(editor.below(paragraph.length + 1), 0, editor.copy(sentence));
  }
}

function laidOut(paragraphs: Paragraph[]): { text: string; places: Map<number, Span> } {
  const places = new Map<number, Span>();
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    paragraph.forEach((sentence, index) => {
      if (index > 0) text += ' ';
      sentence.forEach((piece, at) => {
        if (at > 0) text += ' ';
        const trimmed = piece.text.trimEnd();
        places.set(piece.id, { start: text.length, end: text.length + trimmed.length });
        text += piece.text;
      });
    });
  }
  return { text, places };
}

function spanOf(places: Map<number, Span>, ids: readonly number[]): Span | null {
  const there = ids.flatMap((id) => places.get(id) ?? []);
  const [first] = there;
  const last = there.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** How an answer compares with the truth: `right` where nine tenths of both agree, `wrong` where less than half does. */
export function judge(
  found: Span | null,
  truth: Span | null,
): 'right' | 'rough' | 'wrong' | 'lost' | 'noticed' | 'glued' {
  if (!truth) return found ? 'glued' : 'noticed';
  if (!found) return 'lost';
  const common = Math.min(found.end, truth.end) - Math.max(found.start, truth.start);
  const either = Math.max(found.end, truth.end) - Math.min(found.start, truth.start);
  const likeness = Math.max(0, common) / either;
  if (likeness >= 0.9) return 'right';
  return likeness >= 0.5 ? 'rough' : 'wrong';
}
