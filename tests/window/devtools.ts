import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Waits until something is there, looking again and again. */
export async function until<Value>(what: string, look: () => Value | null, patience = 20_000): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    const found = look();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`${what} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Where a program that was started with `--remote-debugging-port=0` listens, by what it wrote into its profile. */
function debuggingPort(profile: string): string | null {
  try {
    const [port = ''] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
    return port === '' ? null : port;
  } catch {
    return null;
  }
}

/** How often connecting is tried, and how long each time, in milliseconds: a page that is just coming up may not answer. */
const tries = 6;
const patienceEach = 5_000;

async function connect(address: string): Promise<Browser> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await chromium.connectOverCDP(address, { timeout: patienceEach });
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

/** Looks into a running program whose profile is in a library, as it was built, without Node's inspector. */
export async function lookInto(library: string): Promise<{ browser: Browser; page: Page }> {
  const port = await until('the debugging port', () => debuggingPort(join(library, 'profile')));
  const browser = await connect(`http://127.0.0.1:${port}`);
  const pages = (): Page | null => browser.contexts().flatMap((context) => context.pages())[0] ?? null;
  return { browser, page: await until('the window', pages) };
}
