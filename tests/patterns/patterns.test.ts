import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtIn, literalsIn } from './gather.ts';
import { slowText } from './pump.ts';

const electron = join(import.meta.dirname, '../../electron');
/** UTF-16 code units; at this length a pattern whose time grows with the square takes hundreds of milliseconds. */
const length = 30_000;
/** A linear pattern takes about one millisecond. */
const limit = 60;

describe('the search for patterns that backtrack', () => {
  it.each([/(a+)+$/, /^(?:\w+\s?)*$/, /\s+$/, /\([^)]*\)/])('finds %s', (pattern) => {
    // The first two would never end on a long text; a short one is enough for them.
    expect(slowText(pattern, /\)[+*]\$/.test(pattern.source) ? 26 : 60_000, 20)).toBeDefined();
  });

  it.each([/a+b/y, /^\s+/, /(?<!\s)\s+$/])('lets %s pass', (pattern) => {
    expect(slowText(pattern, length, limit)).toBeUndefined();
  });
});

describe('the patterns of the program', () => {
  it.each([
    ['article', 50, 2],
    ['drafting', 150, 0],
    ['importing', 10, 2],
    ['briefing', 10, 0],
    ['desk', 1, 0],
    ['command-line', 5, 0],
  ])('%s: each reads a long text in linear time', async (room, literals, built) => {
    const written = literalsIn(join(electron, room));
    expect(written.length).toBeGreaterThanOrEqual(literals);
    const made = built > 0 ? await builtIn(join(electron, room)) : [];
    expect(made.length).toBeGreaterThanOrEqual(built);
    const seen = new Map([...written, ...made].map((found) => [String(found.pattern), found]));
    const slow = [...seen.values()].flatMap(({ file, pattern }) => {
      const text = slowText(pattern, length, limit);
      return text === undefined ? [] : [`${file}: ${pattern} on ${text}`];
    });
    expect(slow).toEqual([]);
  });
});
