import { useEffect, useState } from 'react';
import type { Paper } from '../../electron/contract/page.ts';
import type { Printer } from '../../electron/contract/printing.ts';
import { ask } from '../desk/calls.ts';
import type { PrintJob } from '../desk/printing.ts';
import { firstPrinter, usualHabit } from './printer-choices.ts';

/**
 * The printers of this machine and the one that is chosen, which begins as it was used last.
 *
 * @param onPaper told of the paper of each printer that is chosen; must stay the same from one drawing to the next
 */
export function usePrinter({ habits, paper }: PrintJob, onPaper: (paper: Paper) => void) {
  const [printers, setPrinters] = useState<readonly Printer[] | null>(null);
  const [printer, setPrinter] = useState<Printer | undefined>(undefined);
  const [colour, setColour] = useState(true);
  useEffect(() => {
    let gone = false;
    void ask((calls) => calls.printers()).then((result) => {
      if (gone) return;
      const found = result.ok ? result.value : [];
      const first = firstPrinter(found, habits);
      const habit = usualHabit(first, habits, paper);
      setPrinters(found);
      setPrinter(first);
      setColour(habit.colour);
      onPaper(habit.paper);
    });
    return () => {
      gone = true;
    };
  }, [habits, paper, onPaper]);
  const choosePrinter = (name: string) => {
    const chosen = printers?.find((one) => one.name === name);
    const habit = usualHabit(chosen, habits, paper);
    setPrinter(chosen);
    setColour(habit.colour);
    onPaper(habit.paper);
  };
  return { printers, printer, colour, choosePrinter, setColour };
}
