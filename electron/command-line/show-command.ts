import { briefingText } from '../desk/briefing-text.ts';
import { findArticle } from '../desk/find-article.ts';
import { openArticle } from '../desk/open-article.ts';
import { shownArticle } from '../desk/shown-article.ts';
import type { CommandContext, CommandEnd } from './command-ports.ts';
import type { Command } from './invocation.ts';

/** Shows the briefing of an article of the library; private notes are no part of it. */
export async function showCommand(
  context: CommandContext,
  { id }: Extract<Command, { name: 'show' }>,
): Promise<CommandEnd> {
  const library = await context.open({ create: false });
  const view = openArticle(library, { articleId: findArticle(library, id) });
  context.result(shownArticle(view), () => briefingText(view, { now: context.now(), language: context.language }));
  return { status: 0, sentence: context.texts.commands.shown(view.revision.title) };
}
