import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether there is a display to draw a page on. Asked before the runtime starts up in earnest, since without one it
 * ends the process by itself. Only Linux can be without.
 */
export function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (platform !== 'linux') return true;
  return hasWayland(env) || hasX(env.DISPLAY ?? '');
}

function hasWayland({ WAYLAND_DISPLAY: name, XDG_RUNTIME_DIR: folder }: NodeJS.ProcessEnv): boolean {
  return Boolean(name) && existsSync(join(folder ?? '', name ?? ''));
}

/** A display of this machine must have its socket; one of another machine is taken at its word. */
function hasX(display: string): boolean {
  const local = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display);
  if (!local) return display !== '';
  const socket = `/tmp/.X11-unix/X${local[1]}`;
  return existsSync(socket) || abstractSockets().includes(`@${socket}`);
}

function abstractSockets(): string[] {
  try {
    return readFileSync('/proc/net/unix', 'utf8')
      .split('\n')
      .map((line) => line.slice(line.lastIndexOf(' ') + 1));
  } catch {
    return [];
  }
}
