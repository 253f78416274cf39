import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepPrinterHabit, readPrinterHabits } from '../../electron/windows/printer-habits.ts';
import { freshFolder } from '../window/folders.ts';

test('each printer is remembered with its paper, the one used last first', () => {
  const file = join(freshFolder(), 'printers.json');
  expect(readPrinterHabits(file)).toEqual([]);
  keepPrinterHabit(file, { printer: 'Hall', paper: 'a4', colour: true });
  keepPrinterHabit(file, { printer: 'Office', paper: 'letter', colour: false });
  keepPrinterHabit(file, { printer: 'Hall', paper: 'letter', colour: true });
  expect(readPrinterHabits(file)).toEqual([
    { printer: 'Hall', paper: 'letter', colour: true },
    { printer: 'Office', paper: 'letter', colour: false },
  ]);
  for (let number = 0; number < 30; number += 1)
    keepPrinterHabit(file, { printer: `Hotel ${number}`, paper: 'a4', colour: true });
  expect(readPrinterHabits(file).length).toBe(20);
});

test('a damaged file, and one that cannot be written, are as if nothing had been printed yet', () => {
  const file = join(freshFolder(), 'printers.json');
  writeFileSync(file, '[{"printer":"Hall","paper":"a5"},7,{"printer":"Office","paper":"a4"}]');
  expect(readPrinterHabits(file)).toEqual([{ printer: 'Office', paper: 'a4', colour: true }]);
  writeFileSync(file, 'not JSON');
  expect(readPrinterHabits(file)).toEqual([]);
  keepPrinterHabit(file, { printer: 'Hall', paper: 'a4', colour: true });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(1);
  const nowhere = join(freshFolder(), 'no such folder', 'printers.json');
  keepPrinterHabit(nowhere, { printer: 'Hall', paper: 'a4', colour: true });
  expect(readPrinterHabits(nowhere)).toEqual([]);
});
