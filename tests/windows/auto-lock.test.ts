import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AutoLock } from '../../electron/windows/auto-lock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function started(minutes: number) {
  const lock = vi.fn();
  const events = new Map<string, () => void>();
  const auto = new AutoLock({ minutes: async () => minutes, lock });
  auto.start({ on: (event, listener) => events.set(event, listener) });
  return { auto, lock, happens: (event: string) => events.get(event)?.() };
}

test('nobody there for the minutes that were chosen locks, and a key or a movement begins them anew', async () => {
  const { auto, lock } = started(5);
  await vi.advanceTimersByTimeAsync(4.5 * 60_000);
  auto.used();
  await vi.advanceTimersByTimeAsync(4.5 * 60_000);
  expect(lock).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(35_000);
  expect(lock).toHaveBeenCalled();
});

test('never means never', async () => {
  const { lock } = started(0);
  await vi.advanceTimersByTimeAsync(24 * 3600_000);
  expect(lock).not.toHaveBeenCalled();
});

test.each(['suspend', 'lock-screen'])('%s locks at once, also where time alone never does', (event) => {
  const { lock, happens } = started(0);
  happens(event);
  expect(lock).toHaveBeenCalledTimes(1);
});

test('a computer that slept longer than that locks when it wakes', async () => {
  const { lock, happens } = started(5);
  vi.setSystemTime(Date.now() + 3600_000);
  happens('resume');
  await vi.waitFor(() => expect(lock).toHaveBeenCalledTimes(1));
});
