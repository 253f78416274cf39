import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipText, displayWidth, oneLine } from '../../electron/briefing/clip-text.ts';
import { anyText } from './briefings.ts';

test('a line that is not too wide stays as it is', () => {
  expect(clipText('a short line', 40)).toBe('a short line');
});

test('a line is cut after a word, without the comma that followed it', () => {
  expect(clipText('ports, rail, energy and visas', 13)).toBe('ports, rail…');
});

test('an unbroken string is cut where it must be', () => {
  expect(clipText('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
});

test('characters that belong together are not parted', () => {
  expect(clipText('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 13)).toMatch(/^(👩‍👩‍👧)*…$/u);
});

test('white space of any sort becomes one space', () => {
  expect(oneLine(' a\n\n b\u00a0\tc ')).toBe('a b c');
});

test('a cut line is never wider than asked, and begins as the line does', () => {
  fc.assert(
    fc.property(anyText(600).map(oneLine), fc.integer({ min: 12, max: 200 }), (text, limit) => {
      const cut = clipText(text, limit);
      if (cut === text) return;
      expect(displayWidth(cut)).toBeLessThanOrEqual(limit);
      expect(text.startsWith(cut.slice(0, -1))).toBe(true);
      expect(cut.endsWith('…')).toBe(true);
    }),
  );
});
