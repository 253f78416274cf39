import { importFiles } from '../desk/import-files.ts';
import { libraryProblemOf, refusalOf } from '../desk/refusal.ts';
import type { CommandContext, CommandEnd, ExitStatus } from './command-ports.ts';
import type { Command } from './invocation.ts';
import { shortId } from './short-id.ts';
import { versionCommand } from './version-command.ts';

interface Imported {
  readonly file: string;
  readonly articleId: string;
  readonly title: string;
  readonly alreadyHere: boolean;
  readonly versionOf?: { readonly articleId: string; readonly title: string } | undefined;
}

/** Brings files into the library; a refused one keeps no other out. */
export async function importCommand(
  context: CommandContext,
  { files, versionOf }: Extract<Command, { name: 'import' }>,
): Promise<CommandEnd> {
  const [only] = files;
  if (versionOf !== undefined && only !== undefined) return versionCommand(context, only, versionOf);
  const { texts } = context;
  const library = await context.open();
  const imported: Imported[] = [];
  const refused: { readonly file: string; readonly message: string }[] = [];
  let stopped: { readonly status: ExitStatus; readonly sentence: string } | undefined;
  for (const { typed, path } of files) {
    try {
      const report = await importFiles(library, [path]);
      for (const article of report.imported) imported.push({ file: typed, ...article });
      for (const { message } of report.refused) refused.push({ file: typed, message });
    } catch (error) {
      if (!libraryProblemOf(error, texts)) throw error;
      stopped = { status: 3, sentence: refusalOf(error, texts).message };
      break;
    }
  }
  context.result({ imported, refused }, () =>
    imported
      .map(({ articleId, title, alreadyHere }) => texts.commands.importedLine(shortId(articleId), title, alreadyHere))
      .join(''),
  );
  for (const { file, versionOf: earlier } of imported) {
    if (earlier) context.say(texts.commands.looksLikeVersion(file, earlier.title, shortId(earlier.articleId)));
  }
  for (const { message } of refused) context.say(message);
  const articles = new Set(imported.map(({ articleId }) => articleId)).size;
  const sentence = texts.commands.imported(articles, refused.length);
  return stopped ?? { status: refused.length > 0 ? 1 : 0, sentence };
}
