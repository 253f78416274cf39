import type { HighlightColour } from '../../contract/annotations.ts';

/** The names of colours that reading programs use, and ours. */
const named: { readonly [name: string]: HighlightColour } = {
  yellow: 'amber',
  orange: 'amber',
  amber: 'amber',
  green: 'green',
  lime: 'green',
  blue: 'blue',
  cyan: 'blue',
  pink: 'rose',
  red: 'rose',
  rose: 'rose',
  purple: 'violet',
  violet: 'violet',
};

/** The nearest of our colours to one that a file says, by its name or by its hue; undefined for what is no colour. */
export function colourFrom(value: string): HighlightColour | undefined {
  const said = value.trim().toLowerCase();
  if (Object.hasOwn(named, said)) return named[said];
  const channels = hexChannels(said) ?? listedChannels(said);
  return channels && byHue(channels);
}

type Channels = readonly [red: number, green: number, blue: number];

function hexChannels(value: string): Channels | undefined {
  const digits = /^#([0-9a-f]{3,8})$/.exec(value)?.[1];
  if (digits === undefined || digits.length === 5 || digits.length === 7) return undefined;
  const width = digits.length < 6 ? 1 : 2;
  const channel = (at: number) => {
    const part = digits.slice(at * width, at * width + width);
    return Number.parseInt(width === 1 ? part + part : part, 16);
  };
  return [channel(0), channel(1), channel(2)];
}

function listedChannels(value: string): Channels | undefined {
  const found = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/.exec(value);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : undefined;
}

/** Where one colour ends and the next begins, in degrees of hue. */
const sectors: readonly (readonly [below: number, colour: HighlightColour])[] = [
  [20, 'rose'],
  [70, 'amber'],
  [165, 'green'],
  [255, 'blue'],
  [310, 'violet'],
  [361, 'rose'],
];

function byHue([red, green, blue]: Channels): HighlightColour | undefined {
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (range === 0) return undefined;
  const sixth =
    most === red ? (green - blue) / range : most === green ? 2 + (blue - red) / range : 4 + (red - green) / range;
  const hue = (sixth * 60 + 360) % 360;
  return sectors.find(([below]) => hue < below)?.[1];
}
