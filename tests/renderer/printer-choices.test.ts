import { expect, test } from 'vitest';
import type { Printer } from '../../electron/contract/printing.ts';
import { copiesTyped, firstPrinter, usualHabit } from '../../renderer/print/printer-choices.ts';

const printers: readonly Printer[] = [
  { name: 'hall', label: 'Hall', isDefault: false },
  { name: 'office', label: 'Office', isDefault: true, paper: 'letter' },
];
const [hall, office] = printers;

test('the printer used last is offered first while it is there, then the one used before, then the default', () => {
  const gone = { printer: 'hotel', paper: 'a4', colour: true } as const;
  const used = { printer: 'hall', paper: 'a4', colour: false } as const;
  expect(firstPrinter(printers, [gone, used])).toBe(hall);
  expect(firstPrinter(printers, [gone])).toBe(office);
  expect(firstPrinter([{ name: 'x', label: 'X', isDefault: false }], [])?.name).toBe('x');
  expect(firstPrinter([], [used])).toBeUndefined();
});

test('a printer keeps its paper and its ink; one not used yet takes what is in it, then the desk’s paper', () => {
  const habits = [{ printer: 'office', paper: 'a4', colour: false }] as const;
  expect(usualHabit(office, habits, 'letter')).toEqual({ paper: 'a4', colour: false });
  expect(usualHabit(office, [], 'a4')).toEqual({ paper: 'letter', colour: true });
  expect(usualHabit(hall, habits, 'a4')).toEqual({ paper: 'a4', colour: true });
});

test('copies are a whole number from 1 to 99', () => {
  expect(['1', '99', ' 12 '].map(copiesTyped)).toEqual([1, 99, 12]);
  expect(['', '0', '100', '1.5', '-2', 'x', ' '].map(copiesTyped)).toEqual([null, null, null, null, null, null, null]);
});
