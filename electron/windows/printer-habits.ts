import { readFileSync, writeFileSync } from 'node:fs';
import { papers } from '../contract/page.ts';
import type { PrinterHabit } from '../contract/printing.ts';

/** Printers that are remembered; whoever comes by more than these is asked as if for the first time. */
const most = 20;

/** Reads how each printer was used, the last one first; what cannot be understood is left out. */
export function readPrinterHabits(file: string): readonly PrinterHabit[] {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(kept) ? kept.flatMap(habitIn).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps how a printer was used last. Where that cannot be written, the next print begins as at first. */
export function keepPrinterHabit(file: string, { printer, paper, colour }: PrinterHabit): void {
  const others = readPrinterHabits(file).filter((habit) => habit.printer !== printer);
  try {
    writeFileSync(file, JSON.stringify([{ printer, paper, colour }, ...others].slice(0, most)));
  } catch {
    // No loss: nothing of the user's work is in it.
  }
}

function habitIn(value: unknown): PrinterHabit[] {
  if (typeof value !== 'object' || value === null) return [];
  const { printer, paper, colour } = { printer: null, paper: null, colour: true, ...value };
  const known = papers.find((one) => one === paper);
  if (typeof printer !== 'string' || printer === '' || known === undefined) return [];
  return [{ printer, paper: known, colour: colour !== false }];
}
