import { existsSync } from 'node:fs';
import type { PrintableBriefing } from '../contract/page.ts';
import { ReadoutError } from '../contract/results.ts';
import type { Drafter } from '../desk/drafter.ts';
import { holdEmbargo } from '../desk/embargo.ts';
import { findArticle } from '../desk/find-article.ts';
import { outputSetup } from '../desk/output-setup.ts';
import { prepareFile } from '../desk/prepare-file.ts';
import { printableBriefing } from '../desk/printable-briefing.ts';
import { printableFile } from '../desk/printable-file.ts';
import { writeWhole } from '../desk/write-whole.ts';
import type { CommandContext, CommandEnd } from './command-ports.ts';
import { hasDisplay } from './display.ts';
import type { Command, OutputChoices, TypedPath } from './invocation.ts';

/** Prints one page of an article of the library, or of a file that is not stored, as a PDF. */
export async function printCommand(
  context: CommandContext,
  drafter: Drafter,
  { subject, pdf, paper, ...choices }: Extract<Command, { name: 'print' }>,
): Promise<CommandEnd> {
  if (!hasDisplay(context.ports.env, context.ports.platform)) throw new ReadoutError('no-display');
  const briefing = isFile(subject)
    ? printableFile(await prepareFile(drafter, subject.path), context.now(), context.language, choices)
    : await storedBriefing(context, subject.typed, choices);
  holdEmbargo(briefing, context.now(), choices.despiteEmbargo);
  return {
    page: { briefing, paper },
    finish: async ({ pdf: bytes, report }) => {
      if (report.unprintable.length > 0) {
        context.say(context.texts.commands.unprintable(report.unprintable));
      }
      await writeWhole(pdf.path, bytes);
      context.result({ path: pdf.path, paper, marking: briefing.marking, ...report }, () => `${pdf.path}\n`);
      return context.texts.commands.printed(pdf.typed, report.printed, report.omitted);
    },
  };
}

async function storedBriefing(context: CommandContext, id: string, choices: OutputChoices): Promise<PrintableBriefing> {
  const library = await context.open({ create: false });
  const articleId = findArticle(library, id);
  return printableBriefing(library, { articleId }, outputSetup(library, articleId, choices));
}

/** What is there is a file; so is what is written like one, or else its absence would be told as a missing article. */
function isFile({ typed, path }: TypedPath): boolean {
  return existsSync(path) || /[/\\.]/.test(typed);
}
