import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { projectRoot } from './folders.ts';
import { electronBinary, runtimeWords } from './runtime.ts';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  /** Without what the runtime itself reports. */
  readonly stderr: readonly string[];
}

/** Runs the built program as a command, its output through pipes, and waits for its end. */
export async function runReadout(
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Ran> {
  const child = spawn(electronBinary(), [...runtimeWords, projectRoot, ...args], {
    cwd,
    // The folder where npm was started is not the one where this command is.
    env: { ...process.env, INIT_CWD: undefined, LANG: 'en', LC_ALL: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', reject);
  });
  const [status, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return {
    status,
    stdout,
    stderr: stderr
      .trimEnd()
      .split('\n')
      .filter((line) => !/^\[\d+:/.test(line)),
  };
}

/** The environment of a machine without a display. */
export const noDisplay = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined } as const;
