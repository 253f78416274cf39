/** Switches through which another program could read or steer this one. */
const refused = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-debugging-io-pipes',
  'inspect',
  'inspect-brk',
  'inspect-brk-node',
  'inspect-port',
  'inspect-wait',
  'inspect-publish-uid',
  'debug-port',
  'js-flags',
  'load-extension',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-file-access-from-files',
  'gpu-launcher',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'ppapi-plugin-launcher',
  'browser-subprocess-path',
  'log-net-log',
  'net-log-capture-mode',
  'host-rules',
  'proxy-server',
  'proxy-pac-url',
  'unsafely-disable-devtools-self-xss-warnings',
];

/** Switches that take Chromium's sandbox away, or a part of it. */
const sandboxOff = [
  'no-sandbox',
  'no-zygote-sandbox',
  'disable-setuid-sandbox',
  'disable-namespace-sandbox',
  'disable-seccomp-filter-sandbox',
  'allow-sandbox-debugging',
  'single-process',
];

/** As much of the machine as decides what may be switched on. */
export interface Circumstances {
  /** The command line without the program. */
  readonly words: readonly string[];
  readonly environment: { readonly [name: string]: string | undefined };
  readonly platform: NodeJS.Platform;
  /** The user's number; absent on Windows. */
  readonly user: number | undefined;
}

/**
 * The switches on the command line that the program does not start with. Debugging is for tests, which say so in
 * `READOUT_ALLOW_DEBUGGING`; without Chromium's sandbox it starts for root on Linux only, who cannot have one.
 */
export function refusedSwitches({ words, environment, platform, user }: Circumstances): readonly string[] {
  if (environment.READOUT_ALLOW_DEBUGGING === '1') return [];
  const names = words.filter((word) => word.startsWith('-')).map((word) => word.replace(/^--?/, '').split('=', 1)[0]);
  const root = platform === 'linux' && user === 0;
  const found = names.filter(
    (name) => name !== undefined && (refused.includes(name) || (sandboxOff.includes(name) && !root)),
  );
  return Array.from(new Set(found), (name) => `--${name}`);
}
