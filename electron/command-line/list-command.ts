import { listArticles } from '../desk/list-articles.ts';
import type { CommandContext, CommandEnd } from './command-ports.ts';
import { shortId } from './short-id.ts';

/** Lists the articles of the library, the newest import first. */
export async function listCommand(context: CommandContext): Promise<CommandEnd> {
  const articles = listArticles(await context.open());
  context.result(articles, () =>
    articles.map(({ id, date, title }) => `${shortId(id)}  ${(date ?? '').padEnd(10)}  ${title}\n`).join(''),
  );
  return { status: 0, sentence: context.texts.commands.listed(articles.length) };
}
