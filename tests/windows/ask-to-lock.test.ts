import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askToLock } from '../../electron/windows/ask-to-lock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Notes that can be locked, and a window that locks them so many milliseconds after it is asked. */
function notes({ answersAfter, hasWindow = true }: { answersAfter?: number; hasWindow?: boolean }) {
  let open = true;
  const lock = vi.fn(async () => {
    open = false;
  });
  const asked = vi.fn(() => {
    if (answersAfter !== undefined) {
      setTimeout(() => {
        open = false;
        settled();
      }, answersAfter);
    }
    return hasWindow;
  });
  const { ask, settled } = askToLock({ canLock: () => open, lock, askWindow: asked });
  const unlock = () => {
    open = true;
  };
  return { ask, asked, lock, unlock };
}

test('the window is asked once, and locks them itself with what was being typed', async () => {
  const { ask, asked, lock } = notes({ answersAfter: 100 });
  ask();
  ask();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(lock).not.toHaveBeenCalled();
  ask();
  expect(asked).toHaveBeenCalledTimes(1);
});

test('whoever unlocks them at once is not locked out again', async () => {
  const { ask, lock, unlock } = notes({ answersAfter: 100 });
  ask();
  await vi.advanceTimersByTimeAsync(200);
  unlock();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(lock).not.toHaveBeenCalled();
});

test('a window that does not answer is not waited for', async () => {
  const { ask, lock } = notes({});
  ask();
  await vi.advanceTimersByTimeAsync(2_900);
  expect(lock).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(lock).toHaveBeenCalledTimes(1);
});

test('without a window they are locked at once', () => {
  const { ask, lock } = notes({ hasWindow: false });
  ask();
  expect(lock).toHaveBeenCalledTimes(1);
});
