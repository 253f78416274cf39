import type { ImportedFile, ImportReport } from '../contract/imports.ts';
import { importFiles } from '../desk/import-files.ts';
import type { CommandContext, CommandEnd } from './command-ports.ts';
import { expandGlob } from './expand-globs.ts';
import type { Command, TypedPath } from './invocation.ts';
import { shortId } from './short-id.ts';
import { versionCommand } from './version-command.ts';

/** Brings files, folders and what patterns stand for into the library; a refused file keeps no other out. */
export async function importCommand(
  context: CommandContext,
  { files, versionOf }: Extract<Command, { name: 'import' }>,
): Promise<CommandEnd> {
  const [only] = files;
  if (versionOf !== undefined && only !== undefined) return versionCommand(context, only, versionOf);
  const { texts, say } = context;
  const { paths, unmatched } = await expand(files);
  const library = await context.open();
  const report = await importFiles(library, paths);
  const { imported, refused } = asTyped(report, files);
  context.result({ imported, refused, passedOver: report.passedOver }, () => imported.map(lineOf(context)).join(''));
  for (const file of imported) tellMore(context, file);
  for (const pattern of unmatched) say(texts.commands.nothingMatches(pattern));
  for (const { message } of refused) say(message);
  if (report.passedOver > 0) say(texts.imports.passedOver(report.passedOver));
  if (report.stopped !== undefined) return { status: 3, sentence: report.stopped };
  const articles = new Set(imported.map(({ articleId }) => articleId)).size;
  const isWhole = refused.length + unmatched.length === 0;
  return { status: isWhole ? 0 : 1, sentence: texts.commands.imported(articles, refused.length) };
}

async function expand(files: readonly TypedPath[]): Promise<{ paths: string[]; unmatched: string[] }> {
  const paths: string[] = [];
  const unmatched: string[] = [];
  for (const { typed, path } of files) {
    const found = await expandGlob(path);
    if (found.length === 0) unmatched.push(typed);
    paths.push(...found);
  }
  return { paths, unmatched };
}

/** What was typed is called as it was typed; what lay in a folder or behind a pattern, by its whole path. */
function asTyped(
  { imported, refused }: ImportReport,
  files: readonly TypedPath[],
): Pick<ImportReport, 'imported' | 'refused'> {
  const names = new Map(files.map(({ typed, path }) => [path, typed]));
  const named = <Entry extends { readonly file: string }>(entry: Entry): Entry => ({
    ...entry,
    file: names.get(entry.file) ?? entry.file,
  });
  return { imported: imported.map(named), refused: refused.map(named) };
}

function lineOf({ texts }: CommandContext): (file: ImportedFile) => string {
  return ({ articleId, title, alreadyHere }) => texts.commands.importedLine(shortId(articleId), title, alreadyHere);
}

function tellMore(
  { texts, say }: CommandContext,
  { file, title, versionOf, attachments, merged, dossier }: ImportedFile,
): void {
  const told = merged === undefined ? '' : texts.imports.report.merged(merged);
  if (told !== '') say(`${title}: ${told}`);
  if (dossier) say(texts.imports.report.dossier(dossier));
  if (versionOf) say(texts.commands.looksLikeVersion(file, versionOf.title, shortId(versionOf.articleId)));
  if (attachments) say(texts.commands.hasAttachments(file, attachments.map(({ name }) => name).join(', ')));
}
