import { ReadoutError } from '../contract/results.ts';
import { createDrafter } from '../desk/drafter.ts';
import { type OpenLibrary, openForCommand } from '../desk/open-desk.ts';
import { createReadingPool, type ReadingPool } from '../desk/reading-pool.ts';
import { libraryProblemOf, refusalOf } from '../desk/refusal.ts';
import { type Texts, textsFor } from '../texts/catalogue.ts';
import { interfaceLanguage } from '../texts/languages.ts';
import { checkCommand } from './check-command.ts';
import type {
  CommandContext,
  CommandEnd,
  CommandOutcome,
  CommandPorts,
  ExitStatus,
  PendingPage,
} from './command-ports.ts';
import { dossierExportCommand, dossierListCommand, dossierPrintCommand } from './dossier-commands.ts';
import { draftCommand } from './draft-command.ts';
import { exportCommand } from './export-command.ts';
import { importAnnotationsCommand } from './import-annotations-command.ts';
import { importCommand } from './import-command.ts';
import type { Command, Invocation } from './invocation.ts';
import { listCommand } from './list-command.ts';
import { commandLocale } from './locale.ts';
import { printCommand } from './print-command.ts';
import { searchCommand } from './search-command.ts';
import { showCommand } from './show-command.ts';

/**
 * Runs a command to its end, or to the point where it needs a page. Never throws: every error becomes the last line of
 * standard error and an exit status. Whatever it opened is closed when it settles.
 */
export async function runCommand(
  invocation: Exclude<Invocation, { kind: 'desk' }>,
  ports: CommandPorts,
): Promise<CommandOutcome> {
  const locale = commandLocale(invocation.lang, ports.env);
  const texts = textsFor(locale);
  if (invocation.kind === 'wrong-usage') {
    const { reason, what } = invocation.problem;
    return ended(ports, 2, `${texts.commands.usage[reason](what)} ${texts.commands.seeHelp}`);
  }
  const opened: OpenLibrary[] = [];
  let reading: ReadingPool | undefined;
  const folder = invocation.library ?? ports.defaultLibrary;
  const context: CommandContext = {
    ports,
    texts,
    folder,
    isNamed: invocation.library !== undefined,
    language: interfaceLanguage(locale),
    now: ports.clock ?? Date.now,
    open: async (options) => {
      const library = await openForCommand(folder, { ...ports, locale }, options);
      opened.push(library);
      return library;
    },
    readers: () => {
      const { hands } = ports;
      reading ??= hands && createReadingPool({ start: hands.start, size: 1 });
      return { drafter: createDrafter(ports), reading };
    },
    result: (value, words) => ports.stdout(invocation.json ? `${JSON.stringify(value, null, 2)}\n` : words()),
    say: (sentence) => ports.stderr(`${oneLine(sentence)}\n`),
  };
  try {
    const end = await runOne(invocation.command, context);
    return 'page' in end
      ? { kind: 'page', page: pendingPage(end, ports, texts) }
      : ended(ports, end.status, end.sentence);
  } catch (error) {
    return ended(ports, statusOf(error, texts), sentenceOf(error, texts));
  } finally {
    reading?.close();
    for (const library of opened) library.close();
  }
}

function runOne(command: Command, context: CommandContext): Promise<CommandEnd> | CommandEnd {
  const { texts, ports } = context;
  switch (command.name) {
    case 'draft':
      return draftCommand(context, command);
    case 'import':
      return importCommand(context, command);
    case 'import-annotations':
      return importAnnotationsCommand(context, command);
    case 'list':
      return listCommand(context);
    case 'search':
      return searchCommand(context, command);
    case 'show':
      return showCommand(context, command);
    case 'print':
      return printCommand(context, command);
    case 'export':
      return exportCommand(context, command);
    case 'dossier list':
      return dossierListCommand(context);
    case 'dossier print':
      return dossierPrintCommand(context, command);
    case 'dossier export':
      return dossierExportCommand(context, command);
    case 'check':
      return checkCommand(context);
    case 'help':
      context.result({ usage: texts.commands.help }, () => texts.commands.help);
      return { status: 0, sentence: texts.commands.helpShown };
    case 'version':
      context.result({ version: ports.version }, () => `${ports.version}\n`);
      return { status: 0, sentence: texts.commands.version(ports.version) };
  }
}

function pendingPage(end: Extract<CommandEnd, { page: unknown }>, ports: CommandPorts, texts: Texts): PendingPage {
  return {
    ...end.page,
    run: async (renderPdf) => {
      try {
        lastLine(ports, await end.finish(await renderPdf(end.page.order)));
        return 0;
      } catch (error) {
        // The page is no part of the library: a disk that is full here is a refused output.
        lastLine(ports, refusalOf(error, texts).message);
        return 1;
      }
    },
  };
}

function ended(ports: CommandPorts, status: ExitStatus, sentence: string): CommandOutcome {
  lastLine(ports, sentence);
  return { kind: 'ended', status };
}

function lastLine(ports: CommandPorts, sentence: string): void {
  ports.stderr(`readout: ${oneLine(sentence)}\n`);
}

/** A file's name may hold anything; a terminal must not be steered by it. */
function oneLine(sentence: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  return sentence.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ').trim();
}

/** A window asks whether to go ahead; a command names the option that says so. */
function sentenceOf(error: unknown, texts: Texts): string {
  const { code, message } = refusalOf(error, texts);
  return code === 'embargoed' ? `${message} ${texts.commands.despiteEmbargo}` : message;
}

function statusOf(error: unknown, texts: Texts): ExitStatus {
  const shut = error instanceof ReadoutError && error.code === 'no-library';
  return shut || libraryProblemOf(error, texts) ? 3 : 1;
}
