import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../renderer/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function coloursOf(part: string): Map<string, string> {
  return new Map([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', value = '']) => [name, value]));
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'desk', 'card', 'accent-soft'];
const marks = ['mark-amber', 'mark-green', 'mark-blue', 'mark-rose', 'mark-violet'];
const pairs: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...grounds, ...marks, 'private-soft']],
  ['soft', [...grounds, 'private-soft']],
  ['faint', grounds],
  ['accent', ['paper', 'card']],
  ['link', ['paper', 'card']],
  ['private', ['card', 'paper', 'private-soft']],
  ['open', grounds],
  ['done', grounds],
  ['overdue', [...grounds, 'private-soft']],
  ['on-accent', ['accent']],
];

describe.each([
  ['light', coloursOf(light)],
  ['dark', new Map([...coloursOf(light), ...coloursOf(dark)])],
])('in %s', (_, colours) => {
  test.each(pairs)('%s can be read on every ground that it stands on', (ink, on) => {
    for (const ground of on) {
      const reached = contrast(colours.get(ink) ?? '', colours.get(ground) ?? '');
      expect(reached, `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
