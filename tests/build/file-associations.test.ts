import { expect, test } from 'vitest';
import configuration from '../../build/electron-builder.mjs';
import { articleEndings } from '../../electron/importing/article-names.ts';

test('the program offers itself for every kind of file that comes in, and is nobody’s first choice for any', () => {
  const kinds = [configuration.fileAssociations ?? []].flat();
  expect(kinds.flatMap(({ ext }) => ext).sort()).toEqual([...articleEndings].sort());
  expect(kinds.every(({ role, rank }) => role === 'Viewer' && rank === 'Alternate')).toBe(true);
});
