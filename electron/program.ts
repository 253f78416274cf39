import { availableParallelism } from 'node:os';
import { app } from 'electron';
import type { RenderPdf } from './command-line/command-ports.ts';
import { hasDisplay } from './command-line/display.ts';
import type { Invocation } from './command-line/invocation.ts';
import { commandLocale } from './command-line/locale.ts';
import { parse } from './command-line/parse.ts';
import { refusedSwitches } from './command-line/refused-switches.ts';
import { programArguments } from './command-line/switches.ts';
import { writeFully } from './command-line/terminal.ts';
import { textsFor } from './texts/catalogue.ts';
import { learnSpanish } from './texts/spanish.ts';
import { prepareChromium } from './windows/before-ready.ts';
import { followOpening } from './windows/follow-opening.ts';
import { usualLibrary } from './windows/library-folder.ts';
import { OpenedFiles } from './windows/opened-files.ts';
import { processCreated } from './windows/process-age.ts';
import { makeProfile } from './windows/profile.ts';
import { type ProgramFiles, programFiles } from './windows/program-files.ts';
import { reportError } from './windows/report-error.ts';
import { makeTrace, noTrace } from './windows/trace.ts';

type Desk = Extract<Invocation, { kind: 'desk' }>;
type Command = Exclude<Invocation, Desk>;

const { argv, env, platform } = process;
const invocation = readCommandLine();
learnSpanish();
const locale = commandLocale(invocation.lang, env);
const { starting } = textsFor(locale).menu;

/**
 * Does what was asked for, unless this machine or the command line does not allow it. Never rejects.
 *
 * @param output the folder of the built program
 */
export async function runProgram(output: string): Promise<void> {
  process.on('uncaughtException', giveUp);
  process.on('unhandledRejection', reportError);
  await begin(programFiles(output, app.getAppPath())).catch(giveUp);
}

async function begin(files: ProgramFiles): Promise<void> {
  const refused = refusedSwitches({ words: argv.slice(1), environment: env, platform, user: process.getuid?.() });
  if (refused.length > 0) end(2, starting.noDebugging(refused.join(', ')));
  else if (invocation.kind !== 'desk') await runCommandLine(invocation, files);
  else if (!hasDisplay(env, platform)) end(1, starting.noDisplay);
  else openDesk(invocation, files);
}

/** What was typed, with paths against the folder that the person stands in; npm moves away from it. */
function readCommandLine(): Invocation {
  const standing = app.isPackaged ? undefined : env.INIT_CWD;
  return parse(programArguments(argv, Boolean(process.defaultApp)), standing ?? process.cwd());
}

/** Ends the program with a sentence. */
function end(status: number, sentence: string): void {
  writeFully(2, `readout: ${sentence}\n`);
  app.exit(status);
}

/** Ends the program over an error that nobody foresaw. */
function giveUp(error: unknown): void {
  reportError(error);
  app.exit(1);
}

/** Runs a command, as far as it goes without a page before Chromium is ready. */
async function runCommandLine(command: Command, files: ProgramFiles): Promise<void> {
  const [{ runCommand }, { threadHands }] = await Promise.all([
    import('./command-line/run-command.ts'),
    import('./desk/thread-hand.ts'),
  ]);
  const defaultLibrary = usualLibrary(app.getPath('appData'));
  const outcome = await runCommand(command, {
    env,
    platform,
    defaultLibrary,
    seedsFolder: files.seeds,
    workerFile: files.worker,
    hands: { start: threadHands(files.readingWorker), count: availableParallelism() },
    version: app.getVersion(),
    stdout: (text) => writeFully(1, text),
    stderr: (text) => writeFully(2, text),
  });
  if (outcome.kind === 'ended') {
    app.exit(outcome.status);
    return;
  }
  const profile = makeProfile(command.library ?? defaultLibrary, 'command');
  prepareChromium(app, profile);
  const { pagePrinterForCommand } = await import('./windows/render-for-command.ts');
  const printer = pagePrinterForCommand(app, files, { texts: textsFor(locale), report: reportError });
  const render: RenderPdf = async (order) => (await printer).renderPdf(order);
  void outcome.page.run(render).then((status) => app.exit(status));
}

/** Opens the desk, unless one is open on the same library: then that one comes forward. */
function openDesk({ library, lang, trace: traced, files: named }: Desk, files: ProgramFiles): void {
  const trace = traced ? makeTrace(processCreated(), (line) => writeFully(2, line)) : noTrace;
  trace('process');
  const libraryFolder = library ?? usualLibrary(app.getPath('appData'));
  const profile = makeProfile(libraryFolder, 'desk');
  prepareChromium(app, profile);
  const opened = new OpenedFiles();
  opened.add(named);
  followOpening(app, opened);
  if (!app.requestSingleInstanceLock({ files: named })) {
    end(0, starting.alreadyOpen);
    return;
  }
  const loading = import('./windows/start-desk.ts');
  const start = async () => {
    await app.whenReady();
    const { startDesk } = await loading;
    startDesk({
      app,
      files,
      libraryFolder,
      named: library !== undefined,
      opened,
      profileFolder: profile.folder,
      program: { locale: lang ?? app.getLocale(), version: app.getVersion(), platform },
      trace,
    });
  };
  // A desk that could not be built must not stay behind as a program without a window.
  start().catch(giveUp);
}
