import { inflateSync } from 'node:zlib';

/** What a reader that honours ActualText finds on the pages that Chromium wrote. */
export interface PdfText {
  /** Pieces in the order of drawing; right-to-left pieces in the order of reading. */
  readonly pieces: readonly string[];
  /** How many glyphs are the box that stands for a missing one. */
  readonly missing: number;
}

type Letters = ReadonlyMap<number, string>;

/** Readers in libraries pass over ActualText, which is where Chromium writes joined and right-to-left letters. */
export function textOf(bytes: Uint8Array): PdfText {
  const pdf = Buffer.from(bytes).toString('latin1');
  const known = new Map<string, Letters>();
  const pages = [...pdf.matchAll(/\/Type \/Page\n[\s\S]*?endobj/g)].map(([page]) => {
    const fonts = new Map<string, Letters>();
    for (const [, name = '', number = ''] of page.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const letters = known.get(number) ?? lettersOf(pdf, number);
      known.set(number, letters);
      fonts.set(name, letters);
    }
    return drawnText(streamOf(pdf, /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? ''), fonts);
  });
  return {
    pieces: pages.flatMap(({ pieces }) => pieces),
    missing: pages.reduce((sum, { missing }) => sum + missing, 0),
  };
}

function objectOf(pdf: string, number: string): string {
  const start = pdf.indexOf(`\n${number} 0 obj`);
  return pdf.slice(start, pdf.indexOf('endobj', start));
}

function streamOf(pdf: string, number: string): string {
  const start = pdf.indexOf(`\n${number} 0 obj`);
  const from = pdf.indexOf('stream\n', start) + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(pdf.slice(start, from))?.[1]);
  return inflateSync(Buffer.from(pdf.slice(from, from + length), 'latin1')).toString('latin1');
}

function lettersOf(pdf: string, number: string): Letters {
  const letters = new Map<number, string>();
  const table = /\/ToUnicode (\d+) 0 R/.exec(objectOf(pdf, number))?.[1];
  const map = table === undefined ? '' : streamOf(pdf, table);
  for (const [block, kind] of map.matchAll(/begin(bfchar|bfrange)\n([\s\S]*?)end/g)) {
    for (const [, first = '', second = '', third] of block.matchAll(/<(\w+)> <(\w+)>(?: <(\w+)>)?/g)) {
      if (kind === 'bfchar') letters.set(Number.parseInt(first, 16), utf16(second));
      const [from, to] = [Number.parseInt(first, 16), Number.parseInt(second, 16)];
      if (kind === 'bfrange' && third !== undefined) {
        const start = Number.parseInt(third, 16);
        for (let glyph = from; glyph <= to; glyph += 1) letters.set(glyph, String.fromCodePoint(start + glyph - from));
      }
    }
  }
  return letters;
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex')
    .swap16()
    .toString('utf16le')
    .replace(/^\uFEFF/, '');
}

/** The operators that matter, in the order in which they stand. */
const operators =
  /\/Span<<\/ActualText <(?<actual>\w+)> >> BDC|(?<reversed>\/ReversedChars BMC)|(?<begin>\bBDC|\bBMC)|(?<end>\bEMC)|\/(?<font>F\d+) [\d.]+ Tf|<(?<glyphs>\w+)> Tj|(?<stop>\bET)\b/g;

interface Mark {
  readonly kind: 'actual' | 'reversed' | 'other';
  readonly from: number;
}

function drawnText(content: string, fonts: ReadonlyMap<string, Letters>): PdfText {
  const pieces: string[] = [];
  const marks: Mark[] = [];
  let letters: Letters = new Map();
  let drawn: string[] = [];
  let missing = 0;
  for (const { groups = {} } of content.matchAll(operators)) {
    const { actual, reversed, begin, end, font, glyphs, stop } = groups;
    if (actual !== undefined) {
      drawn.push(utf16(actual));
      marks.push({ kind: 'actual', from: drawn.length });
    } else if (reversed ?? begin) {
      marks.push({ kind: reversed ? 'reversed' : 'other', from: drawn.length });
    } else if (end) {
      const mark = marks.pop();
      if (mark?.kind === 'reversed') drawn = [...drawn.slice(0, mark.from), ...drawn.slice(mark.from).reverse()];
    } else if (font !== undefined) {
      letters = fonts.get(font) ?? new Map();
    } else if (glyphs !== undefined) {
      for (const [code] of glyphs.matchAll(/..../g)) {
        const glyph = Number.parseInt(code, 16);
        if (glyph === 0) missing += 1;
        else if (!marks.some(({ kind }) => kind === 'actual')) drawn.push(letters.get(glyph) ?? '');
      }
    } else if (stop && drawn.length > 0) {
      pieces.push(drawn.join(''));
      drawn = [];
    }
  }
  return { pieces, missing };
}
