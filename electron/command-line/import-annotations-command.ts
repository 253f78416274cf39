import { annotationRefusals } from '../contract/exchange.ts';
import { findArticle } from '../desk/find-article.ts';
import { importAnnotations } from '../desk/import-annotations.ts';
import type { CommandContext, CommandEnd } from './command-ports.ts';
import type { Command } from './invocation.ts';

/** Takes marks and notes of a file in as printable ones: a command has no key to seal any with. */
export async function importAnnotationsCommand(
  context: CommandContext,
  { file, article }: Extract<Command, { name: 'import-annotations' }>,
): Promise<CommandEnd> {
  const library = await context.open({ create: false });
  const articleId = findArticle(library, article);
  const report = await importAnnotations(library, { path: file.path, articleId, visibility: 'printable' });
  const { exchange } = context.texts;
  context.result({ ...report, articleId }, () =>
    report.taken.map(({ verdict, words }) => `${verdict.padEnd(8)}${words}\n`).join(''),
  );
  if (report.alreadyHere > 0) context.say(exchange.alreadyHere(report.alreadyHere, report.differing));
  if (report.cleaned > 0) context.say(exchange.cleaned(report.cleaned));
  for (const reason of annotationRefusals) {
    const places = report.refused.filter((each) => each.reason === reason).map(({ place }) => place);
    if (places.length > 0) context.say(exchange.refused(reason, places));
  }
  return { status: report.refused.length > 0 ? 1 : 0, sentence: exchange.taken(report) };
}
