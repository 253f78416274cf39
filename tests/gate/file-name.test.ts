import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameFor } from '../../electron/gate/file-name.ts';

test.each([
  ['Talks in Mexico City', 'Talks in Mexico City.pdf'],
  ['  A/B: who\\what?  ', 'A B who what.pdf'],
  ['...', 'Readout.pdf'],
  ['', 'Readout.pdf'],
  ['NUL', 'Readout.pdf'],
  ['México: 9 de junio', 'México 9 de junio.pdf'],
  ['\u202Egpj.exe', 'gpj.exe.pdf'],
])('%j becomes %j', (title, name) => {
  expect(fileNameFor(title, 'pdf')).toBe(name);
});

test('no title makes a name that a system refuses or that leads elsewhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const name = fileNameFor(title, 'pdf');
      expect(name).toMatch(/^[^\s./\\?%*:|"<>\p{Cc}][^/\\?%*:|"<>\p{Cc}]*\.pdf$/u);
      expect(Array.from(name).length).toBeLessThanOrEqual(84);
    }),
  );
});
