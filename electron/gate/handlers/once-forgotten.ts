import type { DeskContext } from '../../desk/context.ts';

/** Answers a task once the words that went with it are out of the search's index on the disk too. */
export function onceForgotten<Input, Output>(
  task: (desk: DeskContext, input: Input) => Output | Promise<Output>,
  isAsked: (desk: DeskContext) => boolean = () => true,
): (desk: DeskContext, input: Input) => Promise<Output> {
  return async (desk, input) => {
    const goes = isAsked(desk);
    const output = await task(desk, input);
    if (goes) await desk.search?.forget();
    return output;
  };
}
