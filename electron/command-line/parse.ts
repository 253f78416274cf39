import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Command, Invocation, OutputChoices, TypedPath } from './invocation.ts';
import { dateOf, dossierFormatOf, formatOf, noWord, onlyWord, paperOf } from './option-values.ts';
import { isRuntimeSwitch } from './switches.ts';
import { UsageError } from './usage-error.ts';

const options = {
  library: { type: 'string' },
  json: { type: 'boolean' },
  trace: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  date: { type: 'string' },
  pdf: { type: 'string' },
  paper: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  marking: { type: 'string' },
  template: { type: 'string' },
  full: { type: 'boolean' },
  'despite-embargo': { type: 'boolean' },
  'as-revision-of': { type: 'string' },
  article: { type: 'string' },
} as const;
type OptionName = keyof typeof options;

/** The options of their own that commands have; the rest hold for all. */
const special: { readonly [name: string]: readonly OptionName[] } = {
  draft: ['date'],
  print: ['pdf', 'paper', 'full', 'marking', 'template', 'despite-embargo'],
  // An export is the full briefing already; whoever says so gets it.
  export: ['format', 'out', 'full', 'marking', 'template', 'despite-embargo'],
  'dossier print': ['pdf', 'paper', 'full', 'marking', 'template', 'despite-embargo'],
  'dossier export': ['format', 'out', 'full', 'marking', 'template', 'despite-embargo'],
  import: ['as-revision-of'],
  'import-annotations': ['article'],
};
const everywhere: readonly OptionName[] = ['library', 'json', 'trace', 'help', 'version'];

/**
 * What a command line asks for. Switches of the runtime are passed over; anything else that is unknown is wrong usage.
 *
 * @param args what a person typed, see `programArguments`
 * @param cwd the folder against which paths resolve, absolute
 */
export function parse(args: readonly string[], cwd: string): Invocation {
  const lang = args.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length) || undefined;
  try {
    return { ...understood(args, cwd), lang };
  } catch (error) {
    if (error instanceof UsageError) return { kind: 'wrong-usage', problem: error.problem, lang };
    throw error;
  }
}

function understood(args: readonly string[], cwd: string): Invocation {
  const { values, words } = readWords(ownArguments(args));
  const library = values.library === undefined ? undefined : resolve(cwd, values.library);
  const [name, ...rest] = words;
  refuseForeign(values, name === 'dossier' ? `${name} ${rest[0] ?? ''}` : name);
  const json = values.json !== undefined;
  if (values.help !== undefined) return { kind: 'command', command: { name: 'help' }, json };
  if (values.version !== undefined) return { kind: 'command', command: { name: 'version' }, json };
  if (name === undefined || isPath(name)) {
    if (json) throw new UsageError('unknownOption', '--json');
    return { kind: 'desk', library, trace: values.trace !== undefined, files: words.map((word) => resolve(cwd, word)) };
  }
  const typed = (word: string): TypedPath => ({ typed: word, path: resolve(cwd, word) });
  return { kind: 'command', command: commandOf(name, rest, values, typed), json, library };
}

/** Commands are bare words; what is written like a path is a file that the desk is to open with. */
function isPath(word: string): boolean {
  return /[/\\.]/.test(word);
}

/** Words after `--` are never switches. */
function ownArguments(args: readonly string[]): string[] {
  const end = args.indexOf('--');
  return args.filter((argument, index) => (end >= 0 && index >= end) || !isRuntimeSwitch(argument));
}

type Values = { [Name in OptionName]?: string };

function readWords(args: string[]): { values: Values; words: string[] } {
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const values: Values = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (!isOption(token.name)) throw new UsageError('unknownOption', token.rawName);
    values[token.name] = optionValue(token.name, token.rawName, token.value, token.inlineValue === true);
  }
  return { values, words };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function optionValue(name: OptionName, rawName: string, value: string | undefined, inline: boolean): string {
  if (options[name].type === 'boolean') {
    if (value !== undefined) throw new UsageError('unexpectedValue', rawName);
    return '';
  }
  if (value === undefined || value === '' || (!inline && value.startsWith('-')))
    throw new UsageError('missingValue', rawName);
  return value;
}

function refuseForeign(values: Values, command: string | undefined): void {
  const allowed = [...everywhere, ...(special[command ?? ''] ?? [])];
  const foreign = Object.keys(values).find((name) => !allowed.some((known) => known === name));
  if (foreign !== undefined) throw new UsageError('unknownOption', `--${foreign}`);
}

function commandOf(name: string, words: string[], values: Values, typed: (word: string) => TypedPath): Command {
  switch (name) {
    case 'draft':
      return { name, file: typed(onlyWord(words, 'FILE')), date: dateOf(values.date) };
    case 'import':
      if (words.length === 0) throw new UsageError('missingArgument', 'FILE');
      if (values['as-revision-of'] !== undefined) onlyWord(words, 'FILE');
      return { name, files: words.map(typed), versionOf: values['as-revision-of'] };
    case 'list':
    case 'check':
      noWord(words);
      return { name };
    case 'search':
      if (words.length === 0) throw new UsageError('missingArgument', 'WORDS');
      return { name, words };
    case 'show':
      return { name, id: onlyWord(words, 'ID') };
    case 'print': {
      const subject = typed(onlyWord(words, 'ID|FILE'));
      if (values.pdf === undefined) throw new UsageError('missingPdf', '--pdf OUT');
      const document = values.full === undefined ? 'page' : 'full';
      return { name, subject, pdf: typed(values.pdf), paper: paperOf(values.paper), document, ...outputOf(values) };
    }
    case 'export': {
      const id = onlyWord(words, 'ID');
      if (values.out === undefined) throw new UsageError('missingOut', '--out FILE');
      return { name, id, format: formatOf(values.format, values.out), out: typed(values.out), ...outputOf(values) };
    }
    case 'dossier':
      return dossierCommandOf(words, values, typed);
    case 'import-annotations': {
      const file = typed(onlyWord(words, 'FILE'));
      if (values.article === undefined) throw new UsageError('missingArticle', '--article ID');
      return { name, file, article: values.article };
    }
    case 'help':
      noWord(words);
      return { name };
    default:
      throw new UsageError('unknownCommand', name);
  }
}

function dossierCommandOf(
  [what, ...words]: readonly string[],
  values: Values,
  typed: (word: string) => TypedPath,
): Command {
  switch (what) {
    case 'list':
      noWord(words);
      return { name: 'dossier list' };
    case 'print': {
      const id = onlyWord(words, 'ID');
      if (values.pdf === undefined) throw new UsageError('missingPdf', '--pdf OUT');
      const document = values.full === undefined ? 'page' : 'full';
      const paper = paperOf(values.paper);
      return { name: 'dossier print', id, pdf: typed(values.pdf), paper, document, ...outputOf(values) };
    }
    case 'export': {
      const id = onlyWord(words, 'ID');
      if (values.out === undefined) throw new UsageError('missingOut', '--out FILE');
      const format = dossierFormatOf(values.format, values.out);
      return { name: 'dossier export', id, format, out: typed(values.out), ...outputOf(values) };
    }
    case undefined:
      throw new UsageError('missingArgument', 'list|print|export');
    default:
      throw new UsageError('unknownCommand', `dossier ${what}`);
  }
}

function outputOf({ marking, template, 'despite-embargo': despite }: Values): OutputChoices {
  return { marking, template, despiteEmbargo: despite !== undefined };
}
