import { existsSync } from 'node:fs';
import type { PageOrder } from '../contract/page-order.ts';
import { ReadoutError } from '../contract/results.ts';
import { holdEmbargo } from '../desk/embargo.ts';
import { findArticle } from '../desk/find-article.ts';
import { outputSetup } from '../desk/output-setup.ts';
import { pageOrder } from '../desk/page-order.ts';
import { prepareFile } from '../desk/prepare-file.ts';
import { printableFile } from '../desk/printable-file.ts';
import { writeWhole } from '../desk/write-whole.ts';
import type { CommandContext, CommandEnd } from './command-ports.ts';
import { hasDisplay } from './display.ts';
import type { Command, OutputChoices, TypedPath } from './invocation.ts';

/** Prints one page of an article of the library, or of a file that is not stored, as a PDF; or its full briefing. */
export async function printCommand(
  context: CommandContext,
  { subject, pdf, paper, document, ...choices }: Extract<Command, { name: 'print' }>,
): Promise<CommandEnd> {
  if (!hasDisplay(context.ports.env, context.ports.platform)) throw new ReadoutError('no-display');
  const wanted = { paper, document, ...choices };
  const order = isFile(subject)
    ? printableFile(await prepareFile(context.readers(), subject.path), context.now(), context.language, wanted)
    : await storedOrder(context, subject.typed, wanted);
  return printed(context, order, { pdf, despiteEmbargo: choices.despiteEmbargo });
}

/** What is to be printed, on its way: the end of a command that needs a page. Throws ReadoutError `embargoed`. */
export function printed(
  context: CommandContext,
  order: PageOrder,
  { pdf, despiteEmbargo }: { readonly pdf: TypedPath; readonly despiteEmbargo: boolean },
): CommandEnd {
  const { document, paper } = order;
  const { marking } = order.briefing;
  holdEmbargo(order.briefing, context.now(), despiteEmbargo);
  return {
    page: { order },
    finish: async ({ pdf: bytes, report }) => {
      const { commands } = context.texts;
      if (report.unprintable.length > 0) context.say(commands.unprintable(report.unprintable));
      await writeWhole(pdf.path, bytes);
      context.result({ path: pdf.path, paper, document, marking, ...report }, () => `${pdf.path}\n`);
      const { printed: lines, omitted, pages } = report;
      return document === 'page'
        ? commands.printed(pdf.typed, lines, omitted)
        : commands.printedFull(pdf.typed, pages, lines, omitted);
    },
  };
}

async function storedOrder(
  context: CommandContext,
  id: string,
  { document, paper, ...choices }: OutputChoices & Pick<PageOrder, 'document' | 'paper'>,
): Promise<PageOrder> {
  const library = await context.open({ create: false });
  const articleId = findArticle(library, id);
  return pageOrder(library, articleId, { document, paper }, outputSetup(library, articleId, choices));
}

/** What is there is a file; so is what is written like one, or else its absence would be told as a missing article. */
function isFile({ typed, path }: TypedPath): boolean {
  return existsSync(path) || /[/\\.]/.test(typed);
}
