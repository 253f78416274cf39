import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dismissMessage, messages, tell } from '../../renderer/desk/messages.ts';
import { followSetting } from '../../renderer/desk/setting-progress.ts';

const heard = new Set<(news: { page: number }) => void>();
const setting = (page: number) => {
  for (const listener of heard) listener({ page });
};
const shown = () => messages.get().message?.text;

beforeEach(() => {
  vi.useFakeTimers();
  heard.clear();
  const on = (name: string, listener: (news: { page: number }) => void) => {
    if (name === 'settingProgress') heard.add(listener);
    return () => heard.delete(listener);
  };
  vi.stubGlobal('window', { readout: { on } });
});
afterEach(() => {
  dismissMessage();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a long document says which page is in hand, and no longer once it is there', () => {
  const end = followSetting();
  setting(1);
  expect(shown()).toBeUndefined();
  vi.advanceTimersByTime(500);
  setting(7);
  expect(shown()).toBe('Setting page 7…');
  setting(8);
  expect(shown()).toBe('Setting page 8…');
  end();
  expect(shown()).toBeUndefined();
  expect(heard.size).toBe(0);
});

test('what is said meanwhile stays, and a bar that was put away does not come back', () => {
  const end = followSetting();
  vi.advanceTimersByTime(500);
  setting(7);
  tell({ kind: 'trouble', text: 'Something else' });
  setting(8);
  end();
  expect(shown()).toBe('Something else');
});
