import type { Snippet } from '../contract/search.ts';
import type { CommandContext, CommandEnd } from './command-ports.ts';
import type { Command } from './invocation.ts';
import { shortId } from './short-id.ts';

/** Where the shell has taken quotation marks away, words that were typed as one are a phrase again. */
function asTyped(word: string): string {
  if (!/\s/u.test(word) || word.includes('"')) return word;
  const [, operator = '', value = word] = /^(-?\p{L}+:)(.*)$/su.exec(word) ?? [];
  return `${operator}"${value}"`;
}

function line(indent: string, { text, marks }: Snippet): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of marks) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return `${indent}${shown}${text.slice(at)}\n`;
}

/** Finds articles and printable notes of the library. */
export async function searchCommand(
  context: CommandContext,
  { words }: Extract<Command, { name: 'search' }>,
): Promise<CommandEnd> {
  const { search } = context.texts;
  const library = await context.open();
  const { searchLibrary } = await import('../desk/search-library.ts');
  const finds = searchLibrary(library, words.map(asTyped).join(' '), ({ done, total }) => {
    if (done < total) context.say(search.command.preparing(done, total));
  });
  context.result(finds, () =>
    [
      ...finds.articles.map(
        ({ articleId, date, title, snippet }) =>
          `${shortId(articleId)}  ${(date ?? '').padEnd(10)}  ${title}\n${line('          ', snippet)}`,
      ),
      ...finds.notes.map(
        ({ articleId, title, snippet }) =>
          `${shortId(articleId)}  ${search.printableNote}: ${title}\n${line('          ', snippet)}`,
      ),
    ].join(''),
  );
  return { status: 0, sentence: search.command.found(finds.count) };
}
