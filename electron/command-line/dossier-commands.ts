import { ReadoutError } from '../contract/results.ts';
import { dossierFile } from '../desk/export-dossier.ts';
import { findDossier } from '../desk/find-dossier.ts';
import { listDossiers } from '../desk/list-dossiers.ts';
import { outputSetup } from '../desk/output-setup.ts';
import { subjectOrder } from '../desk/subject-page.ts';
import { writeWhole } from '../desk/write-whole.ts';
import type { CommandContext, CommandEnd } from './command-ports.ts';
import { hasDisplay } from './display.ts';
import type { Command } from './invocation.ts';
import { printed } from './print-command.ts';
import { shortId } from './short-id.ts';

/** Lists the dossiers of the library, the newest first. */
export async function dossierListCommand(context: CommandContext): Promise<CommandEnd> {
  const dossiers = listDossiers(await context.open({ create: false }));
  const { dossiers: words, commands } = context.texts;
  context.result(dossiers, () =>
    dossiers.map(({ id, title, articles }) => `${shortId(id)}  ${words.articles(articles)}  ${title}\n`).join(''),
  );
  return { status: 0, sentence: commands.listedDossiers(dossiers.length) };
}

/** Prints one page of a dossier as a PDF, or its full briefing. */
export async function dossierPrintCommand(
  context: CommandContext,
  { id, pdf, paper, document, ...choices }: Extract<Command, { name: 'dossier print' }>,
): Promise<CommandEnd> {
  if (!hasDisplay(context.ports.env, context.ports.platform)) throw new ReadoutError('no-display');
  const library = await context.open({ create: false });
  const dossierId = findDossier(library, id);
  const order = await subjectOrder(library, dossierId, { document, paper }, outputSetup(library, dossierId, choices));
  return printed(context, order, { pdf, despiteEmbargo: choices.despiteEmbargo });
}

/** Writes a dossier as a file of another kind; private notes are no part of it. */
export async function dossierExportCommand(
  context: CommandContext,
  { id, format, out, ...choices }: Extract<Command, { name: 'dossier export' }>,
): Promise<CommandEnd> {
  const library = await context.open({ create: false });
  const dossierId = findDossier(library, id);
  const setup = outputSetup(library, dossierId, choices);
  const { bytes, leftOut, marking } = await dossierFile(library, dossierId, format, {
    setup,
    embargoSeen: choices.despiteEmbargo,
  });
  await writeWhole(out.path, bytes);
  context.result({ path: out.path, format, leftOut, marking }, () => `${out.path}\n`);
  return { status: 0, sentence: context.texts.commands.exported(out.typed, leftOut) };
}
