import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { freshFolder, projectRoot } from './folders.ts';

/** The real program in a real window. */
export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The library's folder. */
  readonly library: string;
  /** What it has written on standard output so far. */
  readonly stdout: () => string;
  /** What it has written on standard error so far. */
  readonly stderr: () => string;
  /** Quits as a person does, and waits until the process is gone. */
  readonly quit: () => Promise<void>;
  /** Ends the process without a word, as a power cut does. */
  readonly kill: () => Promise<void>;
}

export interface StartOptions {
  /** A library to open; a new one unless told. */
  readonly library?: string;
  /** The interface's language. */
  readonly lang?: 'en' | 'es';
  /** Further words on the command line. */
  readonly words?: readonly string[];
  /** What to start in place of Electron. */
  readonly binary?: string;
  /** Variables of its environment, over those of the tests. */
  readonly env?: { readonly [name: string]: string };
}

/** Longest that anything in a window may take, in milliseconds, on a busy machine. */
const patience = 20_000;

/** Starts the program as it is built and waits for its window. It is ended when the test is done. */
export async function startProgram({
  library = join(freshFolder(), 'library'),
  lang = 'en',
  words = [],
  binary,
  env = {},
}: StartOptions = {}): Promise<Program> {
  const app = await _electron.launch({
    ...(binary === undefined ? {} : { executablePath: binary }),
    args: [projectRoot, '--library', library, `--lang=${lang}`, ...words],
    env: { ...definedEnvironment(), ...env, READOUT_ALLOW_DEBUGGING: '1' },
    timeout: patience,
  });
  const child = app.process();
  let stdout = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const gone = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await gone;
  };
  onTestFinished(kill);
  const page = await app.firstWindow();
  page.setDefaultTimeout(patience);
  return {
    app,
    page,
    library,
    stdout: () => stdout,
    stderr: () => stderr,
    kill,
    quit: async () => {
      await app.evaluate(({ app: running }) => {
        // Not at once: the answer to this call must leave first.
        setTimeout(() => running.quit(), 0);
      });
      await gone;
    },
  };
}

function definedEnvironment(): { [name: string]: string } {
  const defined = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(defined);
}
