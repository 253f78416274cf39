import type { DeskContext } from '../../desk/context.ts';
import type { LibraryPort } from '../ports.ts';

/** Makes a handler of a task of the desk: waits for the library, then does the task on it. */
export function onDesk<Input, Output>(
  library: Pick<LibraryPort, 'desk'>,
  task: (desk: DeskContext, input: Input) => Output | Promise<Output>,
): (input: Input) => Promise<Output> {
  return async (input) => task(await library.desk(), input);
}
