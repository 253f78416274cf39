import { holdEmbargo } from '../desk/embargo.ts';
import { exportFile, exportOf } from '../desk/export-briefing.ts';
import { readoutFile } from '../desk/export-readout.ts';
import { findArticle } from '../desk/find-article.ts';
import { outputSetup } from '../desk/output-setup.ts';
import { writeWhole } from '../desk/write-whole.ts';
import type { CommandContext, CommandEnd } from './command-ports.ts';
import type { Command } from './invocation.ts';

/** Writes the briefing of an article of the library as a file of another kind; private notes are no part of it. */
export async function exportCommand(
  context: CommandContext,
  { id, format, out, ...choices }: Extract<Command, { name: 'export' }>,
): Promise<CommandEnd> {
  const library = await context.open({ create: false });
  const articleId = findArticle(library, id);
  const document = exportOf(library, articleId, outputSetup(library, articleId, choices));
  holdEmbargo(document.briefing, context.now(), choices.despiteEmbargo);
  const { bytes, leftOut, annotations } =
    format === 'readout' ? await readoutFile(library.db, articleId) : await exportFile(document, format, context.now());
  await writeWhole(out.path, bytes);
  const { marking } = document.briefing;
  context.result({ path: out.path, format, leftOut, annotations, marking }, () => `${out.path}\n`);
  const { commands, exchange } = context.texts;
  const sentence =
    annotations === undefined
      ? commands.exported(out.typed, leftOut)
      : exchange.exported(out.typed, annotations, leftOut);
  return { status: 0, sentence };
}
