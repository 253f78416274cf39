import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './luminance.ts';

const css = readFileSync(new URL('../../renderer/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function coloursOf(part: string): Map<string, string> {
  return new Map([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', value = '']) => [name, value]));
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
