import { isRuntimeSwitch } from './switches.ts';

/**
 * Switches of the runtime that change how the program looks, sounds or meets the screen, and nothing else. Whatever is
 * not among them could read or steer the program, lead it to a network, or move what it writes.
 */
const harmless = new Set([
  'class',
  'disable-dev-shm-usage',
  'disable-gpu',
  'disable-gpu-compositing',
  'disable-gpu-vsync',
  'disable-smooth-scrolling',
  'disable-software-rasterizer',
  'display',
  'enable-wayland-ime',
  'force-color-profile',
  'force-dark-mode',
  'force-device-scale-factor',
  'force-high-contrast',
  'force-prefers-reduced-motion',
  'force-renderer-accessibility',
  'gtk-version',
  'headless',
  'high-dpi-support',
  'ignore-gpu-blocklist',
  'lang',
  'log-level',
  'mute-audio',
  'no-default-browser-check',
  'no-first-run',
  'original-process-start-time',
  'ozone-platform',
  'ozone-platform-hint',
  'touch-events',
  'use-angle',
  'use-gl',
  'wayland-text-input-version',
]);

/** Switches that take Chromium's sandbox away, or a part of it. */
const sandboxOff = [
  'no-sandbox',
  'no-zygote',
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
 * The switches on the command line that the program does not start with: every one of the runtime's that is not known
 * to be harmless. Debugging is for tests, which say so in `READOUT_ALLOW_DEBUGGING`; without Chromium's sandbox the
 * program starts for root on Linux only, who cannot have one. What is neither ours nor the runtime's is wrong usage.
 */
export function refusedSwitches({ words, environment, platform, user }: Circumstances): readonly string[] {
  if (environment.READOUT_ALLOW_DEBUGGING === '1') return [];
  const root = platform === 'linux' && user === 0;
  const names = words.filter((word) => isRuntimeSwitch(word.replace(/^-(?=[^-])/, '--'))).map(nameOf);
  const found = names.filter((name) => !harmless.has(name) && !(root && sandboxOff.includes(name)));
  return Array.from(new Set(found), (name) => `--${name}`);
}

function nameOf(word: string): string {
  return word.replace(/^--?/, '').replace(/=.*$/s, '');
}
