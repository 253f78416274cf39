import type { Paper } from '../../electron/contract/page.ts';
import { mostCopies, type Printer, type PrinterHabit } from '../../electron/contract/printing.ts';

/** The printer that is offered first: the one used last that is still there, else the system's own choice. */
export function firstPrinter(printers: readonly Printer[], habits: readonly PrinterHabit[]): Printer | undefined {
  const used = habits.map((habit) => printers.find(({ name }) => name === habit.printer));
  return used.find((printer) => printer !== undefined) ?? printers.find(({ isDefault }) => isDefault) ?? printers[0];
}

/**
 * How a printer is used unless told otherwise: as the last time, else on the paper that the system says is in it.
 *
 * @param paper what the desk's page is set on
 */
export function usualHabit(
  printer: Printer | undefined,
  habits: readonly PrinterHabit[],
  paper: Paper,
): Omit<PrinterHabit, 'printer'> {
  const habit = habits.find((one) => one.printer === printer?.name);
  return { paper: habit?.paper ?? printer?.paper ?? paper, colour: habit?.colour ?? true };
}

/** Copies as they are typed; null where that is no number of them. */
export function copiesTyped(typed: string): number | null {
  const copies = Number(typed);
  return typed.trim() !== '' && Number.isInteger(copies) && copies >= 1 && copies <= mostCopies ? copies : null;
}
