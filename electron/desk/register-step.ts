import type { WritableDb } from '../storage/handles.ts';
import { recordStep } from '../storage/undo.ts';
import type { Texts } from '../texts/catalogue.ts';
import type { LibraryContext } from './context.ts';

/** One change of the register, as a step that undo takes back; whoever shows it is told. */
export function registerStep<Value>(
  desk: LibraryContext,
  step: keyof Texts['commands']['steps'],
  change: (db: WritableDb) => Value,
): Value {
  const value = recordStep(desk.db, desk.texts.commands.steps[step], () => change(desk.db));
  desk.changed([]);
  return value;
}
