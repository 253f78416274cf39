import { findArticle } from '../desk/find-article.ts';
import { updateFromPath } from '../desk/update-article.ts';
import type { CommandContext, CommandEnd } from './command-ports.ts';
import type { TypedPath } from './invocation.ts';
import { shortId } from './short-id.ts';

/** Takes a file in as a new version of an article. */
export async function versionCommand(
  context: CommandContext,
  { typed, path }: TypedPath,
  versionOf: string,
): Promise<CommandEnd> {
  const library = await context.open();
  const { texts } = context;
  const articleId = findArticle(library, versionOf);
  const version = await updateFromPath(library, articleId, { path, name: typed });
  context.result({ articleId, version }, () =>
    version === null ? '' : texts.commands.versionLine(shortId(articleId), version.title, version.ordinal),
  );
  const sentence =
    version === null ? texts.commands.nothingNew : texts.commands.versionTaken(version.ordinal, version.sources);
  return { status: 0, sentence };
}
