import { checkLibrary } from '../desk/check-library.ts';
import type { CommandContext, CommandEnd } from './command-ports.ts';

/** Looks through the whole library and brings nothing in, not even the seeds. */
export async function checkCommand(context: CommandContext): Promise<CommandEnd> {
  const { texts } = context;
  const report = checkLibrary(await context.open({ create: false, seeds: false }));
  context.result(report, () =>
    report.ok ? `${texts.commands.libraryWell}\n` : report.problems.map((problem) => `${problem}\n`).join(''),
  );
  return report.ok
    ? { status: 0, sentence: texts.commands.libraryWell }
    : { status: 3, sentence: texts.errors['library-corrupt'](context.folder) };
}
