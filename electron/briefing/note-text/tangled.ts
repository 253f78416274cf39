/** Above this, reading the markup would take longer than a person waits. */
const most = 4_000_000;

/**
 * True where a text's markup is too tangled for the Markdown reader, whose work is quadratic in the signs of one
 * paragraph and in the depth of one line.
 */
export function tangled(text: string): boolean {
  let cost = 0;
  let signs = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      cost += signs ** 2;
      signs = 0;
    }
    signs += line.match(/[*_`[\]<&!]/g)?.length ?? 0;
    cost += (/^[\s>*+-]*/.exec(line)?.[0].length ?? 0) ** 2;
  }
  return cost + signs ** 2 > most;
}
