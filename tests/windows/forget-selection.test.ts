import { expect, test, vi } from 'vitest';
import { forgetSelection } from '../../electron/windows/clipboard.ts';

vi.mock('electron', () => ({}));

test('what is merely selected is emptied on Linux, by whichever calls the runtime has, and never what was copied', () => {
  const older = { clear: vi.fn() };
  forgetSelection(older, 'linux');
  expect(older.clear.mock.calls).toEqual([['selection']]);
  const newer = { clear: vi.fn(), selection: { clear: vi.fn() } };
  forgetSelection(newer, 'linux');
  expect(newer.clear).not.toHaveBeenCalled();
  expect(newer.selection.clear).toHaveBeenCalledTimes(1);
  for (const platform of ['darwin', 'win32'] as const) forgetSelection(older, platform);
  expect(older.clear).toHaveBeenCalledTimes(1);
});
