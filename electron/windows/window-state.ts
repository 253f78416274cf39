import { readFileSync, writeFileSync } from 'node:fs';

/** A rectangle on the screens, in device-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the desk's window was left. */
export interface WindowState {
  readonly bounds?: Rectangle | undefined;
  readonly maximised: boolean;
  /** 1 is actual size. */
  readonly zoom: number;
}

/** Smallest window in which everything can be reached. */
export const smallestWindow = { width: 720, height: 560 } as const;
const usualWindow = { width: 1440, height: 900 } as const;
export const zoomSteps = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function readBounds(value: unknown): Rectangle | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { x, y, width, height } = { x: null, y: null, width: null, height: null, ...value };
  return isNumber(x) && isNumber(y) && isNumber(width) && isNumber(height) ? { x, y, width, height } : undefined;
}

/** Reads how the window was left; anything missing or damaged is as at first. */
export function readWindowState(file: string): WindowState {
  try {
    const { bounds, maximised, zoom } = {
      bounds: null,
      maximised: false,
      zoom: 1,
      ...JSON.parse(readFileSync(file, 'utf8')),
    };
    return {
      bounds: readBounds(bounds),
      maximised: maximised === true,
      zoom: zoomSteps.find((step) => step === zoom) ?? 1,
    };
  } catch {
    return { maximised: false, zoom: 1 };
  }
}

/** Keeps how the window was left. Where that cannot be written, the window opens as at first the next time. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state));
  } catch {
    // No loss: nothing of the user's work is in it.
  }
}

/** The next step larger or smaller than a zoom, or the same at the end of the steps. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const steps = direction === 1 ? zoomSteps : zoomSteps.toReversed();
  return steps.find((step) => (step - zoom) * direction > 0.001) ?? zoom;
}

/**
 * Where the window opens: as it was left where that is still on a screen, else in the middle of the first one, never
 * larger than the screen.
 *
 * @param screens the work areas of the screens there are now, the first one first
 */
export function placeWindow(left: Rectangle | undefined, screens: readonly Rectangle[]): Rectangle {
  const [first] = screens;
  const screen = left === undefined ? first : screens.find((area) => shows(area, left));
  if (screen === undefined && first === undefined) return left ?? { x: 0, y: 0, ...usualWindow };
  const area = screen ?? first ?? { x: 0, y: 0, ...usualWindow };
  const width = Math.min(Math.max(left?.width ?? usualWindow.width, smallestWindow.width), area.width);
  const height = Math.min(Math.max(left?.height ?? usualWindow.height, smallestWindow.height), area.height);
  if (left === undefined || screen === undefined) {
    return {
      x: area.x + Math.round((area.width - width) / 2),
      y: area.y + Math.round((area.height - height) / 2),
      width,
      height,
    };
  }
  return {
    x: Math.min(Math.max(left.x, area.x), area.x + area.width - width),
    y: Math.min(Math.max(left.y, area.y), area.y + area.height - height),
    width,
    height,
  };
}

/** True where enough of a window's upper edge is on a screen to take hold of it. */
function shows(area: Rectangle, window: Rectangle): boolean {
  const wide = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return wide >= 100 && window.y >= area.y - 20 && window.y <= area.y + area.height - 60;
}
