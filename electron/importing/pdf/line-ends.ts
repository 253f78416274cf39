/** A word that the end of a line cuts, before and behind its hyphen. */
const cut = /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]*)[-\u2010\u00AD]$/u;
/** Above this share of lines that end in a hyphen, words are cut at line ends as a matter of course. */
const usual = 0.03;
const leastCuts = 3;

/** How many letters the line before loses, and what comes in between. */
export interface Seam {
  readonly drop: number;
  readonly glue: string;
}

/** How a text treats the ends of its lines; built once from all of them. */
export class LineEnds {
  readonly #words = new Set<string>();
  readonly #joined = new Set<string>();
  readonly #cutting: boolean;

  constructor(lines: readonly string[]) {
    let cuts = 0;
    let wasCut = false;
    for (const line of lines) {
      // What a hyphen at the end of a line has left of a word proves nothing of words.
      const whole = wasCut ? line.replace(/^[\p{L}\p{M}]+/u, '') : line;
      wasCut = cut.test(line.slice(-60));
      if (wasCut) cuts += 1;
      const kept = wasCut ? whole.slice(0, whole.lastIndexOf(' ') + 1) : whole;
      for (const word of kept.toLowerCase().match(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu) ?? []) {
        if (/[-\u2010]/.test(word)) this.#joined.add(word.replaceAll('\u2010', '-'));
        else this.#words.add(word);
      }
    }
    this.#cutting = cuts >= leastCuts && cuts > lines.length * usual;
  }

  /**
   * What stands between two lines that are one paragraph: a word that was cut is whole again, a hyphen of its own stays.
   * Other evidence in the text goes before the habit of its lines.
   */
  seam(before: string, after: string): Seam {
    const end = before.slice(-60);
    const found = cut.exec(end);
    if (!found) return { drop: 0, glue: /(?<!\s)[\u2014/]$/.test(end) ? '' : ' ' };
    const rest = /^\p{L}[\p{L}\p{M}]*/u.exec(after.slice(0, 60))?.[0];
    if (rest === undefined) return { drop: 0, glue: /^\d/.test(after) ? '' : ' ' };
    if (before.endsWith('\u00AD')) return { drop: 1, glue: '' };
    return { drop: 1, glue: this.#isOwn((found[1] ?? '').toLowerCase(), rest) ? '-' : '' };
  }

  #isOwn(start: string, end: string): boolean {
    if (/^\p{Lu}/u.test(end)) return true;
    const rest = end.toLowerCase();
    if (this.#joined.has(`${start}-${rest}`)) return true;
    if (this.#words.has(start + rest)) return false;
    if (start.length > 2 && rest.length > 2 && this.#words.has(start) && this.#words.has(rest)) return true;
    return !this.#cutting;
  }
}
